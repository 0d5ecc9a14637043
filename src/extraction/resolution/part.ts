import type { Actor, ActorId, ArticleId, Corpus, Extraction } from '../../model/index.ts';

/**
 * Takes a corpus apart again: one extraction an article, in the order of its articles. Joining them gives the
 * corpus back, so articles can be added to an open project without extracting the others again.
 */
export function partCorpus(corpus: Corpus): Extraction[] {
  const actors = new Map<ActorId, Actor>(corpus.actors.map((a) => [a.id, a]));
  const parts = new Map<ArticleId, { actors: Set<ActorId>; mentions: Extraction['mentions'][number][]; claims: Extraction['claims'][number][] }>(
    corpus.articles.map((a) => [a.id, { actors: new Set(), mentions: [], claims: [] }]),
  );
  for (const mention of corpus.mentions) {
    const part = parts.get(mention.article);
    part?.mentions.push(mention);
    part?.actors.add(mention.actor);
  }
  for (const claim of corpus.claims) {
    const part = parts.get(claim.article);
    part?.claims.push(claim);
    for (const id of [claim.source, claim.target, ...claim.by, claim.where, claim.with]) if (id) part?.actors.add(id);
  }
  return [...parts].map(([article, part]) => ({
    article,
    actors: [...part.actors].flatMap((id) => actors.get(id) ?? []),
    mentions: part.mentions,
    claims: part.claims,
  }));
}
