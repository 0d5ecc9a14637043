import { UNIT, type Kernel, type Plan } from './kernel.ts';
import type { ModelFile } from './modelFile.ts';
import { BATCH_SENTENCES, BATCH_WORDS, type Batch } from './packing.ts';
import { accumulate, apply, Linear, type Rows } from './weights.ts';
import type { WordEmbedder } from './wordEmbedder.ts';

/** How many word forms keep their first-layer products; news repeats itself, so most words are found here. */
const KEPT_FORMS = 3072;

interface Direction {
  readonly input: Linear;
  readonly state: Linear;
}

/**
 * Words → contextual vectors: a BiLSTM of two or three layers (Hochreiter & Schmidhuber 1997; Graves 2005).
 * The first layer's input depends on the word form alone, so its product is computed once a form and kept.
 */
export class Encoder {
  private readonly layers: readonly (readonly Direction[])[];
  private readonly hidden: number;
  private readonly inputs: number;
  private readonly forms: number;
  private readonly formFloats: number;
  private readonly formInts: number;
  private readonly formScales: number;
  private readonly gates: number;
  private readonly cells: number;
  private readonly outputs: readonly [number, number];
  private readonly unitScales: number;
  private readonly spare: number;
  private readonly slots = new Map<string, number>();
  private kernel: Kernel | undefined;

  /** @param prefix - what the layers are called in the file: "lstm" the parser's, "names" the name tagger's */
  constructor(plan: Plan, file: ModelFile, private readonly embedder: WordEmbedder, prefix: string, hidden: number, layers: number) {
    this.hidden = hidden;
    this.inputs = Math.ceil(this.embedder.width / 8) * 8;
    this.layers = Array.from({ length: layers }, (_, layer) =>
      [0, 1].map((d) => ({
        input: new Linear(plan, file, `${prefix}${layer}.input${d}`, `${prefix}${layer}.bias${d}`),
        state: new Linear(plan, file, `${prefix}${layer}.state${d}`),
      })));
    this.forms = plan.take(2 * KEPT_FORMS * 4 * hidden, 4);
    this.formFloats = plan.take(BATCH_WORDS * this.inputs, 4);
    this.formInts = plan.take(BATCH_WORDS * this.inputs, 2);
    this.formScales = plan.take(BATCH_WORDS, 4);
    this.gates = plan.take(BATCH_WORDS * 4 * hidden, 4);
    this.cells = plan.take(BATCH_SENTENCES * hidden, 4);
    this.outputs = [plan.take(BATCH_WORDS * 2 * hidden, 2), plan.take(BATCH_WORDS * 2 * hidden, 2)];
    this.unitScales = plan.take(BATCH_WORDS, 4);
    this.spare = plan.take(16, 4);
  }

  /** Copies the weights into the kernel's memory; must precede `encode`. */
  load(kernel: Kernel): void {
    for (const directions of this.layers) {
      for (const { input, state } of directions) {
        input.load(kernel.buffer);
        state.load(kernel.buffer);
      }
    }
    new Float32Array(kernel.buffer, this.unitScales, BATCH_WORDS).fill(1 / UNIT);
    this.kernel = kernel;
  }

  /** Contextual vectors [batch.rows, 2 · hidden] of a batch, valid until the next call. */
  encode(batch: Batch, sentences: readonly (readonly string[])[]): Rows {
    const { kernel, hidden } = this;
    if (!kernel) throw new Error('encode() before load()');
    const slots = this.slotsOf(kernel, batch, sentences);
    const floats = new Float32Array(kernel.buffer);
    const stride = 4 * hidden * 2;
    let x: Rows | undefined;
    this.layers.forEach((directions, layer) => {
      const out = this.outputs[layer % 2] as number;
      directions.forEach(({ input, state }, d) => {
        if (x) apply(kernel, input, x, this.gates, 16 * hidden, this.spare);
        else {
          const wide = 4 * hidden;
          const from = this.forms / 4 + d * KEPT_FORMS * wide;
          for (let r = 0; r < batch.rows; r++) {
            const slot = from + (slots[r] as number) * wide;
            floats.copyWithin(this.gates / 4 + r * wide, slot, slot + wide);
          }
        }
        this.run(kernel, state, batch, out + d * hidden * 2, stride / 2, d === 1);
      });
      x = { at: out, stride: stride / 2, scales: this.unitScales, count: batch.rows };
    });
    if (!x) throw new Error('a model without layers');
    return x;
  }

  /** One direction of one layer: gates hold the inputs' products; outputs go to rows `stride` bytes apart. */
  private run(kernel: Kernel, state: Linear, batch: Batch, out: number, stride: number, backwards: boolean): void {
    const { hidden } = this;
    const { starts, counts } = batch;
    new Float32Array(kernel.buffer, this.cells, BATCH_SENTENCES * hidden).fill(0);
    const gateStride = 16 * hidden;
    for (let step = 0; step < starts.length; step++) {
      const t = backwards ? starts.length - 1 - step : step;
      const before = backwards ? t + 1 : t - 1;
      const row = starts[t] as number;
      const gates = this.gates + row * gateStride;
      if (before >= 0 && before < starts.length) {
        // backwards, pieces that begin here (from their end) have no state yet, and are the last rows
        const count = Math.min(counts[t] as number, counts[before] as number);
        const x = { at: out + (starts[before] as number) * stride, stride, scales: this.unitScales, count };
        accumulate(kernel, state, x, gates, gateStride, this.spare);
      }
      kernel.cell(gates, gateStride, this.cells, out + row * stride, stride, counts[t] as number, hidden);
    }
  }

  /** For each row of the batch the number of its word form in the kept products, computing the missing ones. */
  private slotsOf(kernel: Kernel, batch: Batch, sentences: readonly (readonly string[])[]): Int32Array {
    if (this.slots.size + batch.rows > KEPT_FORMS) this.slots.clear();
    const first = this.slots.size;
    const found = new Int32Array(batch.rows);
    const floats = new Float32Array(kernel.buffer, this.formFloats, BATCH_WORDS * this.inputs);
    batch.pieces.forEach(({ sentence, from, to }, p) => {
      const words = sentences[sentence] ?? [];
      for (let t = 0; from + t < to; t++) {
        const key = this.embedder.key(words[from + t] ?? '');
        let slot = this.slots.get(key);
        if (slot === undefined) {
          slot = this.slots.size;
          this.embedder.embed(key, floats, (slot - first) * this.inputs);
          this.slots.set(key, slot);
        }
        found[(batch.starts[t] as number) + p] = slot;
      }
    });
    const count = this.slots.size - first;
    kernel.quantise(this.formFloats, count, this.inputs, this.formInts, this.formScales);
    const x = { at: this.formInts, stride: 2 * this.inputs, scales: this.formScales, count };
    const stride = 16 * this.hidden;
    (this.layers[0] ?? []).forEach(({ input }, d) => {
      apply(kernel, input, x, this.forms + (d * KEPT_FORMS + first) * stride, stride, this.spare);
    });
    return found;
  }
}
