import { FACET_NAMES, facetCounts, thresholdCounts, type ClaimTable, type ThresholdCounts, type FacetName, type GraphFilter } from '../../graph/index.ts';
import type { Corpus } from '../../model/index.ts';
import type { Opened } from '../state/opened.ts';
import { remember } from '../state/remember.ts';

export type FacetCounts = ReturnType<typeof facetCounts>;

/** For each facet's value, how many claims it would show under the other filters in force. */
export const countFacets = remember((corpus: Corpus, filter: GraphFilter): FacetCounts => facetCounts(corpus, filter));

/** How many relations each threshold would leave. */
export const countThresholds = remember((table: ClaimTable, filter: GraphFilter): ThresholdCounts => thresholdCounts(table, filter));

/** All values that the facets have in the whole corpus, most frequent first: filters never make one vanish. */
export function allValues({ corpus }: Pick<Opened, 'corpus'>): Readonly<Record<FacetName, readonly string[]>> {
  return valuesOf(corpus);
}

const valuesOf = remember((corpus: Corpus): Readonly<Record<FacetName, readonly string[]>> => {
  const counts = facetCounts(corpus, {});
  return Object.fromEntries(FACET_NAMES.map((name) => [name, [...counts[name].keys()]])) as unknown as Record<FacetName, readonly string[]>;
});

