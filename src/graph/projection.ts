import type { RelationEdge } from './actor-graph.ts';

/** No edge weighs less, so that none vanishes. */
export const LEAST_WEIGHT = 0.1;

/** How many claims an edge stands for. */
export function claimsBehind({ claims, bundle }: Pick<RelationEdge, 'claims' | 'bundle'>): number {
  return bundle?.claims ?? claims.length;
}

/**
 * How much an edge weighs: its claims, those that deny not counted (that A did not strike B is no tie
 * between them), but never less than a tenth of a claim so that no edge vanishes.
 */
export function weightOf(edge: Pick<RelationEdge, 'claims' | 'statuses' | 'bundle'>): number {
  return Math.max(LEAST_WEIGHT, claimsBehind(edge) - edge.statuses.denied);
}
