import { buildGraph, filterCorpus, indexCorpus, type ActorGraph, type CorpusIndex, type GraphFilter } from '../../graph/index.ts';
import type { ActorId, ArticleId, Claim, ClaimId, Corpus, Decision, Mention } from '../../model/index.ts';
import { replay, type Replayed } from '../../project/index.ts';
import { groupBy } from './group.ts';
import { remember } from './remember.ts';

/** A corpus as the decisions leave it, with the look-ups that views need. */
export interface Opened extends CorpusIndex, Replayed {
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly mentionsByArticle: ReadonlyMap<ArticleId, readonly Mention[]>;
  readonly articlesByActor: ReadonlyMap<ActorId, ReadonlySet<ArticleId>>;
}

/** What passes the filters, and the graph drawn from it. */
export interface Shown {
  readonly corpus: Corpus;
  readonly claims: readonly Claim[];
  readonly graph: ActorGraph;
  readonly claimsByActor: ReadonlyMap<ActorId, readonly Claim[]>;
  readonly claimsByArticle: ReadonlyMap<ArticleId, readonly Claim[]>;
}

/** An extraction with the decisions applied; made anew only when either changes. */
export const openCorpus = remember((extraction: Corpus, decisions: readonly Decision[]): Opened => {
  const replayed = replay(extraction, decisions);
  const { corpus } = replayed;
  const articlesByActor = new Map<ActorId, Set<ArticleId>>();
  for (const { actor, article } of corpus.mentions) {
    const seen = articlesByActor.get(actor);
    if (seen) seen.add(article);
    else articlesByActor.set(actor, new Set([article]));
  }
  return {
    ...indexCorpus(corpus),
    ...replayed,
    claims: new Map(corpus.claims.map((c) => [c.id, c])),
    mentionsByArticle: groupBy(corpus.mentions, (m) => m.article),
    articlesByActor,
  };
});

/** What of an opened corpus passes a filter. */
export const showThrough = remember((opened: Opened, filter: GraphFilter): Shown => {
  const corpus = filterCorpus(opened.corpus, filter);
  const claimsByActor = new Map<ActorId, Claim[]>();
  const file = (actor: ActorId, claim: Claim): void => {
    const filed = claimsByActor.get(actor);
    if (filed) filed.push(claim);
    else claimsByActor.set(actor, [claim]);
  };
  for (const claim of corpus.claims) {
    file(claim.source, claim);
    file(claim.target, claim);
  }
  return {
    corpus,
    claims: corpus.claims,
    graph: buildGraph(corpus),
    claimsByActor,
    claimsByArticle: groupBy(corpus.claims, (c) => c.article),
  };
});
