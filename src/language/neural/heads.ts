import type { Kernel, Plan } from './kernel.ts';
import type { ModelFile } from './modelFile.ts';
import { BATCH_WORDS, TREE_WORDS, type Batch } from './packing.ts';
import { bestTree } from './tree.ts';
import { apply, Linear, type Rows } from './weights.ts';

/** How many lemma scripts are told for each word, and how far behind the best (in log odds) one may be. */
export const LEMMAS = 3;
const LEMMA_MARGIN = 4;

/** Words labelled at a time; the labeller's left products are wide. */
const LABEL_ROWS = 64;

/** Class numbers of one piece's words, and their heads (0 for the root, else 1-based in the piece). */
export interface PieceAnalysis {
  readonly upos: Int32Array;
  readonly feats: Int32Array;
  /** The best LEMMAS lemma scripts of each word, the best first, -1 where the next is far behind. */
  readonly lemma: Int32Array;
  readonly heads: Int32Array;
  readonly deprels: Int32Array;
}

/**
 * Contextual vectors → tags and the biaffine parser's trees
 * (Dozat & Manning 2017, "Deep Biaffine Attention for Neural Dependency Parsing").
 */
export class Heads {
  private readonly inner: Linear;
  private readonly tags: Linear;
  private readonly arc: Linear;
  private readonly label: Linear;
  private readonly rootArc: Float32Array;
  private readonly rootLabel: Float32Array;
  private readonly rootClass: number;
  private readonly at: Record<'arcHead' | 'arcDep' | 'labelHead' | 'labelDep' | 'tag' | 'ints' | 'scales'
    | 'tagScores' | 'arcLeft' | 'heads' | 'deps' | 'arcScores' | 'labelIn' | 'labelLeft' | 'labelScores'
    | 'spare', number>;
  private kernel: Kernel | undefined;

  constructor(plan: Plan, private readonly file: ModelFile) {
    const { arc, label, tag } = file.sizes;
    this.inner = new Linear(plan, file, 'inner', 'inner.bias');
    this.tags = new Linear(plan, file, 'tags', 'tags.bias');
    this.arc = new Linear(plan, file, 'arc', 'arc.bias');
    this.label = new Linear(plan, file, 'label', 'label.bias');
    this.rootArc = file.floats('rootArc');
    this.rootLabel = file.floats('rootLabel');
    this.rootClass = file.labels.deprel.indexOf('root');
    const rows = (columns: number) => plan.take(BATCH_WORDS * columns, 4);
    const nodes = (columns: number) => plan.take((TREE_WORDS + 1) * columns, 4);
    this.at = {
      arcHead: rows(arc), arcDep: rows(arc), labelHead: rows(label), labelDep: rows(label), tag: rows(tag),
      ints: plan.take(BATCH_WORDS * Math.max(arc, tag, label), 2), scales: rows(1),
      tagScores: rows(this.tags.outs), arcLeft: rows(arc),
      heads: nodes(arc), deps: nodes(arc), arcScores: nodes(TREE_WORDS + 1), labelIn: rows(label),
      labelLeft: plan.take(LABEL_ROWS * this.label.outs, 4), labelScores: plan.take(file.labels.deprel.length, 4),
      spare: plan.take(16, 4),
    };
  }

  /** Copies the weights into the kernel's memory; must precede `analyse`. */
  load(kernel: Kernel): void {
    for (const layer of [this.inner, this.tags, this.arc, this.label]) layer.load(kernel.buffer);
    this.kernel = kernel;
  }

  /** Analyses of the batch's pieces, in the batch's order. */
  analyse(batch: Batch, x: Rows): PieceAnalysis[] {
    const { kernel, at } = this;
    if (!kernel) throw new Error('analyse() before load()');
    const { arc, label, tag } = this.file.sizes;
    let first = 0;
    for (const [to, width] of [[at.arcHead, arc], [at.arcDep, arc], [at.labelHead, label], [at.labelDep, label],
      [at.tag, tag]] as const) {
      apply(kernel, this.inner, x, to, 4 * width, at.spare, first, width);
      kernel.leaky(to, x.count * width);
      first += width;
    }
    this.through(kernel, this.tags, at.tag, tag, x.count, at.tagScores);
    this.through(kernel, this.arc, at.arcDep, arc, x.count, at.arcLeft);
    const heads = batch.pieces.map((_, p) => this.tree(kernel, batch, p));
    const deprels = this.labels(kernel, batch, heads);
    return batch.pieces.map((piece, p) => {
      const n = piece.to - piece.from;
      return { ...this.classes(kernel, batch, p, n), heads: heads[p] as Int32Array, deprels: deprels[p] as Int32Array };
    });
  }

  /** scores = layer(quantised floats). */
  private through(kernel: Kernel, layer: Linear, from: number, width: number, count: number, to: number): void {
    kernel.quantise(from, count, width, this.at.ints, this.at.scales);
    apply(kernel, layer, { at: this.at.ints, stride: 2 * width, scales: this.at.scales, count }, to, 4 * layer.outs,
      this.at.spare);
  }

  private classes(kernel: Kernel, batch: Batch, p: number, n: number): Omit<PieceAnalysis, 'heads' | 'deprels'> {
    const { upos, feats, lemma } = this.file.labels;
    const floats = new Float32Array(kernel.buffer);
    const found = { upos: new Int32Array(n), feats: new Int32Array(n), lemma: new Int32Array(n * LEMMAS).fill(-1) };
    for (let t = 0; t < n; t++) {
      const row = (batch.starts[t] as number) + p;
      const from = this.at.tagScores / 4 + row * this.tags.outs;
      found.upos[t] = best(floats, from, upos.length);
      found.feats[t] = best(floats, from + upos.length, feats.length);
      const scripts = from + upos.length + feats.length;
      const top = best(floats, scripts, lemma.length);
      const least = (floats[scripts + top] as number) - LEMMA_MARGIN;
      for (let k = 0, next = top; k < LEMMAS && (floats[scripts + next] as number) > least; k++) {
        found.lemma[t * LEMMAS + k] = next;
        floats[scripts + next] = Number.NEGATIVE_INFINITY;
        next = best(floats, scripts, lemma.length);
      }
    }
    return found;
  }

  /** Heads of one piece: all pairs of words scored, then the best tree. */
  private tree(kernel: Kernel, batch: Batch, p: number): Int32Array {
    const { arc } = this.file.sizes;
    const { at } = this;
    const piece = batch.pieces[p];
    const n = piece ? piece.to - piece.from : 0;
    const floats = new Float32Array(kernel.buffer);
    floats.set(this.rootArc, at.heads / 4);
    for (let t = 0; t < n; t++) {
      const row = (batch.starts[t] as number) + p;
      const head = at.arcHead / 4 + row * arc;
      const left = at.arcLeft / 4 + row * arc;
      floats.copyWithin(at.heads / 4 + (t + 1) * arc, head, head + arc);
      floats.copyWithin(at.deps / 4 + t * arc, left, left + arc);
    }
    kernel.products(at.deps, 4 * arc, n, at.heads, 4 * arc, n + 1, arc, at.arcScores, 4 * (n + 1));
    return bestTree(floats.subarray(at.arcScores / 4, at.arcScores / 4 + n * (n + 1)), n);
  }

  /** Labels of the chosen arcs; "root" goes to the root's child and to no other word. */
  private labels(kernel: Kernel, batch: Batch, heads: readonly Int32Array[]): Int32Array[] {
    const { label } = this.file.sizes;
    const { at } = this;
    const floats = new Float32Array(kernel.buffer);
    const result = heads.map((h) => new Int32Array(h.length));
    heads.forEach((piece, p) => {
      piece.forEach((head, t) => {
        const to = at.labelIn / 4 + ((batch.starts[t] as number) + p) * label;
        if (head === 0) floats.set(this.rootLabel, to);
        else {
          const from = at.labelHead / 4 + ((batch.starts[head - 1] as number) + p) * label;
          floats.copyWithin(to, from, from + label);
        }
      });
    });
    kernel.quantise(at.labelIn, batch.rows, label, at.ints, at.scales);
    const places = batch.pieces.flatMap((_, p) => Array.from(heads[p] ?? [], (_, t) => [p, t] as const))
      .sort((a, b) => (batch.starts[a[1]] as number) + a[0] - (batch.starts[b[1]] as number) - b[0]);
    const kinds = this.file.labels.deprel.length;
    const wide = label + 1;
    for (let first = 0; first < batch.rows; first += LABEL_ROWS) {
      const count = Math.min(LABEL_ROWS, batch.rows - first);
      const x = { at: at.ints + first * label * 2, stride: 2 * label, scales: at.scales + first * 4, count };
      apply(kernel, this.label, x, at.labelLeft, 4 * this.label.outs, at.spare);
      for (let i = 0; i < count; i++) {
        const [p, t] = places[first + i] ?? [0, 0];
        const left = at.labelLeft + i * this.label.outs * 4;
        kernel.products(at.labelDep + (first + i) * label * 4, 4 * label, 1, left, 4 * wide, kinds, label, at.labelScores, 4 * kinds);
        const scores = at.labelScores / 4;
        // the last product of each label is its bias term, the dependent's constant 1
        for (let k = 0; k < kinds; k++) {
          floats[scores + k] = (floats[scores + k] as number) + (floats[left / 4 + k * wide + label] as number);
        }
        if (this.rootClass >= 0) floats[scores + this.rootClass] = heads[p]?.[t] === 0 ? 1e9 : -1e9;
        const piece = result[p];
        if (piece) piece[t] = best(floats, scores, kinds);
      }
    }
    return result;
  }
}

function best(values: Float32Array, from: number, count: number): number {
  let top = 0;
  for (let i = 1; i < count; i++) if ((values[from + i] as number) > (values[from + top] as number)) top = i;
  return top;
}
