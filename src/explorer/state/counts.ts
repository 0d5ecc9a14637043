import { facetCounts, thresholdCounts, type ClaimTable, type FacetCounts, type GraphFilter, type ThresholdCounts } from '../../graph/index.ts';
import type { Corpus } from '../../model/index.ts';
import { remember } from './remember.ts';

/** For each facet's value, how many claims it would show under the other filters in force. */
export const countFacets = remember((corpus: Corpus, filter: GraphFilter): FacetCounts => facetCounts(corpus, filter));

/** The same without any filter. */
export const countAll = remember((corpus: Corpus): FacetCounts => facetCounts(corpus, {}));

/** How many relations each threshold would leave. */
export const countThresholds = remember((table: ClaimTable, filter: GraphFilter): ThresholdCounts => thresholdCounts(table, filter));
