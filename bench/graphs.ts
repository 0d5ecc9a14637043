import { seededRandom } from '../src/graph/random.ts';
import type { LayoutGraph } from '../src/graph/layout/layout-graph.ts';

/** A graph to measure with, and the group each node was planted in. */
export interface BenchGraph extends LayoutGraph {
  readonly groups: Int32Array;
}

/**
 * A connected graph like those of actors in the news: few with many relations, many with few (preferential
 * attachment, Barabási and Albert 1999), in planted groups of unequal size.
 * @param inside - share of the edges that stay within a group: 0.85 is strong, 0.5 weak
 */
export function communityGraph(order: number, size: number, inside: number, seed = 1): BenchGraph {
  const random = seededRandom(seed);
  const count = Math.max(8, Math.round(Math.sqrt(order) / 2));
  const shares = Array.from({ length: count }, (_, g) => (g + 1) ** -0.7);
  const total = shares.reduce((a, b) => a + b);
  const groups = new Int32Array(order);
  const members: number[][] = [];
  let node = 0;
  let sum = 0;
  shares.forEach((share, g) => {
    sum += share;
    const list: number[] = [];
    for (; node < Math.round((sum / total) * order); node++) {
      groups[node] = g;
      list.push(node);
    }
    members.push(list);
  });
  const ends: number[][] = members.map(() => []);
  const allEnds: number[] = [];
  const seen = new Set<number>();
  const edges: [number, number][] = [];
  const pick = (list: readonly number[]): number => list[Math.floor(random() * list.length)] ?? 0;
  const join = (a: number, b: number): void => {
    const key = Math.min(a, b) * order + Math.max(a, b);
    if (a === b || seen.has(key)) return;
    seen.add(key);
    edges.push([a, b]);
    allEnds.push(a, b);
    ends[groups[a] ?? 0]?.push(a);
    ends[groups[b] ?? 0]?.push(b);
  };
  // First a tree through every group and one from group to group, so that the graph is in one piece.
  members.forEach((list, g) => list.forEach((a, i) => join(a, i > 0 ? pick(ends[g]?.length ? (ends[g] ?? []) : list.slice(0, 1)) : g > 0 ? Math.floor(random() * a) : (list[1] ?? a))));
  while (edges.length < size) {
    const a = random() < 0.5 ? Math.floor(random() * order) : pick(allEnds);
    const g = groups[a] ?? 0;
    join(a, random() < inside ? pick(random() < 0.3 ? (members[g] ?? []) : (ends[g] ?? [])) : pick(allEnds));
  }
  return fromEdges(order, edges, groups);
}

/** A square mesh. */
export function gridGraph(order: number): BenchGraph {
  const side = Math.round(Math.sqrt(order));
  const edges: [number, number][] = [];
  for (let i = 0; i < side * side; i++) {
    if (i % side < side - 1) edges.push([i, i + 1]);
    if (i + side < side * side) edges.push([i, i + side]);
  }
  return fromEdges(side * side, edges, new Int32Array(side * side));
}

function fromEdges(order: number, edges: readonly (readonly [number, number])[], groups: Int32Array): BenchGraph {
  return { order, groups, sources: Int32Array.from(edges, ([a]) => a), targets: Int32Array.from(edges, ([, b]) => b) };
}
