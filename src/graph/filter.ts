import type { ActorId, Claim, Corpus } from '../model/index.ts';
import { claimTable, type ClaimTable } from './claim-table.ts';
import { testClaims } from './claim-tests.ts';
import { FACET_NAMES, type FacetChoice, type FacetName } from './facets.ts';
import type { DateBy, Period } from './period.ts';
import { filterRelations } from './relation-filter.ts';
import { finish, type Steps } from './steps.ts';
import { onceTold } from './telling.ts';
import { bringIn, foldAway, type Expansion } from './unfolding.ts';

/** What part of a corpus to show. Plain data: it fits in an address. Everything absent lets everything pass. */
export interface GraphFilter {
  readonly facets?: Readonly<Partial<Record<FacetName, FacetChoice>>> | undefined;
  /** Only claims whose event (or else publication) falls in this period; undated ones fall outside. */
  readonly period?: Period | undefined;
  /** Which date of a claim counts: of its event, or else of publication (the usual), or of publication only. */
  readonly dateBy?: DateBy | undefined;
  /** Only what one of these sides tells: two sides being compared. */
  readonly sides?: readonly Side[] | undefined;
  /** Only claims whose reading is at least so sure, in hundredths. */
  readonly minConfidence?: number | undefined;
  /** Only relations with at least so many claims; a copied story counts once. */
  readonly minClaims?: number | undefined;
  /** Only relations that at least so many outlets report, not counting those that copy. */
  readonly minOutlets?: number | undefined;
  /** Only relations that some affirm and others deny. */
  readonly disagreements?: boolean | undefined;
  /** Only what lies within so many steps of these actors. */
  readonly ego?: { readonly of: readonly ActorId[]; readonly steps: number } | undefined;
  /**
   * Actors whose neighbours are shown although their relations do not pass: whatever kind, number or distance is
   * asked for. What is said, when and by whom is filtered as for all others.
   */
  readonly expanded?: readonly Expansion[] | undefined;
  /** Actors whose neighbours without any other relation are folded away. */
  readonly folded?: readonly ActorId[] | undefined;
  /**
   * Whether actors without a relation are shown: `auto` shows them only while nothing is filtered and they
   * are fewer than the others.
   */
  readonly isolated?: 'auto' | 'show' | 'hide' | undefined;
}

/** One side of a comparison: some values of a facet, or a period. */
export type Side = { readonly facet: FacetName; readonly values: readonly string[] } | { readonly period: Period };

/** Whether a filter leaves anything out. */
export function isFiltering(filter: GraphFilter): boolean {
  const { facets, period, sides, minConfidence = 0, minClaims = 1, minOutlets = 1, disagreements, ego, expanded, folded } = filter;
  return (
    [sides, expanded, folded].some((list) => (list?.length ?? 0) > 0) ||
    Object.values(facets ?? {}).some((c) => c.only?.length || c.without?.length) ||
    period?.from !== undefined || period?.to !== undefined ||
    minConfidence > 0 || minClaims > 1 || minOutlets > 1 || disagreements === true || (ego?.of.length ?? 0) > 0
  );
}

/** For every claim of the table a 1 if it passes. */
export function passing(table: ClaimTable, filter: GraphFilter): Uint8Array {
  const passes = filterRelations(table, passingAlone(table, filter), filter);
  const { expanded, folded, ego } = filter;
  if (expanded?.length) bringIn(table, passes, expanded, within(table, filter));
  if (folded?.length) foldAway(table, passes, folded, ego?.of ?? []);
  return passes;
}

/**
 * For every claim a 1 if it is said, by whom and when the filter asks for, whatever relation it is of: all that
 * expanding actors could show.
 */
export function within(table: ClaimTable, { facets, period, dateBy, sides, minConfidence }: GraphFilter): Uint8Array {
  const { class: _class, type: _type, actorType: _actorType, ...evidence } = facets ?? {};
  return passingAlone(table, { facets: evidence, period, dateBy, sides, minConfidence });
}

function passingAlone(table: ClaimTable, filter: GraphFilter): Uint8Array {
  const { failed } = testClaims(table, filter);
  for (let i = 0; i < failed.length; i++) failed[i] = failed[i] === 0 ? 1 : 0;
  return failed;
}

/** The claims that pass, in corpus order; only those that can be drawn as edges. */
export function filterClaims(corpus: Corpus, filter: GraphFilter): readonly Claim[] {
  const table = claimTable(corpus);
  return chosen(table.claims, passing(table, filter));
}

/**
 * The part of a corpus that passes: its claims, and the actors taking part in them (with `isolated`, the
 * others too). Articles and mentions stay, so that quotes and counts can still be looked up.
 */
export function filterCorpus(corpus: Corpus, filter: GraphFilter): Corpus {
  const table = claimTable(corpus);
  const { passes, actors } = drawnOf(table, filter);
  return { ...corpus, claims: chosen(table.claims, passes), actors: chosen(corpus.actors, actors) };
}

/** What of a table is drawn: by claim and by actor of the corpus, a 1 for each that is; by relation, how many of its claims. */
export interface Drawn {
  readonly claims: Uint8Array;
  readonly relations: Int32Array;
  readonly actors: Uint8Array;
  /** By claim, a 1 for those that pass: those drawn, and their copies in other outlets. */
  readonly passes: Uint8Array;
}

/** What of a table passes a filter. */
export function drawnOf(table: ClaimTable, filter: GraphFilter): Drawn {
  return finish(drawnSteps(table, filter));
}

/** The same step by step. */
export function* drawnSteps(table: ClaimTable, filter: GraphFilter): Steps<Drawn> {
  const passes = passing(table, filter);
  yield;
  const claims = onceTold(table.telling, passes);
  const relations = new Int32Array(table.relations.count);
  for (let i = 0; i < claims.length; i++) {
    if (claims[i] === 0) continue;
    const r = table.relationOf[i] as number;
    relations[r] = (relations[r] as number) + 1;
  }
  yield;
  return { claims, relations, actors: shownActors(table, filter, relations), passes };
}

function shownActors({ corpus, relations, placeOf }: ClaimTable, filter: GraphFilter, drawn: Int32Array): Uint8Array {
  const { isolated = 'auto', ego, expanded, folded } = filter;
  const shown = new Uint8Array(corpus.actors.length);
  for (let r = 0; r < drawn.length; r++) {
    if ((drawn[r] as number) > 0) shown[relations.source[r] as number] = shown[relations.target[r] as number] = 1;
  }
  for (const id of [...(ego?.of ?? []), ...(folded ?? []), ...(expanded ?? []).map((e) => e.of)]) {
    const place = placeOf.get(id);
    if (place !== undefined) shown[place] = 1;
  }
  const tied = shown.reduce((n, s) => n + s, 0);
  const few = shown.length - tied <= tied;
  return isolated === 'show' || (isolated === 'auto' && few && !isFiltering(filter)) ? shown.fill(1) : shown;
}

/**
 * For each facet, how many claims each of its values would show: counted under all other filters in force,
 * so that a value's count says what choosing it gives. Values are in descending order of count.
 */
export function facetCounts(corpus: Corpus, filter: GraphFilter): FacetCounts {
  return finish(facetCountSteps(claimTable(corpus), filter));
}

export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

/** The same step by step. */
export function* facetCountSteps(table: ClaimTable, filter: GraphFilter): Steps<FacetCounts> {
  const { failed, at } = testClaims(table, filter);
  const all = filterRelations(table, failed.map((n) => (n === 0 ? 1 : 0)), filter);
  const count = (name: FacetName, number: number): ReadonlyMap<string, number> => {
    const free = (filter.facets?.[name]?.only?.length ?? 0) + (filter.facets?.[name]?.without?.length ?? 0) > 0;
    const passes = free ? filterRelations(table, failed.map((n, i) => (n === 0 || (n === 1 && at[i] === number) ? 1 : 0)), filter) : all;
    const { values, offsets, codes } = table.facets[name];
    const counts = new Int32Array(values.length);
    const counted = table.telling && new Set<number>();
    for (let i = 0; i < passes.length; i++) {
      if (passes[i] === 0) continue;
      for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++) {
        const code = codes[k] as number;
        // What a copy repeats counts once for each value: it may have an outlet of its own.
        if (counted && isCounted(counted, (table.telling?.[i] as number) * values.length + code)) continue;
        counts[code] = (counts[code] as number) + 1;
      }
    }
    const found = values.map((v, code) => [v, counts[code] as number] as const).filter(([, n]) => n > 0);
    return new Map(found.sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)));
  };
  const counts: Partial<Record<FacetName, ReadonlyMap<string, number>>> = {};
  for (const [number, name] of FACET_NAMES.entries()) {
    yield;
    counts[name] = count(name, number);
  }
  return counts as FacetCounts;
}

/** Whether a number is in a set already; it is from then on. */
function isCounted(counted: Set<number>, key: number): boolean {
  if (counted.has(key)) return true;
  counted.add(key);
  return false;
}

/** The items marked with a 1; the same list where all are. */
export function chosen<Item>(items: readonly Item[], marks: Uint8Array): readonly Item[] {
  return marks.includes(0) ? items.filter((_, i) => marks[i] === 1) : items;
}
