import { COLUMNS, DIRECTIONS, type Direction } from '../../src/extraction/links/model.ts';
import { hashOf, softmax } from '../../src/extraction/log-linear.ts';
import { seededRandom } from '../../src/graph/random.ts';
import { RELATION_TYPE_NAMES, type RelationType } from '../../src/model/index.ts';

/** What is true of one pair of mentions. */
export interface Truth {
  readonly direction: Direction;
  readonly type: RelationType;
}

/** All mention pairs of two actors of a passage in one sentence: one of them at least says the relation, or none does. */
export interface Bag {
  readonly pairs: readonly (readonly string[])[];
  /** Empty: not related. More than one where two relations hold. */
  readonly truths: readonly Truth[];
  /** What the rules say of the two. */
  readonly ruled: readonly Truth[];
}

/** A model in training: a weight a column for every feature kept, by the feature's hash. */
export interface Weights {
  readonly rows: Map<number, number>;
  readonly values: Float64Array;
}

/** Features seen less often than this are left out. */
const LEAST = 5;
const ROUNDS = 12;
const RATE = 0.04;
const DECAY = 2e-3;

/** Sums of a pair's columns. */
export function sumsOf({ rows, values }: Weights, features: readonly string[]): Float64Array {
  const sums = new Float64Array(COLUMNS);
  for (const f of features) {
    const row = rows.get(hashOf(f));
    if (row === undefined) continue;
    for (let c = 0; c < COLUMNS; c++) sums[c] = (sums[c] ?? 0) + (values[row * COLUMNS + c] ?? 0);
  }
  return sums;
}

/**
 * Fits the weights by AdaGrad (Duchi, Hazan, Singer 2011) on the logarithmic loss. In a bag of a related pair only
 * the most probable mention pair counts (the latent choice of multi-instance learning); in others all do.
 */
export function fit(bags: readonly Bag[], seed = 1): Weights {
  const counts = new Map<number, number>();
  for (const bag of bags) for (const f of new Set(bag.pairs.flat().map(hashOf))) counts.set(f, (counts.get(f) ?? 0) + 1);
  const rows = new Map([...counts].filter(([, n]) => n >= LEAST).map(([hash], i) => [hash, i]));
  const weights: Weights = { rows, values: new Float64Array(rows.size * COLUMNS) };
  const squares = new Float64Array(weights.values.length).fill(1e-6);
  const random = seededRandom(seed);
  for (let round = 0; round < ROUNDS; round++) {
    for (const bag of shuffled(bags, random)) {
      const pairs = bag.truths.length > 0 ? [likeliestPair(weights, bag)] : bag.pairs;
      for (const features of pairs) {
        if (bag.truths.length === 0) step(weights, squares, features, undefined);
        else for (const truth of bag.truths) step(weights, squares, features, truth);
      }
    }
  }
  return weights;
}

function likeliestPair(weights: Weights, bag: Bag): readonly string[] {
  return bag.pairs.reduce((best, p) => ((sumsOf(weights, p)[0] ?? 0) > (sumsOf(weights, best)[0] ?? 0) ? p : best), bag.pairs[0] ?? []);
}

function step({ rows, values }: Weights, squares: Float64Array, features: readonly string[], truth: Truth | undefined): void {
  const sums = sumsOf({ rows, values }, features);
  const gradient = new Float64Array(COLUMNS);
  gradient[0] = 1 / (1 + Math.exp(-(sums[0] ?? 0))) - (truth ? 1 : 0);
  if (truth) {
    softmax(sums.subarray(1, 1 + DIRECTIONS.length)).forEach((p, k) => (gradient[1 + k] = p - (DIRECTIONS[k] === truth.direction ? 1 : 0)));
    softmax(sums.subarray(1 + DIRECTIONS.length)).forEach((p, k) => (gradient[1 + DIRECTIONS.length + k] = p - (RELATION_TYPE_NAMES[k] === truth.type ? 1 : 0)));
  }
  for (const f of features) {
    const row = rows.get(hashOf(f));
    if (row === undefined) continue;
    for (let c = 0; c < (truth ? COLUMNS : 1); c++) {
      const at = row * COLUMNS + c;
      const g = (gradient[c] ?? 0) + DECAY * (values[at] ?? 0);
      squares[at] = (squares[at] ?? 0) + g * g;
      values[at] = (values[at] ?? 0) - (RATE * g) / Math.sqrt(squares[at] ?? 1);
    }
  }
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [out[i], out[k]] = [out[k] as T, out[i] as T];
  }
  return out;
}
