import { coarsen } from './coarsen.ts';
import type { Adjacency } from './layout-graph.ts';
import { PivotStress } from './pivot-stress.ts';

export interface HierarchyOptions {
  /** A level with so few nodes is the coarsest. */
  readonly coarsest: number;
  /** How many nodes every node is drawn to its graph distance from; 0 for plain forces. */
  readonly pivots: number;
  readonly random: () => number;
}

/** One graph of the hierarchy, the given one first. */
export interface Level {
  readonly graph: Adjacency;
  /** Of every node one and its degree, of a group the sum over its members. */
  readonly mass: Float64Array;
  readonly stress: PivotStress | undefined;
  /** The node of the next coarser level that each node is part of. */
  readonly parent?: Int32Array;
}

/** Groups grow by at most this factor from level to level, so that none is laid out by chance alone. */
const GROWTH = 8;

/** The graph and ever smaller ones that stand for it, each the contraction of the one before. */
export function hierarchy(graph: Adjacency, { coarsest, pivots, random }: HierarchyOptions): Level[] {
  const mass = new Float64Array(graph.order);
  for (let i = 0; i < graph.order; i++) mass[i] = 1 + (graph.offsets[i + 1] as number) - (graph.offsets[i] as number);
  const levels: Level[] = [];
  let level: Level = { graph, mass, stress: pivots > 0 ? PivotStress.of(graph, pivots, random) : undefined };
  let size = new Float64Array(graph.order).fill(1);
  for (let limit = GROWTH; level.graph.order > coarsest; limit *= GROWTH) {
    const { graph: smaller, parent } = coarsen(level.graph, size, limit, random);
    // Where hardly anything can be joined (few edges, or all to one hub) further levels only cost.
    if (smaller.order > 0.9 * level.graph.order) break;
    levels.push({ ...level, parent });
    size = gather(size, parent, smaller.order);
    level = { graph: smaller, mass: gather(level.mass, parent, smaller.order), stress: level.stress?.contracted(parent, smaller.order) };
  }
  return [...levels, level];
}

function gather(values: Float64Array, parent: Int32Array, order: number): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(order);
  for (let i = 0; i < values.length; i++) {
    const p = parent[i] as number;
    sums[p] = (sums[p] as number) + (values[i] as number);
  }
  return sums;
}
