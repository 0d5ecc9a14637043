import type { GroupTree } from './group-tree.ts';

const PREFIX = 'group:';

/** The key of a group's node: never an actor's id, which have no colon. */
export function groupKey(group: number): string {
  return `${PREFIX}${group}`;
}

/** The group that a node's key stands for; undefined for an actor's. */
export function groupFrom(key: string): number | undefined {
  return /^group:\d+$/.test(key) ? Number(key.slice(PREFIX.length)) : undefined;
}

/** Stands at the end of the key of a bundle, where that of a relation has its type. */
export const BUNDLE = '*';

/** Whether an edge's key is that of a bundle. */
export function isBundle(key: string): boolean {
  return key.endsWith(`|${BUNDLE}`);
}

/**
 * By group: the closed group that stands for it, which is itself or one that it lies in; -1 where it is open to
 * its own members.
 */
export function visibleGroups({ parent }: Pick<GroupTree, 'parent'>, open: ReadonlySet<number>): Int32Array {
  const visible = new Int32Array(parent.length);
  for (let g = 0; g < parent.length; g++) {
    const outer = parent[g] as number;
    const closed = outer < 0 ? -1 : (visible[outer] as number);
    visible[g] = closed >= 0 ? closed : open.has(g) ? -1 : g;
  }
  return visible;
}

/** The groups that an actor or group lies in, outermost first, the group itself last. */
export function groupsAround({ parent }: Pick<GroupTree, 'parent'>, group: number): readonly number[] {
  const around: number[] = [];
  for (let g = group; g >= 0; g = parent[g] as number) around.unshift(g);
  return around;
}

/** What has to be open for an actor to be seen. */
export function opened(tree: Pick<GroupTree, 'parent' | 'groupOf'>, open: ReadonlySet<number>, actor: number): ReadonlySet<number> {
  const around = groupsAround(tree, tree.groupOf[actor] ?? -1);
  return around.every((g) => open.has(g)) ? open : new Set([...open, ...around]);
}

/** What is open once a group is closed: what lies in it is closed too. */
export function closed(tree: Pick<GroupTree, 'parent'>, open: ReadonlySet<number>, group: number): ReadonlySet<number> {
  return new Set([...open].filter((g) => !groupsAround(tree, g).includes(group)));
}
