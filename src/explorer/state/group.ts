import { finish, type Steps } from '../../graph/index.ts';

/** Items dealt with between two steps. */
const STEP = 4096;

/** Items by key, in the order of first appearance. `Map.groupBy`, for engines that do not have it yet. */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  return finish(groupSteps(items, keyOf));
}

/** The same step by step. */
export function* groupSteps<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Steps<ReadonlyMap<Key, readonly Item[]>> {
  const groups = new Map<Key, Item[]>();
  let dealt = 0;
  for (const item of items) {
    if (++dealt % STEP === 0) yield;
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
