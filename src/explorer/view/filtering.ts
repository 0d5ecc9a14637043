import type { DateBy, FacetChoice, FacetName, GraphFilter, Period } from '../../graph/index.ts';
import type { ActorId } from '../../model/index.ts';
import type { Comparing, View, ViewChange } from './view.ts';

/** By comparison and filter: the same two always give the same filter, so that what was made for it is found again. */
const narrowed = new WeakMap<Comparing, WeakMap<GraphFilter, GraphFilter>>();

/** What is shown: what the filters let pass and, while two sides are compared, only what one of them tells. */
export function filterOf({ filter, compare }: Pick<View, 'filter' | 'compare'>): GraphFilter {
  if (!compare) return filter;
  const known = narrowed.get(compare) ?? new WeakMap<GraphFilter, GraphFilter>();
  narrowed.set(compare, known);
  const both = known.get(filter) ?? { ...filter, sides: [compare.a, compare.b] };
  known.set(filter, both);
  return both;
}

export const changeFilter =
  (change: (filter: GraphFilter) => GraphFilter): ViewChange =>
  (view) => ({ ...view, filter: change(view.filter) });

function withChoice(filter: GraphFilter, name: FacetName, choice: FacetChoice): GraphFilter {
  const { [name]: _, ...others } = filter.facets ?? {};
  const empty = !choice.only?.length && !choice.without?.length;
  return { ...filter, facets: empty ? others : { ...others, [name]: choice } };
}

const toggled = (values: readonly string[] | undefined, value: string): readonly string[] =>
  values?.includes(value) ? values.filter((v) => v !== value) : [...(values ?? []), value];

/** How a value of a facet stands: wanted (`only`), left out (`without`), or neither. */
export function standing(filter: GraphFilter, name: FacetName, value: string): 'only' | 'without' | 'free' {
  const choice = filter.facets?.[name];
  if (choice?.only?.includes(value)) return 'only';
  return choice?.without?.includes(value) ? 'without' : 'free';
}

/** Whether a value is shown, as far as its own facet goes. */
export function isShown(filter: GraphFilter, name: FacetName, value: string): boolean {
  const choice = filter.facets?.[name];
  if (choice?.without?.includes(value)) return false;
  return !choice?.only?.length || choice.only.includes(value);
}

/** Only this value of the facet; chosen again, all of them. What a click on a legend entry does. */
export const onlyThis = (name: FacetName, value: string): ViewChange =>
  changeFilter((f) => {
    const only = f.facets?.[name]?.only ?? [];
    return withChoice(f, name, only.length === 1 && only[0] === value ? {} : { only: [value] });
  });

/** Leaves this value out; again, lets it back in. What a click with a modifier key does. */
export const hideThis = (name: FacetName, value: string): ViewChange =>
  changeFilter((f) => {
    const choice = f.facets?.[name];
    const only = choice?.only?.filter((v) => v !== value) ?? [];
    return withChoice(f, name, { ...(only.length > 0 ? { only } : {}), without: toggled(choice?.without, value) });
  });

/** Adds the value to the wanted ones, or takes it out: what a tick box does. */
export const tick = (name: FacetName, value: string): ViewChange =>
  changeFilter((f) => {
    const choice = f.facets?.[name];
    const without = choice?.without?.filter((v) => v !== value) ?? [];
    return withChoice(f, name, { only: toggled(choice?.only, value), ...(without.length > 0 ? { without } : {}) });
  });

/** Lets all values of a facet pass again. */
export const clearFacet = (name: FacetName): ViewChange => changeFilter((f) => withChoice(f, name, {}));

/** Removes one value from a facet's choice, whichever way it stands there. */
export const clearValue = (name: FacetName, value: string): ViewChange =>
  changeFilter((f) => {
    const choice = f.facets?.[name];
    return withChoice(f, name, {
      only: choice?.only?.filter((v) => v !== value) ?? [],
      without: choice?.without?.filter((v) => v !== value) ?? [],
    });
  });

/** Everything again: no filter, no comparison. Which date counts is no filter, and stays. */
export const showAll: ViewChange = (view) => ({ ...view, filter: view.filter.dateBy ? { dateBy: view.filter.dateBy } : {}, compare: null });

export const atLeastClaims = (n: number): ViewChange => changeFilter((f) => ({ ...f, minClaims: n > 1 ? n : undefined }));
export const atLeastSure = (percent: number): ViewChange => changeFilter((f) => ({ ...f, minConfidence: percent > 0 ? percent : undefined }));
export const atLeastOutlets = (n: number): ViewChange => changeFilter((f) => ({ ...f, minOutlets: n > 1 ? n : undefined }));
export const onlyDisagreements = (on: boolean): ViewChange => changeFilter((f) => ({ ...f, disagreements: on || undefined }));
/** Counts by another date; a period chosen by the one before means nothing then. */
export const datesBy = (dateBy: DateBy): ViewChange =>
  changeFilter((f) => ({ ...f, period: undefined, dateBy: dateBy === 'event' ? undefined : dateBy }));
export const during = (period: Period | undefined): ViewChange => changeFilter((f) => ({ ...f, period }));

/** Only what lies within so many steps of these actors; no steps, no such limit. */
export const around = (of: readonly ActorId[], steps: number): ViewChange =>
  changeFilter((f) => ({ ...f, ego: steps > 0 && of.length > 0 ? { of, steps } : undefined }));
