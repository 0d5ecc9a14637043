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

/** How the palette names a result among all others. */
export const VALUE_OF = {
  actor: ({ actor }: ActorMatch): string => `actor ${actor}`,
  article: ({ id }: Article): string => `article ${id}`,
  claim: ({ id }: Claim): string => `claim ${id}`,
  text: ({ article }: TextHit): string => `text ${article}`,
} as const;

/** The first result of all kinds, in the order in which they are listed. */
export function firstValue({ actors: [actor], articles: [article], claims: [claim], text: [text] }: Results): string | undefined {
  if (actor) return VALUE_OF.actor(actor);
  if (article) return VALUE_OF.article(article);
  if (claim) return VALUE_OF.claim(claim);
  return text && VALUE_OF.text(text);
}

const actorIndex = remember((opened: Opened, shown: Shown) =>
  indexActors(opened.corpus.actors, shown.claimCount),
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
