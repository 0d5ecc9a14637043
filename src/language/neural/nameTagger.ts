import type { NameSpan } from '../parsed.ts';
import { Encoder } from './encoder.ts';
import type { Kernel, Plan } from './kernel.ts';
import type { ModelFile } from './modelFile.ts';
import { mendNames } from './nameRules.ts';
import { bestNames } from './nameSpans.ts';
import { BATCH_WORDS, type Batch } from './packing.ts';
import { apply, Linear } from './weights.ts';
import type { WordEmbedder } from './wordEmbedder.ts';

/**
 * Words → name spans: a BiLSTM of its own over the same word vectors as the parser's
 * (Lample et al. 2016, with BIOES tags kept valid by Viterbi instead of a CRF).
 * Apart from the parser, because names need other contexts than trees and have far less training data.
 */
export class NameTagger {
  private readonly encoder: Encoder;
  private readonly inner: Linear;
  private readonly out: Linear;
  private readonly at: Readonly<Record<'inner' | 'ints' | 'scales' | 'scores' | 'spare', number>>;
  private kernel: Kernel | undefined;

  constructor(plan: Plan, private readonly file: ModelFile, embedder: WordEmbedder) {
    this.encoder = new Encoder(plan, file, embedder, 'names', file.sizes.nameHidden, 1);
    this.inner = new Linear(plan, file, 'nameInner', 'nameInner.bias');
    this.out = new Linear(plan, file, 'name', 'name.bias');
    this.at = {
      inner: plan.take(BATCH_WORDS * this.inner.outs, 4), ints: plan.take(BATCH_WORDS * this.inner.outs, 2),
      scales: plan.take(BATCH_WORDS, 4), scores: plan.take(BATCH_WORDS * this.out.outs, 4), spare: plan.take(16, 4),
    };
  }

  /** Copies the weights into the kernel's memory; must precede `tag`. */
  load(kernel: Kernel): void {
    this.encoder.load(kernel);
    this.inner.load(kernel.buffer);
    this.out.load(kernel.buffer);
    this.kernel = kernel;
  }

  /** Names of the batch's pieces, in the batch's order, as ranges of words of the piece. */
  tag(batch: Batch, sentences: readonly (readonly string[])[]): NameSpan[][] {
    const { kernel, at, inner, out } = this;
    if (!kernel) throw new Error('tag() before load()');
    const tags = this.file.labels.name;
    apply(kernel, inner, this.encoder.encode(batch, sentences), at.inner, 4 * inner.outs, at.spare);
    kernel.leaky(at.inner, batch.rows * inner.outs);
    kernel.quantise(at.inner, batch.rows, inner.outs, at.ints, at.scales);
    const x = { at: at.ints, stride: 2 * inner.outs, scales: at.scales, count: batch.rows };
    apply(kernel, out, x, at.scores, 4 * out.outs, at.spare);
    const floats = new Float32Array(kernel.buffer);
    return batch.pieces.map((piece, p) => {
      const n = piece.to - piece.from;
      const scores = new Float32Array(n * tags.length);
      for (let t = 0; t < n; t++) {
        const from = at.scores / 4 + ((batch.starts[t] as number) + p) * out.outs;
        scores.set(floats.subarray(from, from + tags.length), t * tags.length);
      }
      const words = (sentences[piece.sentence] ?? []).slice(piece.from, piece.to);
      return mendNames(bestNames(scores, tags.length, n, tags), words);
    });
  }
}
