import type { Parsed, WordVectors } from '../language/parsed.ts';
import type { Article, Claim, Extraction } from '../model/index.ts';
import { recogniseActors } from './actors/index.ts';
import { extractClaims } from './claims/index.ts';

/**
 * Reads actors and claims out of one analysed article. Pure: the same article gives the same extraction.
 * @param words - the engine's vectors of the article's language; without them only rules relate actors
 */
export function extractArticle(article: Article, parsed: Parsed, words?: WordVectors): Extraction {
  const { actors, mentions } = recogniseActors(article, parsed);
  return { article: article.id, actors, mentions, claims: withoutRepetitions(extractClaims(article, parsed, actors, mentions, words)) };
}

/** A sentence printed twice (headline repeated in the text) says what it says once: the later copy is left out. */
function withoutRepetitions(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims.filter((c) => {
    if (c.source === c.target || seen.has(c.id)) return false;
    seen.add(c.id);
    return true;
  });
}
