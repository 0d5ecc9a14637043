import {
  facetCountSteps, finish, indexSteps, isFiltering, MOST_RELATIONS, storyOf, thresholdCountSteps, type CorpusIndex, type GraphFilter, type Steps,
} from '../../graph/index.ts';
import type { ActorId, Article, ArticleId, Claim, ClaimId, Corpus, Decision, Mention } from '../../model/index.ts';
import { replaySteps, type Replayed } from '../../project/index.ts';
import { groupBy, groupSteps } from './group.ts';
import { countAll, countFacets, countThresholds } from './counts.ts';
import { remember } from './remember.ts';
import { showSteps, type Shown } from './shown.ts';

export type { Shown } from './shown.ts';

/** A corpus as the decisions leave it, with the look-ups that views need. */
export interface Opened extends CorpusIndex, Replayed {
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly mentionsByArticle: ReadonlyMap<ArticleId, readonly Mention[]>;
  /** Stories that name an actor; what several outlets copied is one. */
  readonly articlesByActor: ReadonlyMap<ActorId, ReadonlySet<ArticleId>>;
  /** Articles by the story they tell, its first article in front: of one only where nobody copied it. */
  readonly stories: ReadonlyMap<ArticleId, readonly Article[]>;
}

/** Items dealt with between two steps. */
const STEP = 4096;

let last: { readonly extraction: Corpus; readonly decisions: readonly Decision[]; readonly opened: Opened } | undefined;

/** An extraction with the decisions applied; made anew only when either changes. */
export const openCorpus = remember((extraction: Corpus, decisions: readonly Decision[]): Opened => finish(openSteps(extraction, decisions)));

/** What of a corpus passes a filter. Places do not matter to it: actors may be moved, and the same is shown. */
export const showThrough = remember((corpus: Corpus, filter: GraphFilter): Shown => finish(showSteps(corpus, filter)));

/** Opens, shows and counts step by step; {@link openCorpus}, {@link showThrough} and the counts have the answers at once afterwards. */
export function* prepare(extraction: Corpus, decisions: readonly Decision[], filter: GraphFilter): Steps<void> {
  const opened = openCorpus.known(extraction, decisions) ?? (yield* openSteps(extraction, decisions));
  const shown = showThrough.known(opened.corpus, filter) ?? (yield* showSteps(opened.corpus, filter));
  const counts = countFacets.known(opened.corpus, filter) ?? (yield* facetCountSteps(shown.table, filter));
  const all = countAll.known(opened.corpus) ?? (isFiltering(filter) ? yield* facetCountSteps(shown.table, {}) : counts);
  if (shown.size.relations <= MOST_RELATIONS) {
    countThresholds.keep(countThresholds.known(shown.table, filter) ?? (yield* thresholdCountSteps(shown.table, filter)), shown.table, filter);
  }
  countFacets.keep(counts, opened.corpus, filter);
  countAll.keep(all, opened.corpus);
  openCorpus.keep(opened, extraction, decisions);
  showThrough.keep(shown, opened.corpus, filter);
}

function* openSteps(extraction: Corpus, decisions: readonly Decision[]): Steps<Opened> {
  const before = last?.extraction === extraction ? last : undefined;
  const replayed = yield* replaySteps(extraction, decisions, before && { decisions: before.decisions, replayed: before.opened });
  const opened = before?.opened.corpus === replayed.corpus ? { ...before.opened, ...replayed } : yield* lookUpSteps(replayed);
  last = { extraction, decisions, opened };
  return opened;
}

function* lookUpSteps(replayed: Replayed): Steps<Opened> {
  const { corpus } = replayed;
  const index = yield* indexSteps(corpus);
  const articlesByActor = new Map<ActorId, Set<ArticleId>>();
  for (const [i, { actor, article }] of corpus.mentions.entries()) {
    if (i % STEP === STEP - 1) yield;
    const seen = articlesByActor.get(actor);
    const story = storyOf(index.articles, article);
    if (seen) seen.add(story);
    else articlesByActor.set(actor, new Set([story]));
  }
  const claims = new Map<ClaimId, Claim>();
  for (const [i, claim] of corpus.claims.entries()) {
    if (i % STEP === STEP - 1) yield;
    claims.set(claim.id, claim);
  }
  return {
    ...index,
    ...replayed,
    claims,
    mentionsByArticle: yield* groupSteps(corpus.mentions, (m) => m.article),
    articlesByActor,
    stories: storiesOf(corpus.articles),
  };
}

function storiesOf(articles: readonly Article[]): ReadonlyMap<ArticleId, readonly Article[]> {
  const known = new Set(articles.map((a) => a.id));
  const story = ({ id, copyOf }: Article): ArticleId => (copyOf !== undefined && known.has(copyOf) ? copyOf : id);
  // The first article is told of by none, the others by it.
  const inOrder = articles.some((a) => a.copyOf !== undefined) ? articles.toSorted((a, b) => Number(a.copyOf !== undefined) - Number(b.copyOf !== undefined)) : articles;
  return groupBy(inOrder, story);
}
