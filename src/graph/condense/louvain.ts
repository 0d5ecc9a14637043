import { contract, localMoving, strengthOf } from '../layout/coarsen.ts';
import type { Adjacency } from '../layout/layout-graph.ts';

/** How often every node is looked at on one level, at most. */
const ROUNDS = 8;

/**
 * Communities of communities (Louvain, Blondel, Guillaume, Lambiotte and Lefebvre, J. Stat. Mech. 2008): nodes
 * move to the neighbouring group that gains most modularity, groups become nodes, and so on until nothing gains.
 * @returns for each level, finest first, the group of the next coarser level that each node or group belongs to
 */
export function louvain(graph: Adjacency, random: () => number): readonly Int32Array[] {
  const levels: Int32Array[] = [];
  let level = graph;
  let strength = strengthOf(graph);
  for (;;) {
    const size = new Float64Array(level.order);
    const groups = localMoving(level, { size, limit: Infinity, strength, rounds: ROUNDS, random });
    const { graph: coarser, parent } = contract(level, groups);
    if (coarser.order === level.order) return levels;
    levels.push(parent);
    const gathered = new Float64Array(coarser.order);
    for (let i = 0; i < parent.length; i++) gathered[parent[i] as number] = (gathered[parent[i] as number] as number) + (strength[i] as number);
    strength = gathered;
    level = coarser;
  }
}

/** The coarsest communities: by node, the number of its group. */
export function flatten(levels: readonly Int32Array[], order: number): Int32Array {
  const group = Int32Array.from({ length: order }, (_, i) => i);
  for (const parent of levels) for (let i = 0; i < order; i++) group[i] = parent[group[i] as number] as number;
  return group;
}
