import { filterFrom, readList, sidesFrom, writeFilter, writeList, writeSides } from '../../graph/index.ts';
import type { ActorId, ArticleId, ClaimId } from '../../model/index.ts';
import { edgeEnds } from './selection.ts';
import { ARRANGEMENTS, COLOURINGS, FIRST_VIEW, ORDERS, PAGES, SIZES, type View } from './view.ts';

/*
 * A view as the fragment of an address (`#status=planned&node=BY`), so that it can be shared, and so that it
 * works from a plain file too, where a query may not be changed. Filters and
 * comparisons are written as the graph room writes them, for the command line too.
 */

/** The fragment for a view, without "#". The first view has an empty one. */
export function toAddress(view: View): string {
  const params = new URLSearchParams();
  const put = (key: string, value: string | number | undefined, usual?: string): void => {
    if (value !== undefined && value !== usual) params.set(key, String(value));
  };
  const { filter, selection, reading } = view;
  put('page', view.page, FIRST_VIEW.page);
  writeFilter(params, filter);
  if (view.compare) writeSides(params, view.compare);
  if (selection?.kind === 'node') put('node', selection.id);
  if (selection?.kind === 'edge') put('edge', selection.key);
  put('read', reading?.article);
  put('claim', reading?.claim);
  put('layout', view.arrangement, FIRST_VIEW.arrangement);
  put('colour', view.colourBy, FIRST_VIEW.colourBy);
  put('size', view.sizeBy, FIRST_VIEW.sizeBy);
  put('order', view.order, FIRST_VIEW.order);
  if (view.open.length > 0) put('open', writeList(view.open.map(String)));
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
    filter: filterFrom(params),
    compare: sidesFrom(params),
    selection: node ? { kind: 'node', id: node as ActorId } : edge && edgeEnds(edge) ? { kind: 'edge', key: edge } : null,
    reading: article ? { article: article as ArticleId, claim: get('claim') as ClaimId | undefined } : null,
    arrangement: oneOf(ARRANGEMENTS, get('layout')) ?? FIRST_VIEW.arrangement,
    colourBy: oneOf(COLOURINGS, get('colour')) ?? FIRST_VIEW.colourBy,
    sizeBy: oneOf(SIZES, get('size')) ?? FIRST_VIEW.sizeBy,
    order: oneOf(ORDERS, get('order')) ?? FIRST_VIEW.order,
    open: readList(params, 'open').filter((g) => /^\d{1,6}$/.test(g)).map(Number),
    whole: get('whole') === '1',
  };
}

function oneOf<T extends string>(values: readonly T[], text: string | undefined): T | undefined {
  return values.find((v) => v === text);
}
