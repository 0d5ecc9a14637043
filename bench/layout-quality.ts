import { adjacencyOf, type Positions } from '../src/graph/layout/layout-graph.ts';
import { sampledStress } from '../src/graph/layout/stress.ts';
import { seededRandom } from '../src/graph/random.ts';
import type { BenchGraph } from './graphs.ts';

export interface Quality {
  /** Sampled scale-free stress: lower is better. */
  readonly stress: number;
  /** Mean Jaccard index of graph neighbours and as many nearest nodes in the plane: higher is better. */
  readonly neighbours: number;
  /** Share of the ten nearest nodes that are of the same planted group. */
  readonly purity: number;
}

/** Measures a layout from samples that are the same for every layout of a graph. */
export function layoutQuality(graph: BenchGraph, at: Positions): Quality {
  const adjacency = adjacencyOf(graph);
  const stress = sampledStress(adjacency, at, 64, seededRandom(11));
  const random = seededRandom(12);
  const { order } = graph;
  const { offsets, neighbours } = adjacency;
  const samples = Math.min(order, 400);
  let kept = 0;
  let pure = 0;
  for (let s = 0; s < samples; s++) {
    const i = order <= samples ? s : Math.floor(random() * order);
    const own = new Set(neighbours.subarray(offsets[i], offsets[i + 1]));
    const near = nearest(at, i, Math.max(10, own.size));
    const hits = near.slice(0, own.size).filter((j) => own.has(j)).length;
    kept += own.size > 0 ? hits / (2 * own.size - hits) : 0;
    pure += near.slice(0, 10).filter((j) => graph.groups[j] === graph.groups[i]).length / 10;
  }
  return { stress, neighbours: kept / samples, purity: pure / samples };
}

function nearest({ x, y }: Positions, i: number, count: number): number[] {
  const d2 = Float64Array.from(x, (v, j) => (v - (x[i] ?? 0)) ** 2 + ((y[j] ?? 0) - (y[i] ?? 0)) ** 2);
  d2[i] = Infinity;
  const limit = Float64Array.from(d2).sort()[count - 1] ?? Infinity;
  const close = [...d2.keys()].filter((j) => (d2[j] ?? Infinity) <= limit);
  return close.sort((a, b) => (d2[a] ?? 0) - (d2[b] ?? 0)).slice(0, count);
}
