import { handleOf, keyOfHandle, placeWithin, type ClaimTable, type GroupTree } from '../../graph/index.ts';
import type { Decision, Position } from '../../model/index.ts';
import type { Choice, PlacedInGroup } from '../../project/index.ts';
import type { Condensed } from './condensed.ts';

/** Where things were put by hand, by the keys that they have as the graph is folded now; the last place of each counts. */
export function placedByHand(tree: GroupTree, table: ClaimTable, placed: readonly PlacedInGroup[]): ReadonlyMap<string, Position> {
  const places = new Map<string, Position>();
  for (const { x, y, ...handle } of placed) {
    const key = keyOfHandle(table, tree, handle);
    if (key !== undefined) places.set(key, { x, y });
  }
  return places;
}

/** The decision that a group, or an actor in an open group, stays where it was dragged to. Undefined for what lies in no group. */
export function moveInGroups({ shown: { table }, tree, nest }: Condensed, key: string, to: Position): Choice | undefined {
  const handle = handleOf(table, tree, key);
  const at = placeWithin(nest, key, to);
  return handle && at && { kind: 'move', ...handle, x: at.x, y: at.y, pinned: true };
}

/** The decision that put something where it lies in the condensed graph, to be taken back. */
export function movedBy({ shown: { table }, tree }: Condensed, key: string, decisions: readonly Decision[]): Decision | undefined {
  const handle = handleOf(table, tree, key);
  return handle && decisions.findLast((d) => d.kind === 'move' && d.actor === handle.actor && d.within === handle.within);
}
