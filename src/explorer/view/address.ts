import { FACET_NAMES, type Expansion, type FacetChoice, type FacetName, type GraphFilter, type Side } from '../../graph/index.ts';
import { RELATION_TYPE_NAMES, type ActorId, type ArticleId, type ClaimId } from '../../model/index.ts';
import { edgeEnds } from './selection.ts';
import { ARRANGEMENTS, COLOURINGS, FIRST_VIEW, ORDERS, PAGES, SIZES, type Comparing, type View } from './view.ts';

/*
 * A view as the fragment of an address (`#status=planned&node=BY`), so that it can be shared, and so that it
 * works from a plain file too, where a query may not be changed. A value left out begins with "!".
 */

const LIST_MARK = '~';
/** Between an actor and the kinds of relations it is expanded along. */
const TYPE_MARK = '!';
/** Compared are periods, written `from..to`. */
const TIME = 'time';
const TO = '..';
const escape = (value: string): string => value.replace(/[%~!]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);

/** The fragment for a view, without "#". The first view has an empty one. */
export function toAddress(view: View): string {
  const params = new URLSearchParams();
  const put = (key: string, value: string | number | undefined, usual?: string): void => {
    if (value !== undefined && value !== usual) params.set(key, String(value));
  };
  const { filter, selection, reading } = view;
  put('page', view.page, FIRST_VIEW.page);
  for (const name of FACET_NAMES) {
    const choice = filter.facets?.[name];
    const values = [...(choice?.only ?? []).map(escape), ...(choice?.without ?? []).map((v) => `!${escape(v)}`)];
    if (values.length > 0) params.set(name, values.join(LIST_MARK));
  }
  if (view.compare) {
    put('compare', 'period' in view.compare.a ? TIME : view.compare.a.facet);
    put('a', sideText(view.compare.a));
    put('b', sideText(view.compare.b));
  }
  put('from', filter.period?.from);
  put('to', filter.period?.to);
  put('dates', filter.dateBy, 'event');
  put('claims', filter.minClaims);
  put('outlets', filter.minOutlets);
  if (filter.disagreements) put('disagree', 1);
  if (filter.ego) put('around', [filter.ego.steps, ...filter.ego.of.map(escape)].join(LIST_MARK));
  if (filter.expanded?.length) put('expand', filter.expanded.map(({ of, types = [] }) => [of, ...types].map(escape).join(TYPE_MARK)).join(LIST_MARK));
  if (filter.folded?.length) put('fold', filter.folded.map(escape).join(LIST_MARK));
  if (selection?.kind === 'node') put('node', selection.id);
  if (selection?.kind === 'edge') put('edge', selection.key);
  put('read', reading?.article);
  put('claim', reading?.claim);
  put('layout', view.arrangement, FIRST_VIEW.arrangement);
  put('colour', view.colourBy, FIRST_VIEW.colourBy);
  put('size', view.sizeBy, FIRST_VIEW.sizeBy);
  put('order', view.order, FIRST_VIEW.order);
  if (view.open.length > 0) put('open', view.open.join(LIST_MARK));
  if (view.whole) put('whole', 1);
  return params.toString();
}

/** The view that a fragment stands for. Anything it cannot read is left as in the first view. */
export function fromAddress(fragment: string): View {
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  const get = (key: string): string | undefined => params.get(key) || undefined;
  const node = get('node');
  const edge = get('edge');
  const article = get('read');
  return {
    page: oneOf(PAGES, get('page')) ?? FIRST_VIEW.page,
    filter: filterFrom(params, get),
    compare: comparingFrom(params),
    selection: node ? { kind: 'node', id: node as ActorId } : edge && edgeEnds(edge) ? { kind: 'edge', key: edge } : null,
    reading: article ? { article: article as ArticleId, claim: get('claim') as ClaimId | undefined } : null,
    arrangement: oneOf(ARRANGEMENTS, get('layout')) ?? FIRST_VIEW.arrangement,
    colourBy: oneOf(COLOURINGS, get('colour')) ?? FIRST_VIEW.colourBy,
    sizeBy: oneOf(SIZES, get('size')) ?? FIRST_VIEW.sizeBy,
    order: oneOf(ORDERS, get('order')) ?? FIRST_VIEW.order,
    open: list(get('open')).filter((g) => /^\d{1,6}$/.test(g)).map(Number),
    whole: get('whole') === '1',
  };
}

function filterFrom(params: URLSearchParams, get: (key: string) => string | undefined): GraphFilter {
  const facets: Partial<Record<FacetName, FacetChoice>> = {};
  for (const name of FACET_NAMES) {
    // An empty value is one: what an outlet says in its own voice.
    const raw = params.get(name);
    if (raw !== null) facets[name] = choiceFrom(raw);
  }
  const [steps, ...of] = list(get('around'));
  const from = isoDate(get('from'));
  const to = isoDate(get('to'));
  const ego = wholeNumber(steps) && of.length > 0 ? { steps: Number(steps), of: of as ActorId[] } : undefined;
  const expanded = raw(params, 'expand').map(expansionFrom);
  const folded = list(get('fold')) as ActorId[];
  return {
    ...(expanded.length > 0 ? { expanded } : {}),
    ...(folded.length > 0 ? { folded } : {}),
    ...(get('dates') === 'published' ? { dateBy: 'published' } : {}),
    ...(Object.keys(facets).length > 0 ? { facets } : {}),
    ...(from || to ? { period: { from, to } } : {}),
    ...(wholeNumber(get('claims')) ? { minClaims: Number(get('claims')) } : {}),
    ...(wholeNumber(get('outlets')) ? { minOutlets: Number(get('outlets')) } : {}),
    ...(get('disagree') === '1' ? { disagreements: true } : {}),
    ...(ego ? { ego } : {}),
  };
}

function choiceFrom(raw: string): FacetChoice {
  const values = raw.split(LIST_MARK);
  const only = values.filter((v) => !v.startsWith('!')).map(decode);
  const without = values.filter((v) => v.startsWith('!')).map((v) => decode(v.slice(1)));
  return { ...(only.length > 0 ? { only } : {}), ...(without.length > 0 ? { without } : {}) };
}

function sideText(side: Side): string | undefined {
  if ('period' in side) return `${side.period.from ?? ''}${TO}${side.period.to ?? ''}`;
  return side.values.length > 0 ? side.values.map(escape).join(LIST_MARK) : undefined;
}

function comparingFrom(params: URLSearchParams): Comparing | null {
  const by = params.get('compare');
  const facet = FACET_NAMES.find((name) => name === by);
  if (!facet && by !== TIME) return null;
  const side = (key: string): Side => {
    if (facet) return { facet, values: raw(params, key).map(decode) };
    const [from = '', to = ''] = (params.get(key) ?? '').split(TO);
    return { period: { from: isoDate(from), to: isoDate(to) } };
  };
  return { a: side('a'), b: side('b') };
}

function expansionFrom(text: string): Expansion {
  const [of = '', ...names] = text.split(TYPE_MARK).map(decode);
  const types = RELATION_TYPE_NAMES.filter((type) => names.includes(type));
  return { of: of as ActorId, ...(types.length > 0 ? { types } : {}) };
}

/** The items of a list as they are written; an empty text is one empty item. */
function raw(params: URLSearchParams, key: string): string[] {
  return params.get(key)?.split(LIST_MARK) ?? [];
}

function list(raw: string | undefined): string[] {
  return raw === undefined ? [] : raw.split(LIST_MARK).map(decode);
}

/** Addresses are typed and cut off by people and mail programs: a broken escape stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const wholeNumber = (text: string | undefined): boolean => text !== undefined && /^[1-9]\d{0,5}$/.test(text);
const isoDate = (text: string | undefined): string | undefined => (text && /^\d{4}(-\d{2}){0,2}$/.test(text) ? text : undefined);
function oneOf<T extends string>(values: readonly T[], text: string | undefined): T | undefined {
  return values.find((v) => v === text);
}
