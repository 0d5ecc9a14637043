import type { ActorGraph } from '../../graph/index.ts';

/** More than so many relations at once cannot be told apart on a screen, and take long to draw. */
export const MOST_RELATIONS = 20_000;
/** How many relations are left when only the best attested are shown. */
const READABLE = 1500;

/** Whether a graph is better not drawn as it is. */
export function isTooLarge(graph: ActorGraph): boolean {
  return graph.size > MOST_RELATIONS;
}

/**
 * The fewest claims a relation has to have so that a readable number of relations is left. Where all have
 * about as many, that may leave fewer, but never none.
 */
export function readableThreshold(graph: ActorGraph, readable = READABLE): number {
  const counts = graph.mapEdges((_, edge) => edge.claims.length).sort((a, b) => b - a);
  const next = counts[readable];
  if (next === undefined) return 1;
  const most = counts[0] ?? 1;
  return Math.min(next + 1, most);
}
