import type { Adjacency, Positions } from './layout-graph.ts';

/**
 * Ideal distances between all nodes of a small connected graph: shortest ways over edges whose length is the
 * square root of how many neighbours their ends have between them that they don't share (lengths after
 * Gansner, Koren and North, Graph Drawing 2004). A hub gets the room its neighbours need around it, while
 * close-knit nodes lie close. Row by row, `order` × `order`.
 */
export function idealDistances(graph: Adjacency): Float64Array {
  const n = graph.order;
  const lengths = edgeLengths(graph);
  const table = new Float64Array(n * n).fill(Infinity);
  const done = new Uint8Array(n);
  for (let start = 0; start < n; start++) {
    const row = table.subarray(start * n, (start + 1) * n);
    row[start] = 0;
    done.fill(0);
    // Dijkstra without a heap: the graphs are small, and a plain scan is the simplest that is fast enough.
    for (;;) {
      let i = -1;
      let least = Infinity;
      for (let j = 0; j < n; j++) {
        if (!done[j] && (row[j] as number) < least) {
          least = row[j] as number;
          i = j;
        }
      }
      if (i < 0) break;
      done[i] = 1;
      for (let k = graph.offsets[i] as number; k < (graph.offsets[i + 1] as number); k++) {
        const j = graph.neighbours[k] as number;
        row[j] = Math.min(row[j] as number, least + (lengths[k] as number));
      }
    }
  }
  return table;
}

function edgeLengths({ order, offsets, neighbours }: Adjacency): Float64Array {
  const lengths = new Float64Array(neighbours.length);
  const mark = new Int32Array(order).fill(-1);
  for (let i = 0; i < order; i++) {
    const start = offsets[i] as number;
    const end = offsets[i + 1] as number;
    for (let k = start; k < end; k++) mark[neighbours[k] as number] = i;
    for (let k = start; k < end; k++) {
      const j = neighbours[k] as number;
      let shared = 0;
      for (let l = offsets[j] as number; l < (offsets[j + 1] as number); l++) if (mark[neighbours[l] as number] === i) shared++;
      const degrees = end - start + (offsets[j + 1] as number) - (offsets[j] as number);
      lengths[k] = Math.sqrt(Math.max(1, degrees - 2 * shared));
    }
  }
  return lengths;
}

export interface DescentOptions {
  readonly rounds: number;
  readonly random: () => number;
  /** Nodes with a 1 don't move. */
  readonly pinned?: Uint8Array | undefined;
  /** Begin with small steps, to keep what is there. */
  readonly gentle?: boolean | undefined;
}

/**
 * Moves pairs of nodes towards their ideal distance, one pair after the other in random order with shrinking
 * steps: stochastic gradient descent on stress (Zheng, Pawar and Goodman, IEEE TVCG 25(9), 2019). Positions are
 * changed in place; yields after each round.
 */
export function* stressDescent({ x, y }: Positions, ideal: Float64Array, { rounds, random, pinned, gentle }: DescentOptions): Generator<void, void> {
  const n = x.length;
  const all = new Int32Array((n * (n - 1)) / 2);
  let count = 0;
  let longest = 0;
  let shortest = Infinity;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      if (pinned?.[i] && pinned[j]) continue;
      const d = ideal[i * n + j] as number;
      all[count++] = i * n + j;
      longest = Math.max(longest, d);
      shortest = Math.min(shortest, d);
    }
  }
  const pairs = all.subarray(0, count);
  // Steps go from moving even the farthest pair all the way to hardly moving the nearest.
  const last = 0.1 * shortest * shortest;
  const first = gentle ? Math.max(last, shortest * shortest) : longest * longest;
  for (let round = 0; round < rounds; round++) {
    const step = first * (last / first) ** (rounds > 1 ? round / (rounds - 1) : 1);
    shuffle(pairs, random);
    for (const pair of pairs) {
      const i = Math.floor(pair / n);
      const j = pair % n;
      const d = ideal[pair] as number;
      const share = Math.min(1, step / (d * d));
      let dx = (x[i] as number) - (x[j] as number);
      let dy = (y[i] as number) - (y[j] as number);
      const distance = Math.sqrt(dx * dx + dy * dy);
      if (distance < 1e-9) {
        // Nodes on one spot part in a random direction.
        const turn = random() * 2 * Math.PI;
        dx = Math.cos(turn);
        dy = Math.sin(turn);
      }
      const both = pinned?.[i] || pinned?.[j] ? 1 : 0.5;
      const move = (share * both * (distance - d)) / (distance < 1e-9 ? 1 : distance);
      if (!pinned?.[i]) {
        x[i] = (x[i] as number) - move * dx;
        y[i] = (y[i] as number) - move * dy;
      }
      if (!pinned?.[j]) {
        x[j] = (x[j] as number) + move * dx;
        y[j] = (y[j] as number) + move * dy;
      }
    }
    yield;
  }
}

function shuffle(items: Int32Array, random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const other = items[j] as number;
    items[j] = items[i] as number;
    items[i] = other;
  }
}

/** The weighted stress that {@link stressDescent} lowers, per pair. */
export function stressOf({ x, y }: Positions, ideal: Float64Array): number {
  const n = x.length;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const d = ideal[i * n + j] as number;
      const dx = (x[i] as number) - (x[j] as number);
      const dy = (y[i] as number) - (y[j] as number);
      sum += (Math.sqrt(dx * dx + dy * dy) / d - 1) ** 2;
    }
  }
  return n > 1 ? (2 * sum) / (n * (n - 1)) : 0;
}
