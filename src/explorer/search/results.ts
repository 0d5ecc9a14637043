import { indexActors, searchActors, type ActorMatch } from '../../graph/index.ts';
import type { Article, Claim } from '../../model/index.ts';
import type { Opened, Shown } from '../state/opened.ts';
import { remember } from '../state/remember.ts';
import { searchArticles, searchClaims, searchText, type TextHit } from './text-search.ts';

/** What a query finds, by kind. */
export interface Results {
  readonly actors: readonly ActorMatch[];
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly text: readonly TextHit[];
}

const LIMITS = { actors: 8, articles: 5, claims: 6, text: 5 } as const;

const actorIndex = remember((opened: Opened, shown: Shown) =>
  indexActors(opened.corpus.actors, (id) => shown.claimsByActor.get(id)?.length ?? 0),
);

/** Looks a query up among actors, claims, titles and texts of the whole project, filtered or not. */
export function find(opened: Opened, shown: Shown, query: string): Results {
  const { corpus, articles } = opened;
  return {
    actors: searchActors(actorIndex(opened, shown), query, LIMITS.actors),
    articles: searchArticles(corpus.articles, query, LIMITS.articles),
    claims: searchClaims(corpus.claims, articles, query, LIMITS.claims),
    text: searchText(corpus.articles, query, LIMITS.text),
  };
}
