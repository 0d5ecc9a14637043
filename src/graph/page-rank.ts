import type { MeasuredGraph } from './metrics.ts';

/** With this probability a reader follows an edge rather than starting anew anywhere. */
const DAMPING = 0.85;
const MOST_ROUNDS = 200;

/**
 * PageRank (Brin and Page 1998) by power iteration: how likely a reader is at each node who follows edges in
 * proportion to their weight. Mutual edges are followed both ways; from nodes that lead nowhere the reader goes on
 * anywhere. Values add up to 1.
 */
export function pageRank({ order, sources, targets, weights, mutual }: MeasuredGraph): Float64Array {
  const out = new Float64Array(order);
  for (let e = 0; e < sources.length; e++) {
    out[sources[e] as number] = (out[sources[e] as number] as number) + (weights[e] as number);
    if (mutual[e] === 1) out[targets[e] as number] = (out[targets[e] as number] as number) + (weights[e] as number);
  }
  let rank = new Float64Array(order).fill(1 / order);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let lost = 0;
    for (let i = 0; i < order; i++) if (out[i] === 0) lost += rank[i] as number;
    const next = new Float64Array(order).fill((1 - DAMPING + DAMPING * lost) / order);
    const flow = (from: number, to: number, weight: number): void => {
      next[to] = (next[to] as number) + (DAMPING * (rank[from] as number) * weight) / (out[from] as number);
    };
    for (let e = 0; e < sources.length; e++) {
      flow(sources[e] as number, targets[e] as number, weights[e] as number);
      if (mutual[e] === 1) flow(targets[e] as number, sources[e] as number, weights[e] as number);
    }
    let change = 0;
    for (let i = 0; i < order; i++) change += Math.abs((next[i] as number) - (rank[i] as number));
    rank = next;
    if (change < 1e-9) break;
  }
  return rank;
}
