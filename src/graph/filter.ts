import type { ActorId, Claim, Corpus } from '../model/index.ts';
import { edgeKeyOf, groupByRelation, isDrawable } from './build.ts';
import { FACET_NAMES, FACETS, facetTest, indexCorpus, type CorpusIndex, type FacetChoice, type FacetName } from './facets.ts';
import { neighbourhood } from './neighbourhood.ts';
import { periodOf, shareDay, type Period } from './period.ts';

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

type Keep = (claim: Claim) => boolean;

/** Filters on relations, each from its setting to a test of all claims of one relation. */
const RELATION_FILTERS: readonly ((f: GraphFilter, index: CorpusIndex) => ((claims: readonly Claim[]) => boolean) | undefined)[] = [
  ({ minClaims = 1 }) => (minClaims > 1 ? (claims) => claims.length >= minClaims : undefined),
  ({ minOutlets = 1 }, { articles }) =>
    minOutlets > 1 ? (claims) => new Set(claims.map((c) => articles.get(c.article)?.outlet ?? c.article)).size >= minOutlets : undefined,
  ({ disagreements }) =>
    disagreements
      ? (claims) => claims.some((c) => c.status === 'denied') && claims.some((c) => c.status === 'actual' || c.status === 'planned')
      : undefined,
];

/** Whether a filter leaves anything out. */
export function isFiltering(filter: GraphFilter): boolean {
  const { facets, period, minClaims = 1, minOutlets = 1, disagreements, ego } = filter;
  return (
    Object.values(facets ?? {}).some((c) => c.only?.length || c.without?.length) ||
    period?.from !== undefined || period?.to !== undefined ||
    minClaims > 1 || minOutlets > 1 || disagreements === true || (ego?.of.length ?? 0) > 0
  );
}

/** The claims that pass, in corpus order; only those that can be drawn as edges. */
export function filterClaims(corpus: Corpus, filter: GraphFilter): readonly Claim[] {
  const index = indexCorpus(corpus);
  const tests = [...claimTests(filter, index).values()];
  const drawn = corpus.claims.filter((c) => isDrawable(c, index.actors) && tests.every((t) => t(c)));
  return filterRelations(drawn, filter, index);
}

/**
 * The part of a corpus that passes: its claims, and the actors taking part in them (with `isolated`, the
 * others too). Articles and mentions stay, so that quotes and counts can still be looked up.
 */
export function filterCorpus(corpus: Corpus, filter: GraphFilter): Corpus {
  const claims = filterClaims(corpus, filter);
  const { isolated = 'auto' } = filter;
  const ends = new Set<ActorId>(filter.ego?.of);
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
    for (const claim of claims) for (const v of new Set(FACETS[name].valuesOf(claim, index))) counts.set(v, (counts.get(v) ?? 0) + 1);
    return new Map([...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)));
  };
  return Object.fromEntries(FACET_NAMES.map((name) => [name, count(name)])) as unknown as Record<FacetName, ReadonlyMap<string, number>>;
}

function claimTests(filter: GraphFilter, index: CorpusIndex): ReadonlyMap<FacetName | 'period', Keep> {
  const tests = new Map<FacetName | 'period', Keep>();
  for (const name of FACET_NAMES) {
    const test = facetTest(name, filter.facets?.[name], index);
    if (test) tests.set(name, test);
  }
  const { period } = filter;
  if (period?.from !== undefined || period?.to !== undefined) {
    tests.set('period', (c) => {
      const own = periodOf(c, index.articles.get(c.article));
      return own !== undefined && shareDay(own, period);
    });
  }
  return tests;
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
