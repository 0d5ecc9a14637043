import { RELATION_TYPE_NAMES } from '../../model/index.ts';
import { hashOf, softmax } from '../log-linear.ts';

/** Which way a relation runs between the earlier and the later of two mentions. */
export const DIRECTIONS = ['forward', 'backward', 'mutual'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Columns of the weights: related or not, then the directions, then the types. */
export const COLUMNS = 1 + DIRECTIONS.length + RELATION_TYPE_NAMES.length;

/** A log-linear model: for each feature, by the hash of its name, one weight a column. */
export interface LinkModel {
  readonly rows: ReadonlyMap<number, number>;
  /** Row after row, COLUMNS each. */
  readonly weights: Int8Array;
  /** What one unit of a column's weights is worth. */
  readonly scales: Float32Array;
}

/** How probable it is that two actors are related, in which way, and of which type. Each list sums to 1. */
export interface Judgement {
  readonly related: number;
  readonly directions: readonly number[];
  readonly types: readonly number[];
}

/** Asks the model about a pair described by its features. Features never met in training say nothing. */
export function judge(model: LinkModel, features: readonly string[]): Judgement {
  const sums = new Float64Array(COLUMNS);
  for (const feature of features) {
    const row = model.rows.get(hashOf(feature));
    if (row === undefined) continue;
    for (let c = 0; c < COLUMNS; c++) sums[c] = (sums[c] ?? 0) + (model.weights[row * COLUMNS + c] ?? 0) * (model.scales[c] ?? 0);
  }
  return {
    related: 1 / (1 + Math.exp(-(sums[0] ?? 0))),
    directions: softmax(sums.subarray(1, 1 + DIRECTIONS.length)),
    types: softmax(sums.subarray(1 + DIRECTIONS.length)),
  };
}

/** The most probable entry of a list, with its probability. */
export function likeliest<T>(names: readonly T[], probabilities: readonly number[]): { readonly name: T; readonly probability: number } | undefined {
  let best = -1;
  probabilities.forEach((p, i) => {
    if (p > (probabilities[best] ?? -1)) best = i;
  });
  const name = names[best];
  return name === undefined ? undefined : { name, probability: probabilities[best] ?? 0 };
}
