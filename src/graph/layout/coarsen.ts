import type { Adjacency } from './layout-graph.ts';
import { joinParallel } from './layout-graph.ts';

/** A smaller graph standing for a larger one. */
export interface Coarser {
  readonly graph: Adjacency;
  /** For every node of the larger graph, the node that it is part of. */
  readonly parent: Int32Array;
}

/**
 * Groups nodes with those they are most tied to, as long as a group stays small, and contracts the groups:
 * one round of Louvain's local moving (Blondel et al. 2008) with a bound on size, as used for coarsening by
 * Noack and Rotta (2009). Nodes are visited in a fixed random order.
 * @param size - of every node, in nodes of the original graph
 * @param limit - the largest size a group may have
 */
export function coarsen(graph: Adjacency, size: Float64Array, limit: number, random: () => number): Coarser {
  return contract(graph, localMoving(graph, { size, limit, strength: strengthOf(graph), rounds: 3, random }));
}

/** What local moving goes by. */
export interface Moving {
  readonly size: Float64Array;
  readonly limit: number;
  /** By node: the weight of all its edges, those within it too where it stands for a group. */
  readonly strength: Float64Array;
  /** How often every node is looked at, at most. */
  readonly rounds: number;
  readonly random: () => number;
}

/** By node: the weight of its edges. */
export function strengthOf({ order, offsets, weights }: Adjacency): Float64Array<ArrayBuffer> {
  const strength = new Float64Array(order);
  for (let i = 0; i < order; i++) {
    let s = 0;
    for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++) s += weights[k] as number;
    strength[i] = s;
  }
  return strength;
}

/** Moves every node into the neighbouring group that gains most modularity, until few move. Groups are named after a node. */
export function localMoving({ order, offsets, neighbours, weights }: Adjacency, { size, limit, strength, rounds, random }: Moving): Int32Array {
  const group = Int32Array.from({ length: order }, (_, i) => i);
  const total = strength.reduce((sum, s) => sum + s, 0);
  const groupStrength = strength.slice();
  const groupSize = size.slice();
  const tie = new Float64Array(order);
  const tied = new Int32Array(order);
  const sequence = shuffled(order, random);
  for (let round = 0; round < rounds; round++) {
    let moves = 0;
    for (const i of sequence) {
      let count = 0;
      for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++) {
        const g = group[neighbours[k] as number] as number;
        if (tie[g] === 0) tied[count++] = g;
        tie[g] = (tie[g] as number) + (weights[k] as number);
      }
      const own = group[i] as number;
      const s = strength[i] as number;
      const m = size[i] as number;
      groupStrength[own] = (groupStrength[own] as number) - s;
      groupSize[own] = (groupSize[own] as number) - m;
      let best = own;
      let gain = (tie[own] as number) - (s * groupStrength[own]) / total;
      for (let t = 0; t < count; t++) {
        const g = tied[t] as number;
        const here = (tie[g] as number) - (s * (groupStrength[g] as number)) / total;
        if (here > gain + 1e-12 && (groupSize[g] as number) + m <= limit) {
          gain = here;
          best = g;
        }
        tie[g] = 0;
      }
      groupStrength[best] = (groupStrength[best] as number) + s;
      groupSize[best] = (groupSize[best] as number) + m;
      if (best !== own) {
        group[i] = best;
        moves++;
      }
    }
    if (moves < order * 0.02) break;
  }
  return group;
}

/** The graph of groups, numbered in the order of their first node. */
export function contract({ order, offsets, neighbours, weights }: Adjacency, group: Int32Array): Coarser {
  const number = new Int32Array(order).fill(-1);
  const parent = new Int32Array(order);
  let count = 0;
  for (let i = 0; i < order; i++) {
    const g = group[i] as number;
    if ((number[g] as number) < 0) number[g] = count++;
    parent[i] = number[g] as number;
  }
  // Members of each group in one stretch, then their rows one after the other.
  const starts = new Int32Array(count + 1);
  const rows = new Int32Array(count + 1);
  for (let i = 0; i < order; i++) {
    const p = parent[i] as number;
    starts[p + 1] = (starts[p + 1] as number) + 1;
  }
  for (let p = 0; p < count; p++) starts[p + 1] = (starts[p + 1] as number) + (starts[p] as number);
  const members = new Int32Array(order);
  const fill = starts.slice(0, count);
  for (let i = 0; i < order; i++) {
    const p = parent[i] as number;
    const slot = fill[p] as number;
    fill[p] = slot + 1;
    members[slot] = i;
  }
  const all = new Int32Array(neighbours.length);
  const allWeights = new Float64Array(neighbours.length);
  let end = 0;
  for (let p = 0; p < count; p++) {
    for (let s = starts[p] as number; s < (starts[p + 1] as number); s++) {
      const i = members[s] as number;
      for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++) {
        const q = parent[neighbours[k] as number] as number;
        if (q === p) continue;
        all[end] = q;
        allWeights[end++] = weights[k] as number;
      }
    }
    rows[p + 1] = end;
  }
  return { parent, graph: joinParallel({ order: count, offsets: rows, neighbours: all, weights: allWeights }) };
}

/** 0 … count − 1 in a random order (Fisher and Yates 1938). */
export function shuffled(count: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const other = order[j] as number;
    order[j] = order[i] as number;
    order[i] = other;
  }
  return order;
}
