/**
 * A graph as layouts take it: nodes are 0 … order − 1, edges are pairs of them without direction. Typed
 * arrays travel to a worker and back without being copied.
 */
export interface LayoutGraph {
  /** How many nodes there are. */
  readonly order: number;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  /** How strongly each edge ties its ends, above 0. All 1 when absent. */
  readonly weights?: Float64Array | undefined;
}

/** A place for every node. Unitless unless the layout says otherwise. */
export interface Positions {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * For every node its neighbours in one stretch: `neighbours[offsets[i]] … neighbours[offsets[i + 1] − 1]`
 * (compressed sparse rows). Simple: no loops, parallel edges joined with their weights added.
 */
export interface Adjacency {
  readonly order: number;
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
}

/**
 * The adjacency of a graph. Rows keep the order in which edges come.
 * @throws RangeError when an edge names a node that is not there
 */
export function adjacencyOf({ order, sources, targets, weights }: LayoutGraph): Adjacency {
  const counts = new Int32Array(order + 1);
  for (let e = 0; e < sources.length; e++) {
    const a = sources[e] as number;
    const b = targets[e] as number;
    if (!(a >= 0 && a < order && b >= 0 && b < order)) throw new RangeError(`edge ${e} joins ${a} and ${b} in a graph of ${order} nodes`);
    if (a === b) continue;
    counts[a + 1] = (counts[a + 1] as number) + 1;
    counts[b + 1] = (counts[b + 1] as number) + 1;
  }
  for (let i = 0; i < order; i++) counts[i + 1] = (counts[i + 1] as number) + (counts[i] as number);
  const fill = counts.slice(0, order);
  const all = new Int32Array(counts[order] as number);
  const allWeights = new Float64Array(all.length);
  const put = (from: number, to: number, weight: number): void => {
    const slot = fill[from] as number;
    fill[from] = slot + 1;
    all[slot] = to;
    allWeights[slot] = weight;
  };
  for (let e = 0; e < sources.length; e++) {
    const a = sources[e] as number;
    const b = targets[e] as number;
    if (a === b) continue;
    const weight = weights?.[e] ?? 1;
    put(a, b, weight);
    put(b, a, weight);
  }
  return joinParallel({ order, offsets: counts, neighbours: all, weights: allWeights });
}

/** Joins parallel entries of each row, in place. */
export function joinParallel({ order, offsets, neighbours, weights }: Adjacency): Adjacency {
  const seen = new Int32Array(order).fill(-1);
  const joined = new Int32Array(order + 1);
  let end = 0;
  for (let i = 0; i < order; i++) {
    const start = end;
    for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++) {
      const j = neighbours[k] as number;
      const slot = seen[j] as number;
      if (slot >= start) {
        weights[slot] = (weights[slot] as number) + (weights[k] as number);
      } else {
        seen[j] = end;
        neighbours[end] = j;
        weights[end] = weights[k] as number;
        end++;
      }
    }
    joined[i + 1] = end;
  }
  return { order, offsets: joined, neighbours: neighbours.slice(0, end), weights: weights.slice(0, end) };
}

/** The same edges, each only with the node of its two that comes first. */
export function eachOnce({ order, offsets, neighbours, weights }: Adjacency): Adjacency {
  const rows = new Int32Array(order + 1);
  const to = new Int32Array(neighbours.length / 2);
  const w = new Float64Array(to.length);
  let end = 0;
  for (let i = 0; i < order; i++) {
    for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++) {
      if ((neighbours[k] as number) < i) continue;
      to[end] = neighbours[k] as number;
      w[end++] = weights[k] as number;
    }
    rows[i + 1] = end;
  }
  return { order, offsets: rows, neighbours: to, weights: w };
}

/** Graph distances from one node by breadth-first search; −1 where there is no way. */
export function distancesFrom({ order, offsets, neighbours }: Adjacency, start: number, distances = new Int32Array(order), queue = new Int32Array(order)): Int32Array {
  distances.fill(-1);
  distances[start] = 0;
  queue[0] = start;
  let end = 1;
  for (let head = 0; head < end; head++) {
    const i = queue[head] as number;
    const next = (distances[i] as number) + 1;
    const stop = offsets[i + 1] as number;
    for (let k = offsets[i] as number; k < stop; k++) {
      const j = neighbours[k] as number;
      if ((distances[j] as number) < 0) {
        distances[j] = next;
        queue[end++] = j;
      }
    }
  }
  return distances;
}
