import { groupFrom, groupKey, groupsAround, standsFor } from '../../graph/index.ts';
import type { ActorId } from '../../model/index.ts';
import type { Condensed } from '../condensing/index.ts';

/** The innermost open group round an actor or group, to be folded. */
export function openAround({ tree, shown, open }: Condensed, id: ActorId): number | undefined {
  const group = groupFrom(id);
  const inner = group ?? tree.groupOf[shown.table.placeOf.get(id) ?? -1] ?? -1;
  return groupsAround(tree, inner).findLast((g) => open.has(g));
}

/** Where to go on from a group that has been opened: what most is said about of all that lies in it. */
export function firstInside(condensed: Condensed | undefined, id: ActorId | undefined): ActorId | undefined {
  const group = id && groupFrom(id);
  if (!condensed || group === undefined) return undefined;
  const { graph, tree, shown } = condensed;
  const actors = standsFor({ table: shown.table, tree }, groupKey(group));
  let best: { readonly id: string; readonly claims: number } | undefined;
  graph.forEachNode((node, { claims }) => {
    const inner = groupFrom(node);
    const inside = inner === undefined ? actors[shown.table.placeOf.get(node as ActorId) ?? -1] === 1 : groupsAround(tree, inner).includes(group);
    if (inside && (!best || claims > best.claims)) best = { id: node, claims };
  });
  return best?.id as ActorId | undefined;
}
