import { RELATION_TYPE_NAMES, type ActorId, type RelationType } from '../model/index.ts';
import type { ClaimTable } from './claim-table.ts';
import { edgesOf } from './incidence.ts';

/** An actor whose neighbours are shown besides what passes the other filters. */
export interface Expansion {
  readonly of: ActorId;
  /** Only along relations of these types; along all where absent. */
  readonly types?: readonly RelationType[] | undefined;
}

/**
 * Lets the claims pass that expansions bring in.
 * @param passes - by claim, a 1 for those that pass; it is changed
 * @param within - by claim, a 1 for those that may be brought in
 */
export function bringIn(table: ClaimTable, passes: Uint8Array, expanded: readonly Expansion[], within: Uint8Array): void {
  for (const { of, types } of expanded) {
    forIncident(table, of, (r) => {
      if (types && !types.includes(typeOf(table, r))) return;
      forMembers(table, r, (i) => {
        if (within[i] === 1) passes[i] = 1;
      });
    });
  }
}

/**
 * Takes away the neighbours that hang on folded actors alone.
 * @param passes - by claim, a 1 for those that pass; it is changed
 * @param kept - actors that stay in any case
 */
export function foldAway(table: ClaimTable, passes: Uint8Array, folded: readonly ActorId[], kept: readonly ActorId[]): void {
  const gone = hangingOn(table, folded, passes);
  for (const id of kept) gone[table.placeOf.get(id) ?? gone.length] = 0;
  const { source, target } = table.relations;
  for (let i = 0; i < passes.length; i++) {
    const r = table.relationOf[i] as number;
    if (gone[source[r] as number] === 1 || gone[target[r] as number] === 1) passes[i] = 0;
  }
}

/**
 * By actor, a 1 for those that hang on the given ones alone: neighbours without a relation to anybody else. They are
 * what folding takes away, so that nothing is lost but what can be got back at the same place.
 */
export function hangingOn(table: ClaimTable, of: readonly ActorId[], passes: Uint8Array): Uint8Array {
  const { corpus, placeOf, relations, relationOf } = table;
  const centres = new Uint8Array(corpus.actors.length);
  for (const id of of) centres[placeOf.get(id) ?? centres.length] = 1;
  const hanging = new Uint8Array(corpus.actors.length);
  const held = new Uint8Array(corpus.actors.length);
  for (let i = 0; i < passes.length; i++) {
    if (passes[i] === 0) continue;
    const r = relationOf[i] as number;
    const [a, b] = [relations.source[r] as number, relations.target[r] as number];
    (centres[b] === 1 ? hanging : held)[a] = 1;
    (centres[a] === 1 ? hanging : held)[b] = 1;
  }
  return hanging.map((hangs, a) => (hangs === 1 && held[a] === 0 && centres[a] === 0 ? 1 : 0));
}

/** Relations of one type at an actor: how many neighbours they lead to, and how many of those are not shown. */
export interface RelationKind {
  readonly type: RelationType;
  readonly neighbours: number;
  readonly hidden: number;
}

/** An actor's neighbours by kind of relation, those with most first, and over all kinds. */
export interface NeighbourCounts {
  readonly kinds: readonly RelationKind[];
  readonly all: number;
  readonly hidden: number;
}

/**
 * Counts an actor's neighbours.
 * @param within - by claim, a 1 for those that could be shown
 * @param passes - by claim, a 1 for those that are
 */
export function countNeighbours(table: ClaimTable, of: ActorId, within: Uint8Array, passes: Uint8Array): NeighbourCounts {
  const own = table.placeOf.get(of);
  const kinds = new Map<RelationType, { reached: Set<number>; there: Set<number> }>();
  const reached = new Set<number>();
  const there = new Set<number>();
  forIncident(table, of, (r) => {
    const [a, b] = [table.relations.source[r] as number, table.relations.target[r] as number];
    const other = a === own ? b : a;
    const kind = kinds.get(typeOf(table, r)) ?? { reached: new Set(), there: new Set() };
    kinds.set(typeOf(table, r), kind);
    forMembers(table, r, (i) => {
      if (within[i] === 1) for (const set of [kind.reached, reached]) set.add(other);
      if (passes[i] === 1) for (const set of [kind.there, there]) set.add(other);
    });
  });
  const hidden = (all: ReadonlySet<number>, shown: ReadonlySet<number>): number => [...all].filter((a) => !shown.has(a)).length;
  return {
    kinds: [...kinds]
      .map(([type, kind]) => ({ type, neighbours: kind.reached.size, hidden: hidden(kind.reached, kind.there) }))
      .filter((kind) => kind.neighbours > 0)
      .sort((x, y) => y.neighbours - x.neighbours || (x.type < y.type ? -1 : 1)),
    all: reached.size,
    hidden: hidden(reached, there),
  };
}

function typeOf(table: ClaimTable, r: number): RelationType {
  return RELATION_TYPE_NAMES[table.relations.type[r] as number] ?? 'RELATED_TO';
}

function forIncident({ relations, placeOf }: ClaimTable, id: ActorId, visit: (relation: number) => void): void {
  const a = placeOf.get(id);
  if (a === undefined) return;
  for (const r of edgesOf(relations.incidence, a)) visit(r);
}

function forMembers({ relations }: ClaimTable, r: number, visit: (claim: number) => void): void {
  for (let k = relations.offsets[r] as number; k < (relations.offsets[r + 1] as number); k++) visit(relations.members[k] as number);
}
