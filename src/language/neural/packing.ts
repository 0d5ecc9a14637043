/** Sentences are cut and batched so that the kernel multiplies matrices, not vectors, within a fixed memory. */

/** The most words a batch holds, and the most sentences. */
export const BATCH_WORDS = 1024;
export const BATCH_SENTENCES = 48;
/** The most words that are analysed as one tree; a longer "sentence" is cut, as a rule after punctuation. */
export const TREE_WORDS = 200;

/** A stretch of one sentence, `[from, to)` in words. */
export interface Piece {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Pieces in time-major order: row(t, p) = starts[t] + p is word t of piece p. Pieces go from long to short,
 * so counts[t] pieces, always the first ones, are longer than t.
 */
export interface Batch {
  readonly pieces: readonly Piece[];
  readonly starts: Int32Array;
  readonly counts: Int32Array;
  readonly rows: number;
}

/** Cuts a sentence into pieces of at most TREE_WORDS words. */
export function cutSentence(words: readonly string[], sentence: number): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  while (words.length - from > TREE_WORDS) {
    let to = from + TREE_WORDS;
    for (let i = to; i > from + TREE_WORDS / 2; i--) {
      if (/^[;:,.!?–—)]/.test(words[i - 1] ?? '')) {
        to = i;
        break;
      }
    }
    pieces.push({ sentence, from, to });
    from = to;
  }
  if (words.length > from) pieces.push({ sentence, from, to: words.length });
  return pieces;
}

/** Batches of pieces of similar length, the longest first. */
export function makeBatches(pieces: readonly Piece[]): Batch[] {
  const sorted = [...pieces].sort((a, b) => b.to - b.from - (a.to - a.from) || a.sentence - b.sentence || a.from - b.from);
  const batches: Batch[] = [];
  let current: Piece[] = [];
  let rows = 0;
  for (const piece of sorted) {
    const length = piece.to - piece.from;
    if (current.length === BATCH_SENTENCES || rows + length > BATCH_WORDS) {
      batches.push(packed(current));
      current = [];
      rows = 0;
    }
    current.push(piece);
    rows += length;
  }
  if (current.length > 0) batches.push(packed(current));
  return batches;
}

function packed(pieces: readonly Piece[]): Batch {
  const [longest] = pieces;
  const steps = longest ? longest.to - longest.from : 0;
  const starts = new Int32Array(steps);
  const counts = new Int32Array(steps);
  let rows = 0;
  for (let t = 0; t < steps; t++) {
    starts[t] = rows;
    counts[t] = pieces.filter((p) => p.to - p.from > t).length;
    rows += counts[t] as number;
  }
  return { pieces, starts, counts, rows };
}
