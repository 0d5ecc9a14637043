import { FACET_NAMES, type FacetName } from '../../graph/index.ts';
import type { Corpus } from '../../model/index.ts';
import { countAll } from '../state/counts.ts';
import type { Opened } from '../state/opened.ts';
import { remember } from '../state/remember.ts';

/** All values that the facets have in the whole corpus, most frequent first: filters never make one vanish. */
export function allValues({ corpus }: Pick<Opened, 'corpus'>): Readonly<Record<FacetName, readonly string[]>> {
  return valuesOf(corpus);
}

const valuesOf = remember((corpus: Corpus): Readonly<Record<FacetName, readonly string[]>> => {
  const counts = countAll(corpus);
  return Object.fromEntries(FACET_NAMES.map((name) => [name, [...counts[name].keys()]])) as unknown as Record<FacetName, readonly string[]>;
});
