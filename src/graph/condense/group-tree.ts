import { adjacencyOf, type Adjacency, type LayoutGraph } from '../layout/layout-graph.ts';
import { seededRandom } from '../random.ts';
import { flatten, louvain } from './louvain.ts';

/**
 * Actors in groups, groups in larger groups: what a large graph is folded into. Numbers only, so that a worker
 * can make it and hand it over.
 */
export interface GroupTree {
  /** By group, the one that it lies in, -1 for outermost ones. Outer groups come before inner ones. */
  readonly parent: Int32Array;
  /** By actor, the innermost group; -1 for actors without relations, which lie in none. */
  readonly groupOf: Int32Array;
  /** By group, how many actors lie in it, at any depth. */
  readonly size: Int32Array;
  /** By group, `NAMED` places of the actors most is said about, first ones first; -1 where there are fewer. */
  readonly leading: Int32Array;
}

/** A group is named after so many of its actors. */
export const NAMED = 3;
/** More things than this in one group cannot be told apart: the smallest are put together. */
const MOST_GROUPS = 60;
/** A group with up to so many actors opens to them at once; of a larger one without inner groups these are shown first. */
const MOST_ACTORS = 150;
/** Fewer communities say little: then finer ones are taken. */
const FEWEST_OUTERMOST = 12;
const FEWEST_INNER = 5;
/** Where nearly all lie in one community there is nothing to divide. */
const INDIVISIBLE = 0.9;

/**
 * Folds a graph into groups: its communities, in each of them the communities of what lies in it, and so on until a
 * group holds no more than can be looked at. The smallest communities are put together in one group, and so are the
 * least said about of many members.
 * @param importance - by actor, how much is said about it
 */
export function groupTree(graph: LayoutGraph, importance: ArrayLike<number>, seed = 1): GroupTree {
  const adjacency = adjacencyOf(graph);
  return new Planting(adjacency, importance, seededRandom(seed)).grow();
}

class Planting {
  private readonly parent: number[] = [];
  private readonly groupOf: Int32Array;
  /** Used again and again: by actor, its number among some, or -1. */
  private readonly number: Int32Array;

  constructor(
    private readonly graph: Adjacency,
    private readonly importance: ArrayLike<number>,
    private readonly random: () => number,
  ) {
    this.groupOf = new Int32Array(graph.order).fill(-1);
    this.number = new Int32Array(graph.order).fill(-1);
  }

  grow(): GroupTree {
    const { offsets, order } = this.graph;
    const tied = Int32Array.from({ length: order }, (_, a) => a).filter((a) => (offsets[a + 1] as number) > (offsets[a] as number));
    this.plantAll(-1, this.split(tied, FEWEST_OUTERMOST));
    return { parent: Int32Array.from(this.parent), groupOf: this.groupOf, size: this.countMembers(), leading: this.nameGroups() };
  }

  /** The communities among some actors, largest first: the coarsest that are enough to tell something. */
  private split(actors: Int32Array, fewest: number): readonly Int32Array[] {
    const levels = louvain(this.among(actors), this.random);
    for (let l = levels.length; l > 0; l--) {
      const lists: number[][] = [];
      flatten(levels.slice(0, l), actors.length).forEach((community, i) => (lists[community] ??= []).push(actors[i] as number));
      if (lists.length >= fewest || l === 1) return lists.map((list) => Int32Array.from(list)).sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number));
    }
    return [actors];
  }

  /** The graph of some actors, without what ties them to others. */
  private among(actors: Int32Array): Adjacency {
    const { offsets, neighbours, weights } = this.graph;
    const rows = new Int32Array(actors.length + 1);
    const to: number[] = [];
    const ties: number[] = [];
    actors.forEach((a, i) => void (this.number[a] = i));
    actors.forEach((a, i) => {
      for (let k = offsets[a] as number; k < (offsets[a + 1] as number); k++) {
        const other = this.number[neighbours[k] as number] as number;
        if (other < 0) continue;
        to.push(other);
        ties.push(weights[k] as number);
      }
      rows[i + 1] = to.length;
    });
    for (const a of actors) this.number[a] = -1;
    return { order: actors.length, offsets: rows, neighbours: Int32Array.from(to), weights: Float64Array.from(ties) };
  }

  /** The largest communities each in a group of its own, the others put together. */
  private plantAll(parent: number, communities: readonly Int32Array[]): void {
    const own = communities.length > MOST_GROUPS ? MOST_GROUPS - 1 : communities.length;
    for (const community of communities.slice(0, own)) this.plant(this.add(parent), community);
    if (own < communities.length) this.plantChunks(this.add(parent), communities.slice(own), (group, some) => this.plantFew(group, some));
  }

  /** Fills a group with actors, in groups where they are many. */
  private plant(group: number, actors: Int32Array): void {
    if (actors.length > MOST_ACTORS) {
      const communities = this.split(actors, FEWEST_INNER);
      if ((communities[0]?.length ?? 0) < INDIVISIBLE * actors.length) {
        this.plantAll(group, communities);
        return;
      }
    }
    const sorted = [...actors].sort((a, b) => (this.importance[b] ?? 0) - (this.importance[a] ?? 0) || a - b);
    for (const a of sorted.slice(0, MOST_ACTORS)) this.groupOf[a] = group;
    if (sorted.length > MOST_ACTORS) {
      this.plantChunks(this.add(group), sorted.slice(MOST_ACTORS), (inner, some) => some.forEach((a) => void (this.groupOf[a] = inner)));
    }
  }

  /** Some small communities: their actors side by side if those are few, else each in a group. */
  private plantFew(group: number, communities: readonly Int32Array[]): void {
    const count = communities.reduce((n, c) => n + c.length, 0);
    for (const c of communities) {
      if (count <= MOST_ACTORS) for (const a of c) this.groupOf[a] = group;
      else this.plant(this.add(group), c);
    }
  }

  /** Spreads what is too much for one group over inner ones of equal count, as deep as it takes. */
  private plantChunks<Item>(group: number, items: readonly Item[], fill: (group: number, items: readonly Item[]) => void): void {
    if (items.length <= MOST_GROUPS) {
      fill(group, items);
      return;
    }
    const chunk = Math.max(MOST_GROUPS, Math.ceil(items.length / MOST_GROUPS));
    for (let i = 0; i < items.length; i += chunk) this.plantChunks(this.add(group), items.slice(i, i + chunk), fill);
  }

  private add(parent: number): number {
    return this.parent.push(parent) - 1;
  }

  private countMembers(): Int32Array {
    const size = new Int32Array(this.parent.length);
    for (const group of this.groupOf) if (group >= 0) size[group] = (size[group] as number) + 1;
    for (let g = size.length - 1; g >= 0; g--) {
      const outer = this.parent[g] ?? -1;
      if (outer >= 0) size[outer] = (size[outer] as number) + (size[g] as number);
    }
    return size;
  }

  private nameGroups(): Int32Array {
    const leading = new Int32Array(this.parent.length * NAMED).fill(-1);
    const named = new Uint8Array(this.parent.length);
    const actors = Int32Array.from({ length: this.graph.order }, (_, i) => i).sort((a, b) => (this.importance[b] ?? 0) - (this.importance[a] ?? 0) || a - b);
    for (const actor of actors) {
      // A group that has its names has them from its inner ones first: its outer ones have theirs too.
      for (let g = this.groupOf[actor] as number; g >= 0; g = this.parent[g] as number) {
        const n = named[g] as number;
        if (n === NAMED) continue;
        leading[g * NAMED + n] = actor;
        named[g] = n + 1;
      }
    }
    return leading;
  }
}
