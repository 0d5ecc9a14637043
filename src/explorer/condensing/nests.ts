import { groupFrom, insideSteps, type Inside, type ClaimTable, type GroupTree, type Nest } from '../../graph/index.ts';
import type { Position } from '../../model/index.ts';
import { runLayout } from '../arranging/run.ts';
import { fontFor } from '../canvas/labels/font.ts';
import { inSlices } from '../workers/in-slices.ts';
import { groupRadius } from '../canvas/sizes.ts';

/** Room that an actor in an open group takes, in pixels; names are given room in small groups only. */
const ACTOR_RADIUS = 7;
const NAMED = 80;
/** Mean width of a letter as a share of its size. */
const ADVANCE = 0.56;
/** Pixels of free space round what is closed. */
const AIR = 10;
const VIEW = { width: 900, height: 700 } as const;
const SQUARE = { width: 500, height: 500 } as const;

/** Places of what lies in a group, around its middle, while all inside is closed; y grows upward. */
export interface Arranged {
  readonly keys: readonly string[];
  readonly at: readonly Position[];
  readonly radius: readonly number[];
}

/**
 * Lays out what lies in one group, beside the page.
 * @param labelOf - what a node is called
 */
export async function arrangeInside(table: ClaimTable, tree: GroupTree, group: number, labelOf: (key: string) => string): Promise<Arranged> {
  const { keys, members, graph } = await new Promise<Inside>((done) => void inSlices(insideSteps(table, tree, group), done));
  const radius = Float64Array.from(members, (n) => (n > 0 ? groupRadius(n) : ACTOR_RADIUS));
  const labelWidth = Float64Array.from(keys, (key, i) => labelOf(key).length * ADVANCE * fontFor(radius[i] ?? 0).size);
  return new Promise((resolve, reject) => {
    runLayout(
      {
        graph,
        options: { view: group < 0 ? VIEW : SQUARE, boxes: keys.length <= NAMED ? { radius, labelWidth, labelHeight: 16 } : { radius } },
      },
      (reply) => {
        if (reply.kind === 'failed') reject(new Error(reply.reason));
        if (reply.kind !== 'done') return;
        resolve({ keys, radius: [...radius].map((r) => r + AIR), at: keys.map((_, i) => ({ x: reply.x[i] ?? 0, y: -(reply.y[i] ?? 0) })) });
      },
    );
  });
}

/**
 * The outermost nest with all that is open in it; undefined while something of it is not arranged yet.
 * @param placed - by key, where things were put by hand within their group
 */
export function nestOf(arranged: ReadonlyMap<number, Arranged>, open: ReadonlySet<number>, placed: ReadonlyMap<string, Position>, group = -1): Nest | undefined {
  const own = arranged.get(group);
  if (!own) return undefined;
  const children = [];
  for (const [i, key] of own.keys.entries()) {
    const inner = groupFrom(key);
    const nest = inner !== undefined && open.has(inner) ? nestOf(arranged, open, placed, inner) : undefined;
    if (inner !== undefined && open.has(inner) && !nest) return undefined;
    children.push({ key, at: placed.get(key) ?? own.at[i] ?? { x: 0, y: 0 }, radius: own.radius[i] ?? 0, nest });
  }
  return { children };
}

/** The groups that are open and all of whose outer ones are: only these can be seen to be. */
export function seenOpen(tree: GroupTree, open: Iterable<number>): ReadonlySet<number> {
  const wanted = new Set([...open].filter((g) => g < tree.parent.length));
  const seen = new Set<number>();
  for (const g of [...wanted].sort((a, b) => a - b)) {
    const outer = tree.parent[g] ?? -1;
    if (outer < 0 || seen.has(outer)) seen.add(g);
  }
  return seen;
}

