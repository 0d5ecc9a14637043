/**
 * Filters as a person sets them: lists with counts, thresholds, and the chips of those in force.
 *
 * Lives here: forms made from the graph room's table of facets.
 * May not: decide what passes (that is `src/graph`), or keep state: the view has it, and so has the address.
 */
export { FacetList } from './facet-list.tsx';
export { FilterChips } from './filter-chips.tsx';
export { Thresholds } from './thresholds.tsx';
export { countFacets } from '../state/counts.ts';
export { allValues } from './counts.ts';
export { valueName } from './value-name.ts';
