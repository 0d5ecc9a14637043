import type { ActorId, Claim, Corpus } from '../model/index.ts';
import { claimTable, type ClaimTable } from './claim-table.ts';
import { FACET_NAMES, FACETS, type FacetChoice, type FacetName } from './facets.ts';
import { shareDay, type Period } from './period.ts';
import { filterRelations } from './relation-filter.ts';

/** What part of a corpus to show. Plain data: it fits in an address. Everything absent lets everything pass. */
export interface GraphFilter {
  readonly facets?: Readonly<Partial<Record<FacetName, FacetChoice>>> | undefined;
  /** Only claims whose event (or else publication) falls in this period; undated ones fall outside. */
  readonly period?: Period | undefined;
  /** Only relations with at least so many claims. */
  readonly minClaims?: number | undefined;
  /** Only relations that at least so many outlets report. */
  readonly minOutlets?: number | undefined;
  /** Only relations that some affirm and others deny. */
  readonly disagreements?: boolean | undefined;
  /** Only what lies within so many steps of these actors. */
  readonly ego?: { readonly of: readonly ActorId[]; readonly steps: number } | undefined;
  /**
   * Whether actors without a relation are shown: `auto` shows them only while nothing is filtered and they
   * are fewer than the others.
   */
  readonly isolated?: 'auto' | 'show' | 'hide' | undefined;
}

/** Whether a filter leaves anything out. */
export function isFiltering(filter: GraphFilter): boolean {
  const { facets, period, minClaims = 1, minOutlets = 1, disagreements, ego } = filter;
  return (
    Object.values(facets ?? {}).some((c) => c.only?.length || c.without?.length) ||
    period?.from !== undefined || period?.to !== undefined ||
    minClaims > 1 || minOutlets > 1 || disagreements === true || (ego?.of.length ?? 0) > 0
  );
}

/** For every claim of the table a 1 if it passes. */
export function passing(table: ClaimTable, filter: GraphFilter): Uint8Array {
  const { failed } = testClaims(table, filter);
  for (let i = 0; i < failed.length; i++) failed[i] = failed[i] === 0 ? 1 : 0;
  return filterRelations(table, failed, filter);
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
  const { claims, actors } = drawnOf(table, filter);
  return { ...corpus, claims: chosen(table.claims, claims), actors: chosen(corpus.actors, actors) };
}

/** What of a table is drawn: by claim and by actor of the corpus, a 1 for each that is; by relation, how many of its claims. */
export interface Drawn {
  readonly claims: Uint8Array;
  readonly relations: Int32Array;
  readonly actors: Uint8Array;
}

/** What of a table passes a filter. */
export function drawnOf(table: ClaimTable, filter: GraphFilter): Drawn {
  const claims = passing(table, filter);
  const relations = new Int32Array(table.relations.count);
  for (let i = 0; i < claims.length; i++) {
    if (claims[i] === 0) continue;
    const r = table.relationOf[i] as number;
    relations[r] = (relations[r] as number) + 1;
  }
  return { claims, relations, actors: shownActors(table, filter, relations) };
}

function shownActors({ corpus, relations, placeOf }: ClaimTable, filter: GraphFilter, drawn: Int32Array): Uint8Array {
  const { isolated = 'auto', ego } = filter;
  const shown = new Uint8Array(corpus.actors.length);
  for (let r = 0; r < drawn.length; r++) {
    if ((drawn[r] as number) > 0) shown[relations.source[r] as number] = shown[relations.target[r] as number] = 1;
  }
  for (const id of ego?.of ?? []) {
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
export function facetCounts(corpus: Corpus, filter: GraphFilter): Readonly<Record<FacetName, ReadonlyMap<string, number>>> {
  const table = claimTable(corpus);
  const { failed, at } = testClaims(table, filter);
  const all = filterRelations(table, failed.map((n) => (n === 0 ? 1 : 0)), filter);
  const count = (name: FacetName, number: number): ReadonlyMap<string, number> => {
    const free = (filter.facets?.[name]?.only?.length ?? 0) + (filter.facets?.[name]?.without?.length ?? 0) > 0;
    const passes = free ? filterRelations(table, failed.map((n, i) => (n === 0 || (n === 1 && at[i] === number) ? 1 : 0)), filter) : all;
    const { values, offsets, codes } = table.facets[name];
    const counts = new Int32Array(values.length);
    for (let i = 0; i < passes.length; i++) {
      if (passes[i] === 0) continue;
      for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++) counts[codes[k] as number] = (counts[codes[k] as number] as number) + 1;
    }
    const found = values.map((v, code) => [v, counts[code] as number] as const).filter(([, n]) => n > 0);
    return new Map(found.sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)));
  };
  return Object.fromEntries(FACET_NAMES.map((name, number) => [name, count(name, number)])) as unknown as Record<FacetName, ReadonlyMap<string, number>>;
}

/** By claim: how many of the filters on single claims it fails, and the number of the last of them. */
interface Failures {
  readonly failed: Uint8Array<ArrayBuffer>;
  /** Places in `FACET_NAMES`; beyond them the period. */
  readonly at: Uint8Array;
}

function testClaims(table: ClaimTable, filter: GraphFilter): Failures {
  const failed = new Uint8Array(table.claims.length);
  const at = new Uint8Array(table.claims.length);
  const fail = (i: number, number: number): void => {
    failed[i] = (failed[i] as number) + 1;
    at[i] = number;
  };
  FACET_NAMES.forEach((name, number) => {
    const choice = filter.facets?.[name];
    if (choice?.only?.length || choice?.without?.length) testFacet(table, name, choice, (i) => fail(i, number));
  });
  const { period } = filter;
  if (period?.from !== undefined || period?.to !== undefined) {
    const within = table.periods.map((own) => shareDay(own, period));
    table.period.forEach((place, i) => {
      if (within[place] !== true) fail(i, FACET_NAMES.length);
    });
  }
  return { failed, at };
}

/** Calls back for every claim that a choice among a facet's values leaves out. */
function testFacet(table: ClaimTable, name: FacetName, { only = [], without = [] }: FacetChoice, fail: (claim: number) => void): void {
  const { values, numbers, offsets, codes } = table.facets[name];
  const wanted = flags(values.length, only, numbers);
  const unwanted = flags(values.length, without, numbers);
  for (let i = 0; i < table.claims.length; i++) {
    const [from, to] = [offsets[i] as number, offsets[i + 1] as number];
    let [good, bad] = [0, 0];
    for (let k = from; k < to; k++) {
      good += wanted[codes[k] as number] as number;
      bad += unwanted[codes[k] as number] as number;
    }
    const enough = only.length === 0 || (FACETS[name].only === 'all' ? good === to - from : good > 0);
    if (bad > 0 || !enough) fail(i);
  }
}

function flags(count: number, chosenValues: readonly string[], numbers: ReadonlyMap<string, number>): Uint8Array {
  const marked = new Uint8Array(count);
  for (const value of chosenValues) {
    const number = numbers.get(value);
    if (number !== undefined) marked[number] = 1;
  }
  return marked;
}

/** The items marked with a 1; the same list where all are. */
export function chosen<Item>(items: readonly Item[], marks: Uint8Array): readonly Item[] {
  return marks.includes(0) ? items.filter((_, i) => marks[i] === 1) : items;
}
