import { claimsBehind, edgeKeyOf, findingOf, percentOf, type RelationEdge } from '../../graph/index.ts';
import { slice, type ActorId, type Article } from '../../model/index.ts';
import type { Opened, Shown } from '../state/opened.ts';
import type { Wording } from '../state/use.ts';
import type { StringKey } from '../strings/index.ts';
import { sameSelection } from '../view/selection.ts';
import { read, select, selectActor, type View, type ViewChange } from '../view/view.ts';

/** A row of any table: its cells as they sort, and what it opens. */
export interface Row {
  readonly key: string;
  /** Text or number by column; what is empty sorts last. */
  readonly cells: Readonly<Record<string, string | number>>;
  readonly open: ViewChange;
  readonly isChosen: (view: View) => boolean;
}

/** What rows are made from. */
export type TableSource = Pick<Shown, 'claims' | 'copies' | 'claimsByArticle' | 'graph'>;

export interface Column {
  readonly key: string;
  readonly title: StringKey;
  /** Share of the width. */
  readonly width: number;
  readonly number?: true;
  /** Dates are sorted as written in a project and shown as people write them. */
  readonly date?: true;
}

interface Table {
  readonly title: StringKey;
  readonly columns: readonly Column[];
  readonly rows: (shown: TableSource, opened: Opened, wording: Wording) => readonly Row[];
}

/** The tables as data: their views are made from this. The first column names the row. */
export const TABLES = {
  actors: {
    title: 'legend.actors',
    columns: [
      { key: 'name', title: 'rename.name', width: 3 },
      { key: 'type', title: 'rename.type', width: 1.8 },
      { key: 'claims', title: 'table.claims', width: 1.3, number: true },
      { key: 'articles', title: 'overview.articles', width: 1.2, number: true },
      { key: 'neighbours', title: 'table.neighbours', width: 1.7, number: true },
      { key: 'aliases', title: 'merge.aliases', width: 4 },
    ],
    rows: ({ graph }, { actors }, { t }) =>
      graph.mapNodes((id, node) => ({
        key: id,
        cells: {
          name: node.label,
          type: node.members ? t('groups.kind', { actors: t('count.actors', { n: node.members }) }) : t(`actor.${node.type}`),
          claims: node.claims,
          articles: node.articles,
          neighbours: graph.neighbors(id).length,
          aliases: [...new Set(actors.get(id as ActorId)?.aliases.map((a) => a.text))].filter((a) => a !== node.label).join(', '),
        },
        open: selectActor(id as ActorId),
        isChosen: ({ selection }) => selection?.kind === 'node' && selection.id === id,
      })),
  },
  relations: {
    title: 'legend.title',
    columns: [
      { key: 'source', title: 'form.source', width: 2 },
      { key: 'type', title: 'facet.type', width: 1.5 },
      { key: 'target', title: 'form.target', width: 2 },
      { key: 'label', title: 'table.words', width: 2.8 },
      { key: 'status', title: 'facet.status', width: 1.4 },
      { key: 'claims', title: 'table.claims', width: 1.2, number: true },
      { key: 'outlets', title: 'table.outlets', width: 1.1, number: true },
      { key: 'found', title: 'table.found', width: 1.95 },
      { key: 'sure', title: 'table.sure', width: 0.9, number: true },
      { key: 'first', title: 'table.first', width: 1.75, date: true },
      { key: 'last', title: 'table.last', width: 1.75, date: true },
    ],
    rows: ({ graph }, _, { t }) =>
      graph.mapEdges((key, edge, source, target) => ({
        key,
        cells: {
          source: graph.getNodeAttribute(source, 'label'),
          type: edge.bundle ? t(`class.${edge.class}`) : t(`type.${edge.type}`),
          target: graph.getNodeAttribute(target, 'label'),
          label: edge.bundle ? t('count.relations', { n: edge.bundle.relations }) : edge.label,
          status: edge.bundle ? '' : t(`status.${edge.status}`),
          claims: claimsBehind(edge),
          outlets: edge.outlets.length,
          found: foundBy(edge, t),
          sure: edge.confidence === undefined ? '' : percentOf(edge.confidence),
          first: edge.first ?? '',
          last: edge.last ?? '',
        },
        open: select({ kind: 'edge', key }),
        isChosen: ({ selection }) => sameSelection(selection, { kind: 'edge', key }),
      })),
  },
  claims: {
    title: 'table.claims',
    columns: [
      { key: 'source', title: 'form.source', width: 1.8 },
      { key: 'type', title: 'facet.type', width: 1.5 },
      { key: 'target', title: 'form.target', width: 1.8 },
      { key: 'status', title: 'facet.status', width: 1.4 },
      { key: 'by', title: 'facet.speaker', width: 1.8 },
      { key: 'found', title: 'table.found', width: 1.95 },
      { key: 'sure', title: 'table.sure', width: 0.9, number: true },
      { key: 'quote', title: 'table.quote', width: 5 },
      { key: 'outlet', title: 'facet.outlet', width: 1.5 },
      { key: 'date', title: 'table.date', width: 1.6, date: true },
    ],
    rows: ({ claims, copies }, { actors, articles }, { t }) =>
      claims.map((c) => {
        const article = articles.get(c.article);
        const nameOf = (id: ActorId): string => actors.get(id)?.name ?? id;
        return {
          key: c.id,
          cells: {
            source: nameOf(c.source),
            type: t(`type.${c.type}`),
            target: nameOf(c.target),
            status: t(`status.${c.status}`),
            by: c.by.map(nameOf).join(', '),
            found: t(`found.${findingOf(c)}`),
            sure: percentOf(c.confidence),
            quote: article ? slice(article.text, c.evidence) : '',
            outlet: article ? outletNames(article, (copies.get(c.id) ?? []).flatMap((copy) => articles.get(copy.article) ?? []), t) : '',
            date: c.when?.from ?? article?.published ?? '',
          },
          open: read({ article: c.article, claim: c.id }),
          isChosen: ({ reading, selection }) => reading?.claim === c.id || (reading === null && selection?.kind === 'edge' && selection.key === edgeKeyOf(c)),
        };
      }),
  },
  articles: {
    title: 'overview.articles',
    columns: [
      { key: 'title', title: 'facet.article', width: 5 },
      { key: 'outlet', title: 'facet.outlet', width: 2 },
      { key: 'date', title: 'table.date', width: 1.7, date: true },
      { key: 'lang', title: 'facet.lang', width: 1.2 },
      { key: 'claims', title: 'table.claims', width: 1, number: true },
    ],
    rows: ({ claimsByArticle }, { stories }, { t, lang }) =>
      [...stories.values()].flatMap(([first, ...copies]) => {
        if (!first) return [];
        const story = new Set([first, ...copies].map((a) => a.id));
        return {
          key: first.id,
          cells: {
            title: first.title || t('reader.untitled'),
            outlet: outletNames(first, copies, t),
            date: first.published ?? '',
            lang: lang(first.lang),
            claims: claimsByArticle.get(first.id)?.length ?? 0,
          },
          open: read({ article: first.id }),
          isChosen: ({ reading }) => reading !== null && story.has(reading.article),
        };
      }),
  },
} as const satisfies Readonly<Record<string, Table>>;

/** How much of a relation the model found; nothing to say where it found none of it. */
function foundBy({ byModel = 0, claims }: RelationEdge, t: Wording['t']): string {
  if (byModel === 0) return '';
  return byModel === claims.length ? t('found.model') : t('table.byModel', { model: byModel, n: claims.length });
}

/** Who printed a story: its first outlet, then those that copied it. */
function outletNames(first: Article, copies: readonly Article[], t: Wording['t']): string {
  const others = copies.map((a) => a.outlet ?? t('facet.unknownOutlet'));
  return others.length === 0 ? (first.outlet ?? '') : t('table.alsoIn', { outlet: first.outlet ?? t('facet.unknownOutlet'), others: others.join(', ') });
}

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];
