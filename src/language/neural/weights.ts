import type { Kernel, Plan } from './kernel.ts';
import type { Matrix, ModelFile } from './modelFile.ts';

const padded = (n: number, to: number) => Math.ceil(n / to) * to;

/**
 * A linear layer in kernel memory: 16-bit weights [outs, ins] with a scale for each output, and a bias.
 * Padded with zeros, outs to a multiple of 4 and ins of 8, as `Kernel.multiply` wants them.
 */
export class Linear {
  readonly outs: number;
  readonly ins: number;
  readonly weights: number;
  readonly scales: number;
  readonly bias: number;
  private readonly matrix: Matrix;
  private readonly biasValues: Float32Array | undefined;

  constructor(plan: Plan, file: ModelFile, name: string, biasName?: string) {
    this.matrix = file.matrix(name);
    this.biasValues = biasName === undefined ? undefined : file.floats(biasName);
    this.outs = padded(this.matrix.rows, 4);
    this.ins = padded(this.matrix.columns, 8);
    this.weights = plan.take(this.outs * this.ins, 2);
    this.scales = plan.take(this.outs, 4);
    this.bias = plan.take(this.outs, 4);
  }

  /** Copies the weights into the memory that was planned. */
  load(buffer: ArrayBuffer): void {
    const { rows, columns, values, scales } = this.matrix;
    const weights = new Int16Array(buffer, this.weights, this.outs * this.ins);
    for (let r = 0; r < rows; r++) weights.set(values.subarray(r * columns, (r + 1) * columns), r * this.ins);
    new Float32Array(buffer, this.scales, this.outs).set(scales);
    if (this.biasValues) new Float32Array(buffer, this.bias, this.outs).set(this.biasValues);
  }
}

/** What `apply` multiplies: 16-bit rows in kernel memory, their stride in bytes, and a scale for each. */
export interface Rows {
  readonly at: number;
  readonly stride: number;
  readonly scales: number;
  readonly count: number;
}

/** y = W x + b for outputs `[first, first + outs)` of a layer, into rows of floats `stride` bytes apart. */
export function apply(kernel: Kernel, layer: Linear, x: Rows, y: number, stride: number, spare: number,
  first = 0, outs = layer.outs): void {
  const floats = new Float32Array(kernel.buffer);
  const bias = layer.bias / 4 + first;
  for (let r = 0; r < x.count; r++) floats.copyWithin((y + r * stride) / 4, bias, bias + outs);
  accumulate(kernel, layer, x, y, stride, spare, first, outs);
}

/** y += W x. */
export function accumulate(kernel: Kernel, layer: Linear, x: Rows, y: number, stride: number, spare: number,
  first = 0, outs = layer.outs): void {
  kernel.multiply(layer.weights + first * layer.ins * 2, layer.scales + first * 4, outs, layer.ins,
    x.at, x.stride, x.scales, x.count, y, stride, spare);
}
