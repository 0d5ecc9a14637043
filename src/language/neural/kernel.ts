import { KERNEL_BASE64 } from './kernelBytes.ts';
import { plainKernel } from './plainKernel.ts';

/** Integers of one unit: activations are kept as 16-bit integers of at most this size. */
export const UNIT = 8191;

/**
 * The arithmetic of the networks over one block of memory. Pointers and strides are in bytes, pointers 16-aligned.
 * Weights × activations stay below 2^31: |weight| ≤ 127, |activation| ≤ UNIT, at most 2,000 columns.
 */
export interface Kernel {
  readonly buffer: ArrayBuffer;
  /** y[r, o] += Σk w[o, k]·x[r, k] · wScale[o] · xScale[r]; `outs` a multiple of 4, `k` of 8; 16-bit w (dense) and x. */
  multiply(w: number, wScale: number, outs: number, k: number, x: number, xStride: number, xScale: number,
    rows: number, y: number, yStride: number, spare: number): void;
  /** Rounds dense rows of `k` floats to 16-bit integers, with one scale a row. */
  quantise(x: number, rows: number, k: number, q: number, scale: number): void;
  /** One LSTM step: gates [rows, 4·hidden] → cell state c (in place) and output h (16-bit, of 1/UNIT). */
  cell(gates: number, gateStride: number, c: number, h: number, hStride: number, rows: number, hidden: number): void;
  /** x = max(x, 0.1·x). */
  leaky(x: number, count: number): void;
  /** y[i, j] = Σk a[i, k]·b[j, k] in 32-bit floats. */
  products(a: number, aStride: number, aRows: number, b: number, bStride: number, bRows: number, k: number,
    y: number, yStride: number): void;
}

const PAGE = 65536;

/** The WebAssembly kernel over a fresh block of at least so many bytes, or the plain one where there is no SIMD. */
export function makeKernel(bytes: number): Kernel {
  return wasmKernel(bytes) ?? plainKernel(bytes);
}

/** The WebAssembly kernel (kernel.wat), or undefined where the host cannot run it. */
export function wasmKernel(bytes: number): Kernel | undefined {
  if (typeof WebAssembly === 'undefined') return undefined;
  const code = Uint8Array.from(atob(KERNEL_BASE64), (c) => c.charCodeAt(0));
  if (!WebAssembly.validate(code)) return undefined;
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { host: { memory } });
  return { ...(exports as unknown as Omit<Kernel, 'buffer'>), buffer: memory.buffer };
}

/** Hands out pieces of a kernel's memory before the memory exists; `size` is what was handed out. */
export class Plan {
  size = 0;

  /** A pointer to `count` items of `width` bytes, 16-aligned. */
  take(count: number, width: 2 | 4): number {
    const at = this.size;
    this.size += Math.ceil((count * width) / 16) * 16;
    return at;
  }
}
