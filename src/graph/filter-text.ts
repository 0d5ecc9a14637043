import { RELATION_TYPE_NAMES, type ActorId } from '../model/index.ts';
import { FACET_NAMES, type FacetChoice, type FacetName } from './facets.ts';
import type { GraphFilter } from './filter.ts';
import type { Expansion } from './unfolding.ts';

/*
 * A filter as the parameters of an address (`status=planned&lang=!it`): what a shared view carries, and what the
 * command line takes. Values of one list are apart by "~"; one left out begins with "!".
 */

/** Between the values of a list. */
const LIST_MARK = '~';
/** Before a value left out, and between an actor and the kinds of relations it is expanded along. */
const NOT = '!';

/** The parameters that filters are written in. */
export const FILTER_KEYS = [...FACET_NAMES, 'from', 'to', 'dates', 'sure', 'claims', 'outlets', 'disagree', 'around', 'expand', 'fold'] as const;

/** Writes a filter into the parameters of an address. What lets everything pass is not written. */
export function writeFilter(params: URLSearchParams, filter: GraphFilter): void {
  const put = (key: (typeof FILTER_KEYS)[number], value: string | number | undefined): void => {
    if (value !== undefined) params.set(key, String(value));
  };
  for (const name of FACET_NAMES) {
    const choice = filter.facets?.[name];
    const values = [...(choice?.only ?? []).map(escape), ...(choice?.without ?? []).map((v) => NOT + escape(v))];
    if (values.length > 0) put(name, values.join(LIST_MARK));
  }
  put('from', filter.period?.from);
  put('to', filter.period?.to);
  put('dates', filter.dateBy === 'event' ? undefined : filter.dateBy);
  put('sure', filter.minConfidence);
  put('claims', filter.minClaims);
  put('outlets', filter.minOutlets);
  if (filter.disagreements) put('disagree', 1);
  if (filter.ego) put('around', writeList([String(filter.ego.steps), ...filter.ego.of]));
  if (filter.expanded?.length) put('expand', filter.expanded.map(({ of, types = [] }) => [of, ...types].map(escape).join(NOT)).join(LIST_MARK));
  if (filter.folded?.length) put('fold', writeList(filter.folded));
}

/** The filter that parameters stand for. What cannot be read lets everything pass. */
export function filterFrom(params: URLSearchParams): GraphFilter {
  const get = (key: (typeof FILTER_KEYS)[number]): string | undefined => params.get(key) || undefined;
  const facets: Partial<Record<FacetName, FacetChoice>> = {};
  for (const name of FACET_NAMES) {
    // An empty value is one: what an outlet says in its own voice.
    const text = params.get(name);
    if (text !== null) facets[name] = choiceFrom(text);
  }
  const [steps, ...of] = readList(params, 'around').filter(Boolean);
  const from = isoDate(get('from'));
  const to = isoDate(get('to'));
  const ego = isCount(steps) && of.length > 0 ? { steps: Number(steps), of: of as ActorId[] } : undefined;
  const expanded = params.get('expand')?.split(LIST_MARK).map(expansionFrom) ?? [];
  const folded = readList(params, 'fold').filter(Boolean) as ActorId[];
  return {
    ...(expanded.length > 0 ? { expanded } : {}),
    ...(folded.length > 0 ? { folded } : {}),
    ...(get('dates') === 'published' ? { dateBy: 'published' } : {}),
    ...(Object.keys(facets).length > 0 ? { facets } : {}),
    ...(from || to ? { period: { from, to } } : {}),
    ...(isCount(get('sure')) ? { minConfidence: Math.min(100, Number(get('sure'))) } : {}),
    ...(isCount(get('claims')) ? { minClaims: Number(get('claims')) } : {}),
    ...(isCount(get('outlets')) ? { minOutlets: Number(get('outlets')) } : {}),
    ...(get('disagree') === '1' ? { disagreements: true } : {}),
    ...(ego ? { ego } : {}),
  };
}

/** Values as one parameter. */
export function writeList(values: readonly string[]): string {
  return values.map(escape).join(LIST_MARK);
}

/** The values of a parameter; none where it is missing, and one empty value where it is empty. */
export function readList(params: URLSearchParams, key: string): readonly string[] {
  return params.get(key)?.split(LIST_MARK).map(decode) ?? [];
}

/** An ISO date, whole or only year and month, or year; undefined for anything else. */
export function isoDate(text: string | undefined): string | undefined {
  return text && /^\d{4}(-\d{2}){0,2}$/.test(text) ? text : undefined;
}

function choiceFrom(text: string): FacetChoice {
  const values = text.split(LIST_MARK);
  const only = values.filter((v) => !v.startsWith(NOT)).map(decode);
  const without = values.filter((v) => v.startsWith(NOT)).map((v) => decode(v.slice(1)));
  return { ...(only.length > 0 ? { only } : {}), ...(without.length > 0 ? { without } : {}) };
}

function expansionFrom(text: string): Expansion {
  const [of = '', ...names] = text.split(NOT).map(decode);
  const types = RELATION_TYPE_NAMES.filter((type) => names.includes(type));
  return { of: of as ActorId, ...(types.length > 0 ? { types } : {}) };
}

function escape(value: string): string {
  return value.replace(/[%~!]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
}

/** Addresses are typed and cut off by people and mail programs: a broken escape stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const isCount = (text: string | undefined): boolean => text !== undefined && /^[1-9]\d{0,5}$/.test(text);
