import type { ActorId, Claim, Corpus } from '../model/index.ts';
import { edgeKeyOf, groupByRelation, isDrawable } from './build.ts';
import { FACET_NAMES, FACETS, facetTest, indexCorpus, type CorpusIndex, type FacetChoice, type FacetName } from './facets.ts';
import { neighbourhood } from './neighbourhood.ts';
import { periodOf, shareDay, type DateBy, type Period } from './period.ts';
import { countVoices, groupTellings } from './telling.ts';
import { expands, hangingOn, type Expansion } from './unfolding.ts';

/** What part of a corpus to show. Plain data: it fits in an address. Everything absent lets everything pass. */
export interface GraphFilter {
  readonly facets?: Readonly<Partial<Record<FacetName, FacetChoice>>> | undefined;
  /** Only claims whose event (or else publication) falls in this period; undated ones fall outside. */
  readonly period?: Period | undefined;
  /** Which date of a claim counts: of its event, or else of publication (the usual), or of publication only. */
  readonly dateBy?: DateBy | undefined;
  /** Only what one of these sides tells: two sides being compared. */
  readonly sides?: readonly Side[] | undefined;
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

type Keep = (claim: Claim) => boolean;

/** Filters on relations, each from its setting to a test of all claims of one relation. */
const RELATION_FILTERS: readonly ((f: GraphFilter, index: CorpusIndex) => ((claims: readonly Claim[]) => boolean) | undefined)[] = [
  ({ minClaims = 1 }, { articles }) => (minClaims > 1 ? (claims) => claims.length >= minClaims && groupTellings(claims, articles).length >= minClaims : undefined),
  ({ minOutlets = 1 }, { articles }) => (minOutlets > 1 ? (claims) => countVoices(claims, articles) >= minOutlets : undefined),
  ({ disagreements }) =>
    disagreements
      ? (claims) => claims.some((c) => c.status === 'denied') && claims.some((c) => c.status === 'actual' || c.status === 'planned')
      : undefined,
];

/** Whether a filter leaves anything out. */
export function isFiltering(filter: GraphFilter): boolean {
  const { facets, period, sides, minClaims = 1, minOutlets = 1, disagreements, ego, expanded, folded } = filter;
  return (
    [sides, expanded, folded].some((list) => (list?.length ?? 0) > 0) ||
    Object.values(facets ?? {}).some((c) => c.only?.length || c.without?.length) ||
    period?.from !== undefined || period?.to !== undefined ||
    minClaims > 1 || minOutlets > 1 || disagreements === true || (ego?.of.length ?? 0) > 0
  );
}

/** The claims that pass, in corpus order; only those that can be drawn as edges. */
export function filterClaims(corpus: Corpus, filter: GraphFilter): readonly Claim[] {
  const index = indexCorpus(corpus);
  const drawable = corpus.claims.filter((c) => isDrawable(c, index.actors));
  const tests = [...claimTests(filter, index).values()];
  const passing = filterRelations(drawable.filter((c) => tests.every((t) => t(c))), filter, index);
  return foldAway(expand(passing, drawable, filter, index), filter);
}

/** What the filter leaves of an actor's claims once every kind, number and distance of relations is let pass: all that expanding could show. */
export function claimsWithin(corpus: Corpus, filter: GraphFilter): readonly Claim[] {
  const { facets, period, dateBy, sides } = filter;
  return filterClaims(corpus, { facets: evidenceFacets(facets), period, dateBy, sides });
}

function expand(passing: readonly Claim[], drawable: readonly Claim[], filter: GraphFilter, index: CorpusIndex): readonly Claim[] {
  const { expanded } = filter;
  if (!expanded?.length) return passing;
  const tests = [...claimTests({ ...filter, facets: evidenceFacets(filter.facets) }, index).values()];
  const kept = new Set(passing);
  for (const claim of drawable) if (expanded.some((e) => expands(e, claim)) && tests.every((t) => t(claim))) kept.add(claim);
  return drawable.filter((c) => kept.has(c));
}

/** The facets that say what is told and by whom, not which relations and actors are drawn. */
function evidenceFacets(facets: GraphFilter['facets']): GraphFilter['facets'] {
  const { class: _class, type: _type, actorType: _actorType, ...evidence } = facets ?? {};
  return evidence;
}

function foldAway(claims: readonly Claim[], { folded, ego }: GraphFilter): readonly Claim[] {
  if (!folded?.length) return claims;
  const gone = hangingOn(folded, claims);
  const kept = new Set(ego?.of);
  const isGone = (id: ActorId): boolean => gone.has(id) && !kept.has(id);
  return claims.filter((c) => !isGone(c.source) && !isGone(c.target));
}

/**
 * The part of a corpus that passes: its claims, and the actors taking part in them (with `isolated`, the
 * others too). Articles and mentions stay, so that quotes and counts can still be looked up.
 */
export function filterCorpus(corpus: Corpus, filter: GraphFilter): Corpus {
  const claims = filterClaims(corpus, filter);
  const { isolated = 'auto' } = filter;
  const ends = new Set<ActorId>(filter.ego?.of);
  for (const id of filter.folded ?? []) ends.add(id);
  for (const { of } of filter.expanded ?? []) ends.add(of);
  for (const claim of claims) ends.add(claim.source).add(claim.target);
  const few = corpus.actors.length - ends.size <= ends.size;
  if (isolated === 'show' || (isolated === 'auto' && few && !isFiltering(filter))) return { ...corpus, claims };
  return { ...corpus, claims, actors: corpus.actors.filter((a) => ends.has(a.id)) };
}

/**
 * For each facet, how many claims each of its values would show: counted under all other filters in force,
 * so that a value's count says what choosing it gives. Values are in descending order of count.
 */
export function facetCounts(corpus: Corpus, filter: GraphFilter): Readonly<Record<FacetName, ReadonlyMap<string, number>>> {
  const index = indexCorpus(corpus);
  const drawable = corpus.claims.filter((c) => isDrawable(c, index.actors));
  const tests = claimTests(filter, index);
  const all = filterRelations(drawable.filter((c) => [...tests.values()].every((t) => t(c))), filter, index);
  const count = (name: FacetName): ReadonlyMap<string, number> => {
    const others = [...tests].filter(([of]) => of !== name).map(([, t]) => t);
    const claims = others.length === tests.size ? all : filterRelations(drawable.filter((c) => others.every((t) => t(c))), filter, index);
    const counts = new Map<string, number>();
    const valuesOf: (c: Claim, i: CorpusIndex) => readonly string[] = FACETS[name].valuesOf;
    for (const { claim, copies } of groupTellings(claims, index.articles)) {
      for (const v of new Set([claim, ...copies].flatMap((c) => valuesOf(c, index)))) counts.set(v, (counts.get(v) ?? 0) + 1);
    }
    return new Map([...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)));
  };
  return Object.fromEntries(FACET_NAMES.map((name) => [name, count(name)])) as unknown as Record<FacetName, ReadonlyMap<string, number>>;
}

function claimTests(filter: GraphFilter, index: CorpusIndex): ReadonlyMap<FacetName | 'period' | 'sides', Keep> {
  const tests = new Map<FacetName | 'period' | 'sides', Keep>();
  for (const name of FACET_NAMES) {
    const test = facetTest(name, filter.facets?.[name], index);
    if (test) tests.set(name, test);
  }
  const { period, sides, dateBy } = filter;
  if (period?.from !== undefined || period?.to !== undefined) tests.set('period', periodTest(period, dateBy, index));
  if (sides?.length) {
    const ofSides = sides.map((side) => sideTest(side, dateBy, index));
    tests.set('sides', (c) => ofSides.some((t) => t(c)));
  }
  return tests;
}

function periodTest(period: Period, dateBy: DateBy | undefined, { articles }: CorpusIndex): Keep {
  return (c) => {
    const own = periodOf(c, articles.get(c.article), dateBy);
    return own !== undefined && shareDay(own, period);
  };
}

/** Whether a claim is told by a side. A side of no values tells nothing. */
export function sideTest(side: Side, dateBy: DateBy | undefined, index: CorpusIndex): Keep {
  if ('period' in side) return periodTest(side.period, dateBy, index);
  return side.values.length === 0 ? () => false : (facetTest(side.facet, { only: side.values }, index) ?? (() => true));
}

function filterRelations(claims: readonly Claim[], filter: GraphFilter, index: CorpusIndex): readonly Claim[] {
  const tests = RELATION_FILTERS.map((make) => make(filter, index)).filter((t) => t !== undefined);
  let kept = claims;
  if (tests.length > 0) {
    const passing = new Set<string>();
    for (const [key, group] of groupByRelation(claims)) if (tests.every((t) => t(group))) passing.add(key);
    kept = claims.filter((c) => passing.has(edgeKeyOf(c)));
  }
  const { ego } = filter;
  if (!ego || ego.of.length === 0) return kept;
  const near = neighbourhood(kept, ego.of, ego.steps);
  return kept.filter((c) => near.has(c.source) && near.has(c.target));
}
