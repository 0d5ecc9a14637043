import { classOf, type Actor, type ActorId, type Article, type ArticleId, type Claim, type Corpus } from '../model/index.ts';
import { findingOf } from './finding.ts';
import { finish, STEP, type Steps } from './steps.ts';

/** The value of a speaker facet for what an outlet says in its own voice. */
export const OWN_VOICE = '';
/** The value of an outlet facet for articles whose outlet is not known. */
export const UNKNOWN_OUTLET = '';

/** A corpus looked up by id, made once for many questions. */
export interface CorpusIndex {
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly articles: ReadonlyMap<ArticleId, Article>;
}

export function indexCorpus(corpus: Pick<Corpus, 'actors' | 'articles'>): CorpusIndex {
  return finish(indexSteps(corpus));
}

/** The same step by step. */
export function* indexSteps({ actors, articles }: Pick<Corpus, 'actors' | 'articles'>): Steps<CorpusIndex> {
  return { actors: yield* byId<ActorId, Actor>(actors), articles: yield* byId<ArticleId, Article>(articles) };
}

function* byId<Id, Item extends { readonly id: Id }>(items: readonly Item[]): Steps<ReadonlyMap<Id, Item>> {
  const found = new Map<Id, Item>();
  for (const [i, item] of items.entries()) {
    if (i % STEP === STEP - 1) yield;
    found.set(item.id, item);
  }
  return found;
}

interface Facet {
  /** What it asks of a claim, as the heading of its list of values. */
  readonly title: string;
  /** The values that a claim has; several where it has several ends or speakers. Never empty. */
  readonly valuesOf: (claim: Claim, index: CorpusIndex) => readonly string[];
  /** "Only these": must all values of a claim be among the chosen ones, or is one enough? */
  readonly only: 'all' | 'some';
  /** What to call a value, where it is an id. */
  readonly nameOf?: (value: string, index: CorpusIndex) => string | undefined;
}

/** All facets that claims can be filtered by and counted under. Forms are made from this table. */
export const FACETS = {
  class: { title: 'Kind of relation', valuesOf: (c) => [classOf(c.type)], only: 'some' },
  type: { title: 'Relation', valuesOf: (c) => [c.type], only: 'some' },
  status: { title: 'Status', valuesOf: (c) => [c.status], only: 'some' },
  actorType: {
    title: 'Type of actor',
    valuesOf: (c, { actors }) => [c.source, c.target].map((id) => actors.get(id)?.type ?? ''),
    only: 'all',
  },
  speaker: {
    title: 'Attributed to',
    valuesOf: (c) => (c.by.length > 0 ? c.by : [OWN_VOICE]),
    only: 'some',
    nameOf: (id, { actors }) => actors.get(id as ActorId)?.name,
  },
  found: { title: 'How it was found', valuesOf: (c) => [findingOf(c)], only: 'some' },
  outlet: { title: 'Outlet', valuesOf: (c, { articles }) => [articles.get(c.article)?.outlet ?? UNKNOWN_OUTLET], only: 'some' },
  lang: { title: 'Language', valuesOf: (c, { articles }) => [articles.get(c.article)?.lang ?? ''], only: 'some' },
  article: {
    title: 'Article',
    valuesOf: (c) => [c.article],
    only: 'some',
    nameOf: (id, { articles }) => articles.get(id as ArticleId)?.title,
  },
} as const satisfies Readonly<Record<string, Facet>>;

export type FacetName = keyof typeof FACETS;
export const FACET_NAMES = Object.keys(FACETS) as readonly FacetName[];

/** Which values of a facet are wanted. Both lists empty: all. */
export interface FacetChoice {
  readonly only?: readonly string[] | undefined;
  readonly without?: readonly string[] | undefined;
}

/** What to call a facet's value: an actor's name, an article's title, or the value itself. */
export function facetValueName(name: FacetName, value: string, index: CorpusIndex): string {
  const facet: Facet = FACETS[name];
  return facet.nameOf?.(value, index) ?? value;
}
