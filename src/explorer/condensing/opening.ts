import { closed, groupFrom, groupKey, groupNames, groupsAround, standsFor } from '../../graph/index.ts';
import { look, useExplorer } from '../state/store.ts';
import type { ActorId } from '../../model/index.ts';
import { openGroups, select } from '../view/view.ts';
import { useCondensing, type Condensed } from './condensed.ts';

const present = (): Condensed | undefined => {
  const state = useCondensing.getState();
  return 'last' in state ? state.last : undefined;
};

/** Opens a group, and what it lies in. */
export function openGroup(group: number): void {
  const condensed = present();
  if (condensed) look(openGroups([...condensed.open, ...groupsAround(condensed.tree, group)]));
}

/** Folds a group with all that is open in it. What was chosen inside gives way to the group itself. */
export function foldGroup(group: number): void {
  const condensed = present();
  if (!condensed) return;
  const { selection } = useExplorer.getState().view;
  const { tree, open } = condensed;
  const inside = selection?.kind === 'node' && isInside(condensed, selection.id, group);
  look(openGroups(closed(tree, open, group)), ...(inside ? [select({ kind: 'node', id: groupKey(group) as ActorId })] : []));
}

function isInside({ shown, tree }: Condensed, id: ActorId, group: number): boolean {
  const inner = groupFrom(id);
  if (inner !== undefined) return groupsAround(tree, inner).includes(group);
  return standsFor({ table: shown.table, tree }, groupKey(group))[shown.table.placeOf.get(id) ?? -1] === 1;
}

/** Opens a closed group, folds an open one. */
export function toggleGroup(group: number): void {
  if (present()?.open.has(group)) foldGroup(group);
  else openGroup(group);
}

/** What a group is called: its most-said actors, and how many there are besides. */
export function nameOfGroup({ shown, tree }: Pick<Condensed, 'shown' | 'tree'>, group: number): string {
  const names = groupNames({ table: shown.table, tree }, group);
  const more = (tree.size[group] ?? 0) - names.length;
  return more > 0 ? `${names.join(', ')} +${more}` : names.join(', ');
}
