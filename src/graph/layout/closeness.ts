import type { Adjacency } from './layout-graph.ts';

/** Searches that go on at once, a bit for each. */
const AT_ONCE = 32;

/**
 * Of every node to every start 1 / graph distance, 0 to itself and where there is no way; row by row, a row for each node. Breadth-first
 * searches from 32 starts go on at once, in the bits of one number for each node (Then et al., PVLDB 8(4), 2014): in
 * graphs with short ways they mostly pass the same edges, and passing them is what takes time.
 */
export function closenessTo(graph: Adjacency, starts: Int32Array): Float32Array<ArrayBuffer> {
  const closeness = new Float32Array(graph.order * starts.length);
  for (let first = 0; first < starts.length; first += AT_ONCE) search(graph, starts, first, closeness);
  return closeness;
}

/** Fills the columns of the starts from `first` on. */
function search({ order, offsets, neighbours }: Adjacency, starts: Int32Array, first: number, closeness: Float32Array): void {
  const columns = starts.length;
  /** By node, the searches that have come to it, those that came in the last step, and those that come in this. */
  const seen = new Int32Array(order);
  let here = new Int32Array(order);
  let there = new Int32Array(order);
  let front = new Int32Array(order);
  let next = new Int32Array(order);
  let size = 0;
  for (let s = first; s < Math.min(starts.length, first + AT_ONCE); s++) {
    const i = starts[s] as number;
    if (here[i] === 0) front[size++] = i;
    here[i] = (here[i] as number) | (1 << (s - first));
    seen[i] = here[i];
  }
  for (let distance = 1; size > 0; distance++) {
    let count = 0;
    for (let f = 0; f < size; f++) {
      const i = front[f] as number;
      const bits = here[i] as number;
      here[i] = 0;
      const stop = offsets[i + 1] as number;
      for (let k = offsets[i] as number; k < stop; k++) {
        const j = neighbours[k] as number;
        const fresh = bits & ~(seen[j] as number);
        if (fresh === 0) continue;
        if (there[j] === 0) next[count++] = j;
        there[j] = (there[j] as number) | fresh;
      }
    }
    for (let f = 0; f < count; f++) {
      const j = next[f] as number;
      seen[j] = (seen[j] as number) | (there[j] as number);
      for (let bits = there[j] as number; bits !== 0; bits &= bits - 1) closeness[j * columns + first + 31 - Math.clz32(bits & -bits)] = 1 / distance;
    }
    size = count;
    [here, there] = [there, here];
    [front, next] = [next, front];
  }
}
