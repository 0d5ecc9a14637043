import type { ActorId } from '../../model/index.ts';
import type { ActorNode } from '../actor-graph.ts';
import { actorNode, claimsOf, endsOfRelation, relationEdge, relationKey } from '../build.ts';
import type { NamedRelation } from '../surveys.ts';
import type { Folded } from './condensed-graph.ts';
import { groupFrom } from './folding.ts';

/** By actor, a 1 for each that a node of a condensed graph stands for: all of a group, or an actor itself. */
export function standsFor({ table, tree }: Pick<Folded, 'table' | 'tree'>, key: string): Uint8Array {
  const marks = new Uint8Array(tree.groupOf.length);
  const group = groupFrom(key);
  if (group === undefined) {
    const actor = table.placeOf.get(key as ActorId);
    if (actor !== undefined) marks[actor] = 1;
    return marks;
  }
  const within = new Uint8Array(tree.parent.length);
  for (let g = group; g < within.length; g++) if (g === group || within[tree.parent[g] as number] === 1) within[g] = 1;
  tree.groupOf.forEach((g, a) => {
    if (g >= 0 && within[g] === 1) marks[a] = 1;
  });
  return marks;
}

/** The actors of a group that pass the filters, those most is said about first, `most` of them. */
export function membersOf(folded: Folded, key: string, most: number): readonly (ActorNode & { readonly id: ActorId })[] {
  const { table, drawn, counts } = folded;
  const marks = standsFor(folded, key);
  const places = [...marks.keys()].filter((a) => marks[a] === 1 && drawn.actors[a] === 1);
  places.sort((a, b) => (counts.claims[b] ?? 0) - (counts.claims[a] ?? 0) || a - b);
  return places.slice(0, most).flatMap((a) => {
    const id = table.corpus.actors[a]?.id;
    return id === undefined ? [] : [{ id, ...actorNode(table, counts, a) }];
  });
}

/** The relations between what two nodes stand for, best attested first, `most` of them. */
export function relationsBetween(folded: Folded, one: string, other: string, most: number): readonly NamedRelation[] {
  const { table, drawn } = folded;
  const { relations, index } = table;
  const [a, b] = [standsFor(folded, one), standsFor(folded, other)];
  const found: number[] = [];
  for (let r = 0; r < relations.count; r++) {
    if (drawn.relations[r] === 0) continue;
    const [s, t] = [relations.source[r] as number, relations.target[r] as number];
    if ((a[s] === 1 && b[t] === 1) || (a[t] === 1 && b[s] === 1)) found.push(r);
  }
  found.sort((p, q) => (drawn.relations[q] ?? 0) - (drawn.relations[p] ?? 0) || p - q);
  return found.slice(0, most).map((r) => {
    const [source = '', target = ''] = endsOfRelation(table, r).map((id) => index.actors.get(id)?.name ?? id);
    return { key: relationKey(table, r), source, target, edge: relationEdge(table, r, claimsOf(table, r, drawn.claims)) };
  });
}
