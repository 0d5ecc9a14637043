import type { GraphFilter, TwoSides } from '../../graph/index.ts';
import type { ActorId, ArticleId, ClaimId, Span } from '../../model/index.ts';
import { sameSelection, type Selection } from './selection.ts';

/** An article being read, with the sentence it was opened at. */
export interface Reading {
  readonly article: ArticleId;
  readonly claim?: ClaimId | undefined;
  /** Words to mark besides: where a search hit, or a mention, lies. */
  readonly at?: Span | undefined;
}

export const PAGES = ['graph', 'tables', 'compare'] as const;
export type Page = (typeof PAGES)[number];
export const ARRANGEMENTS = ['force', 'circular', 'radial', 'timeline', 'map'] as const;
export const COLOURINGS = ['type', 'community'] as const;
export const SIZES = ['claims', 'degree', 'pagerank', 'betweenness'] as const;

/** Two sides set beside each other. */
export type Comparing = TwoSides;

/** How claims are listed: what is put most factually and surely, or what is newest, first. */
export const ORDERS = ['attested', 'newest'] as const;
export type Order = (typeof ORDERS)[number];

/** What is being looked at: all that an address carries. Never holds project data. */
export interface View {
  readonly page: Page;
  readonly filter: GraphFilter;
  /** While two sides are compared, only what one of them tells is shown, coloured by side. */
  readonly compare: Comparing | null;
  readonly selection: Selection;
  readonly reading: Reading | null;
  readonly arrangement: (typeof ARRANGEMENTS)[number];
  readonly colourBy: (typeof COLOURINGS)[number];
  readonly sizeBy: (typeof SIZES)[number];
  readonly order: Order;
  /** Groups of a condensed graph that are open. */
  readonly open: readonly number[];
  /** Draw all of a graph, however large. */
  readonly whole: boolean;
}

export const FIRST_VIEW: View = { page: 'graph', filter: {}, compare: null, selection: null, reading: null, arrangement: 'force', colourBy: 'type', sizeBy: 'claims', order: 'attested', open: [], whole: false };

/** A change of view. Producers return the same view when nothing changes. */
export type ViewChange = (view: View) => View;

/** Chooses an actor, a relation or nothing; an open article is put away, so that the panel shows the choice. */
export const select =
  (selection: Selection): ViewChange =>
  (view) =>
    sameSelection(view.selection, selection) && view.reading === null ? view : { ...view, selection, reading: null };

export const selectActor = (id: ActorId): ViewChange => select({ kind: 'node', id });

/** Opens an article, at a claim's sentence where one is named; the selection stays to come back to. */
export const read =
  (reading: Reading): ViewChange =>
  (view) => ({ ...view, reading });

export const showPage =
  (page: Page): ViewChange =>
  (view) =>
    view.page === page ? view : { ...view, page };

/** Sets two sides beside each other; null ends it. */
export const compareSides =
  (compare: Comparing | null): ViewChange =>
  (view) =>
    view.compare === compare ? view : { ...view, compare };

/** One step out: from the article to the dossier, from the dossier to the overview. */
export const backOut: ViewChange = (view) => {
  if (view.reading) return { ...view, reading: null };
  return view.selection ? { ...view, selection: null } : view;
};

/** Which groups of a condensed graph are open. */
export const openGroups =
  (groups: Iterable<number>): ViewChange =>
  (view) => {
    const open = [...groups].sort((a, b) => a - b);
    return open.join() === view.open.join() ? view : { ...view, open };
  };

/** Draws all of a large graph, or folds it again. */
export const drawWhole =
  (whole: boolean): ViewChange =>
  (view) => ({ ...view, whole });

export const arrangeBy =
  (arrangement: View['arrangement']): ViewChange =>
  (view) => ({ ...view, arrangement });

export const orderBy =
  (order: Order): ViewChange =>
  (view) => ({ ...view, order });

export const colour =
  (colourBy: View['colourBy']): ViewChange =>
  (view) => ({ ...view, colourBy });

export const size =
  (sizeBy: View['sizeBy']): ViewChange =>
  (view) => ({ ...view, sizeBy });
