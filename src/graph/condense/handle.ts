import type { ActorId } from '../../model/index.ts';
import type { ClaimTable } from '../claim-table.ts';
import { groupFrom, groupKey, groupsAround } from './folding.ts';
import { NAMED, type GroupTree } from './group-tree.ts';

/**
 * What a node of a condensed graph is called in a ledger. Groups have no names that last: a group is named after the
 * actor that leads it, and told from the groups in it, which the same actor may lead, by how many lie round it.
 */
export interface Handle {
  readonly actor: ActorId;
  /** How many groups lie round it. */
  readonly within: number;
}

/** The lasting name of a node, by its key; undefined where it stands for nothing. */
export function handleOf(table: Pick<ClaimTable, 'corpus' | 'placeOf'>, tree: GroupTree, key: string): Handle | undefined {
  const group = groupFrom(key);
  if (group === undefined) {
    const inner = tree.groupOf[table.placeOf.get(key as ActorId) ?? -1];
    return inner === undefined ? undefined : { actor: key as ActorId, within: groupsAround(tree, inner).length };
  }
  const leader = table.corpus.actors[tree.leading[group * NAMED] ?? -1];
  return leader && { actor: leader.id, within: groupsAround(tree, group).length - 1 };
}

/** The key of the node that a lasting name stands for; undefined where it is of another folding. */
export function keyOfHandle(table: Pick<ClaimTable, 'corpus' | 'placeOf'>, tree: GroupTree, { actor, within }: Handle): string | undefined {
  const around = groupsAround(tree, tree.groupOf[table.placeOf.get(actor) ?? -1] ?? -1);
  if (around.length === within) return within > 0 ? actor : undefined;
  const group = around[within];
  if (group === undefined) return undefined;
  const key = groupKey(group);
  return handleOf(table, tree, key)?.actor === actor ? key : undefined;
}
