import { adjacencyOf, type LayoutGraph } from '../layout/layout-graph.ts';
import { seededRandom } from '../random.ts';
import { louvain } from './louvain.ts';

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
/** Fewer outermost groups say little: the largest of them is opened beforehand. */
const FEWEST_GROUPS = 12;

/**
 * Folds a graph into groups by the hierarchy of its communities, so that no group holds more than can be looked
 * at: the smallest communities are put together in one, and so are the least said about of many members.
 * @param importance - by actor, how much is said about it
 */
export function groupTree(graph: LayoutGraph, importance: ArrayLike<number>, seed = 1): GroupTree {
  const adjacency = adjacencyOf(graph);
  const levels = louvain(adjacency, seededRandom(seed));
  return new Planting(levels, graph.order, (i) => (adjacency.offsets[i + 1] as number) > (adjacency.offsets[i] as number), importance).grow();
}

/** A community at a level: 0 are those of actors. */
interface Community {
  readonly level: number;
  readonly id: number;
}

class Planting {
  private readonly parent: number[] = [];
  private readonly groupOf: Int32Array;
  /** By level and community, what it is made of: communities of the level below, or actors. */
  private readonly children: readonly (readonly number[])[][];
  private readonly sizes: readonly Int32Array[];

  constructor(
    private readonly levels: readonly Int32Array[],
    private readonly order: number,
    isTied: (actor: number) => boolean,
    private readonly importance: ArrayLike<number>,
  ) {
    this.groupOf = new Int32Array(order).fill(-1);
    this.children = levels.map((parent, l) => {
      const lists: number[][] = [];
      parent.forEach((p, i) => {
        if (l > 0 || isTied(i)) (lists[p] ??= []).push(i);
        else lists[p] ??= [];
      });
      return lists;
    });
    const sizes: Int32Array[] = [];
    for (const [l, lists] of this.children.entries()) {
      const below = sizes[l - 1];
      sizes.push(Int32Array.from(lists, (list) => (below ? list.reduce((n, c) => n + (below[c] as number), 0) : list.length)));
    }
    this.sizes = sizes;
  }

  grow(): GroupTree {
    const top = this.levels.length - 1;
    let outermost: Community[] = top < 0 ? [] : [...(this.children[top] ?? []).keys()].map((id) => ({ level: top, id })).filter((c) => this.sizeOf(c) > 0);
    while (outermost.length < FEWEST_GROUPS) {
      const [largest, ...others] = this.bySize(outermost);
      if (!largest || largest.level === 0 || this.sizeOf(largest) <= MOST_ACTORS) break;
      outermost = [...others, ...this.inner(largest)];
    }
    this.plantAll(-1, outermost);
    return { parent: Int32Array.from(this.parent), groupOf: this.groupOf, size: this.countMembers(), leading: this.nameGroups() };
  }

  /** The largest each in a group of its own, the others put together. */
  private plantAll(parent: number, communities: readonly Community[]): void {
    const sorted = this.bySize(communities);
    const own = sorted.length > MOST_GROUPS ? MOST_GROUPS - 1 : sorted.length;
    for (const community of sorted.slice(0, own)) this.plant(this.add(parent), community);
    if (own < sorted.length) this.plantChunks(this.add(parent), sorted.slice(own), (group, some) => this.plantFew(group, some));
  }

  /** Fills a group with a community. */
  private plant(group: number, community: Community): void {
    const inside = this.children[community.level]?.[community.id] ?? [];
    if (community.level > 0 && this.sizeOf(community) > MOST_ACTORS) {
      const inner = this.inner(community);
      const [only] = inner;
      if (only && inner.length === 1) this.plant(group, only);
      else this.plantAll(group, inner);
      return;
    }
    const actors = community.level === 0 ? inside : this.actorsOf(community);
    const sorted = [...actors].sort((a, b) => (this.importance[b] ?? 0) - (this.importance[a] ?? 0) || a - b);
    for (const a of sorted.slice(0, MOST_ACTORS)) this.groupOf[a] = group;
    if (sorted.length > MOST_ACTORS) {
      this.plantChunks(this.add(group), sorted.slice(MOST_ACTORS), (inner, some) => some.forEach((a) => void (this.groupOf[a] = inner)));
    }
  }

  /** Some small communities: their actors side by side if those are few, else each in a group. */
  private plantFew(group: number, communities: readonly Community[]): void {
    const actors = communities.flatMap((c) => this.actorsOf(c));
    if (actors.length <= MOST_ACTORS) for (const a of actors) this.groupOf[a] = group;
    else for (const c of communities) this.plant(this.add(group), c);
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

  private inner({ level, id }: Community): Community[] {
    return (this.children[level]?.[id] ?? []).map((child) => ({ level: level - 1, id: child })).filter((c) => this.sizeOf(c) > 0);
  }

  private actorsOf(community: Community): number[] {
    if (community.level === 0) return [...(this.children[0]?.[community.id] ?? [])];
    return this.inner(community).flatMap((c) => this.actorsOf(c));
  }

  private sizeOf({ level, id }: Community): number {
    return this.sizes[level]?.[id] ?? 0;
  }

  private bySize(communities: readonly Community[]): Community[] {
    return [...communities].sort((a, b) => this.sizeOf(b) - this.sizeOf(a) || b.level - a.level || a.id - b.id);
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
    const actors = Int32Array.from({ length: this.order }, (_, i) => i).sort((a, b) => (this.importance[b] ?? 0) - (this.importance[a] ?? 0) || a - b);
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
