import type { Adjacency, Positions } from './layout-graph.ts';

/** How many pairs of edges cross. Every pair is looked at: for small graphs. */
export function crossings({ order, offsets, neighbours }: Adjacency, { x, y }: Positions): number {
  const from: number[] = [];
  const to: number[] = [];
  for (let i = 0; i < order; i++) {
    for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++) {
      const j = neighbours[k] as number;
      if (i < j) {
        from.push(i);
        to.push(j);
      }
    }
  }
  const side = (a: number, b: number, c: number): number =>
    Math.sign(
      ((x[b] as number) - (x[a] as number)) * ((y[c] as number) - (y[a] as number)) -
        ((y[b] as number) - (y[a] as number)) * ((x[c] as number) - (x[a] as number)),
    );
  let count = 0;
  for (let e = 0; e < from.length; e++) {
    const a = from[e] as number;
    const b = to[e] as number;
    for (let f = e + 1; f < from.length; f++) {
      const c = from[f] as number;
      const d = to[f] as number;
      if (a === c || a === d || b === c || b === d) continue;
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) count++;
    }
  }
  return count;
}
