import { buildGraph, filterCorpus, groupTellings, indexCorpus, storyOf, type ActorGraph, type CorpusIndex, type GraphFilter } from '../../graph/index.ts';
import type { ActorId, Article, ArticleId, Claim, ClaimId, Corpus, Decision, Mention } from '../../model/index.ts';
import { replay, type Replayed } from '../../project/index.ts';
import { groupBy } from './group.ts';
import { remember } from './remember.ts';

/** A corpus as the decisions leave it, with the look-ups that views need. */
export interface Opened extends CorpusIndex, Replayed {
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly mentionsByArticle: ReadonlyMap<ArticleId, readonly Mention[]>;
  /** Stories that name an actor; what several outlets copied is one. */
  readonly articlesByActor: ReadonlyMap<ActorId, ReadonlySet<ArticleId>>;
  /** Articles by the story they tell, its first article in front: of one only where nobody copied it. */
  readonly stories: ReadonlyMap<ArticleId, readonly Article[]>;
  /** How many claims there are, copies not counted. */
  readonly claimCount: number;
}

/** What passes the filters, and the graph drawn from it. */
export interface Shown {
  readonly corpus: Corpus;
  /** Those of a copied story once. */
  readonly claims: readonly Claim[];
  /** The same claims in other outlets' copies of the story. */
  readonly copies: ReadonlyMap<ClaimId, readonly Claim[]>;
  readonly graph: ActorGraph;
  readonly claimsByActor: ReadonlyMap<ActorId, readonly Claim[]>;
  /** Those of copies too: each article shows what it says. */
  readonly claimsByArticle: ReadonlyMap<ArticleId, readonly Claim[]>;
}

/** An extraction with the decisions applied; made anew only when either changes. */
export const openCorpus = remember((extraction: Corpus, decisions: readonly Decision[]): Opened => {
  const replayed = replay(extraction, decisions);
  const { corpus } = replayed;
  const articlesByActor = new Map<ActorId, Set<ArticleId>>();
  const index = indexCorpus(corpus);
  for (const { actor, article } of corpus.mentions) {
    const seen = articlesByActor.get(actor);
    const story = storyOf(index.articles, article);
    if (seen) seen.add(story);
    else articlesByActor.set(actor, new Set([story]));
  }
  return {
    ...index,
    ...replayed,
    claims: new Map(corpus.claims.map((c) => [c.id, c])),
    mentionsByArticle: groupBy(corpus.mentions, (m) => m.article),
    articlesByActor,
    stories: storiesOf(corpus.articles),
    claimCount: groupTellings(corpus.claims, index.articles).length,
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
  const tellings = groupTellings(corpus.claims, opened.articles);
  const claims = tellings.map((t) => t.claim);
  for (const claim of claims) {
    file(claim.source, claim);
    file(claim.target, claim);
  }
  return {
    corpus,
    claims,
    copies: new Map(tellings.filter((t) => t.copies.length > 0).map((t) => [t.claim.id, t.copies])),
    graph: buildGraph(corpus),
    claimsByActor,
    claimsByArticle: groupBy(corpus.claims, (c) => c.article),
  };
});

function storiesOf(articles: readonly Article[]): ReadonlyMap<ArticleId, readonly Article[]> {
  const known = new Set(articles.map((a) => a.id));
  const story = ({ id, copyOf }: Article): ArticleId => (copyOf !== undefined && known.has(copyOf) ? copyOf : id);
  // The first article is told of by none, the others by it.
  const inOrder = articles.toSorted((a, b) => Number(a.copyOf !== undefined) - Number(b.copyOf !== undefined));
  return groupBy(inOrder, story);
}
