import { shuffled } from './layout/coarsen.ts';
import type { Adjacency } from './layout/layout-graph.ts';
import { seededRandom } from './random.ts';

/**
 * For every node, on what share of the shortest ways between all pairs of others it lies (Freeman 1977), by
 * Brandes' accumulation (Journal of Mathematical Sociology 25, 2001). From more than `most` starting points it is
 * estimated from a sample of them (Brandes and Pich 2007): the order of the high ones is reliable, small
 * differences are not.
 */
export function betweennessOf(graph: Adjacency, most = Infinity): Float64Array {
  const n = graph.order;
  const starts = n <= most ? Int32Array.from({ length: n }, (_, i) => i) : shuffled(n, seededRandom(1)).subarray(0, most);
  const sum = new Float64Array(n);
  const walk = { distance: new Int32Array(n), ways: new Float64Array(n), share: new Float64Array(n), order: new Int32Array(n) };
  for (const start of starts) accumulate(graph, start, walk, sum);
  const pairs = Math.max(1, ((n - 1) * (n - 2) * starts.length) / n);
  return sum.map((v) => v / pairs);
}

interface Walk {
  readonly distance: Int32Array;
  /** How many shortest ways lead from the start to each node. */
  readonly ways: Float64Array;
  /** How much of the start's ways depends on each node. */
  readonly share: Float64Array;
  /** Nodes as they are reached. */
  readonly order: Int32Array;
}

function accumulate({ offsets, neighbours }: Adjacency, start: number, { distance, ways, share, order }: Walk, sum: Float64Array): void {
  distance.fill(-1);
  ways.fill(0);
  share.fill(0);
  distance[start] = 0;
  ways[start] = 1;
  order[0] = start;
  let end = 1;
  for (let head = 0; head < end; head++) {
    const i = order[head] as number;
    const next = (distance[i] as number) + 1;
    for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++) {
      const j = neighbours[k] as number;
      if ((distance[j] as number) < 0) {
        distance[j] = next;
        order[end++] = j;
      }
      if (distance[j] === next) ways[j] = (ways[j] as number) + (ways[i] as number);
    }
  }
  for (let back = end - 1; back > 0; back--) {
    const j = order[back] as number;
    const before = (distance[j] as number) - 1;
    const part = (1 + (share[j] as number)) / (ways[j] as number);
    for (let k = offsets[j] as number; k < (offsets[j + 1] as number); k++) {
      const i = neighbours[k] as number;
      if (distance[i] === before) share[i] = (share[i] as number) + (ways[i] as number) * part;
    }
    sum[j] = (sum[j] as number) + (share[j] as number);
  }
}
