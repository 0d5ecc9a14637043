import type { ActorId, Claim, RelationType } from '../model/index.ts';

/** An actor whose neighbours are shown besides what passes the other filters. */
export interface Expansion {
  readonly of: ActorId;
  /** Only along relations of these types; along all where absent. */
  readonly types?: readonly RelationType[] | undefined;
}

/** Whether a claim is one of those that an expansion brings in. */
export function expands({ of, types }: Expansion, claim: Pick<Claim, 'source' | 'target' | 'type'>): boolean {
  return (claim.source === of || claim.target === of) && (types === undefined || types.includes(claim.type));
}

/**
 * The actors that hang on these alone: neighbours that have no relation with anybody else. They are what folding
 * takes away, so that nothing is lost but what can be got back at the same place.
 */
export function hangingOn(folded: readonly ActorId[], claims: Iterable<Pick<Claim, 'source' | 'target'>>): ReadonlySet<ActorId> {
  const centres = new Set(folded);
  const hanging = new Set<ActorId>();
  const held = new Set<ActorId>();
  for (const { source, target } of claims) {
    for (const [actor, other] of [[source, target], [target, source]] as const) {
      if (centres.has(other)) hanging.add(actor);
      else held.add(actor);
    }
  }
  return new Set([...hanging].filter((id) => !held.has(id) && !centres.has(id)));
}

/** Relations of one type at an actor: how many neighbours they lead to, and how many of those are not shown. */
export interface RelationKind {
  readonly type: RelationType;
  readonly neighbours: number;
  readonly hidden: number;
}

/**
 * The kinds of relations at an actor, most neighbours first.
 * @param all - claims that could be shown
 * @param shown - those that are
 */
export function relationKinds(of: ActorId, all: Iterable<Claim>, shown: Iterable<Claim>): readonly RelationKind[] {
  const reached = byType(of, all);
  const there = byType(of, shown);
  return [...reached]
    .map(([type, neighbours]) => ({
      type,
      neighbours: neighbours.size,
      hidden: [...neighbours].filter((id) => !there.get(type)?.has(id)).length,
    }))
    .sort((a, b) => b.neighbours - a.neighbours || (a.type < b.type ? -1 : 1));
}

function byType(of: ActorId, claims: Iterable<Claim>): ReadonlyMap<RelationType, ReadonlySet<ActorId>> {
  const found = new Map<RelationType, Set<ActorId>>();
  for (const { source, target, type } of claims) {
    if (source !== of && target !== of) continue;
    const other = source === of ? target : source;
    const known = found.get(type);
    if (known) known.add(other);
    else found.set(type, new Set([other]));
  }
  return found;
}
