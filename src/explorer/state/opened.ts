import { finish, indexCorpus, type CorpusIndex, type GraphFilter, type Steps } from '../../graph/index.ts';
import type { ActorId, ArticleId, Claim, ClaimId, Corpus, Decision, Mention } from '../../model/index.ts';
import { replaySteps, type Replayed } from '../../project/index.ts';
import { groupSteps } from './group.ts';
import { remember } from './remember.ts';
import { showSteps, type Shown } from './shown.ts';

export type { Shown } from './shown.ts';

/** A corpus as the decisions leave it, with the look-ups that views need. */
export interface Opened extends CorpusIndex, Replayed {
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly mentionsByArticle: ReadonlyMap<ArticleId, readonly Mention[]>;
  readonly articlesByActor: ReadonlyMap<ActorId, ReadonlySet<ArticleId>>;
}

/** Items dealt with between two steps. */
const STEP = 4096;

/** An extraction with the decisions applied; made anew only when either changes. */
export const openCorpus = remember((extraction: Corpus, decisions: readonly Decision[]): Opened => finish(openSteps(extraction, decisions)));

/** What of an opened corpus passes a filter. */
export const showThrough = remember((opened: Opened, filter: GraphFilter): Shown => finish(showSteps(opened.corpus, filter)));

/** Opens and shows step by step; {@link openCorpus} and {@link showThrough} have the answers at once afterwards. */
export function* prepare(extraction: Corpus, decisions: readonly Decision[], filter: GraphFilter): Steps<void> {
  const opened = openCorpus.known(extraction, decisions) ?? (yield* openSteps(extraction, decisions));
  const shown = yield* showSteps(opened.corpus, filter);
  openCorpus.keep(opened, extraction, decisions);
  showThrough.keep(shown, opened, filter);
}

function* openSteps(extraction: Corpus, decisions: readonly Decision[]): Steps<Opened> {
  const replayed = yield* replaySteps(extraction, decisions);
  const { corpus } = replayed;
  const articlesByActor = new Map<ActorId, Set<ArticleId>>();
  for (const [i, { actor, article }] of corpus.mentions.entries()) {
    if (i % STEP === STEP - 1) yield;
    const seen = articlesByActor.get(actor);
    if (seen) seen.add(article);
    else articlesByActor.set(actor, new Set([article]));
  }
  const claims = new Map<ClaimId, Claim>();
  for (const [i, claim] of corpus.claims.entries()) {
    if (i % STEP === STEP - 1) yield;
    claims.set(claim.id, claim);
  }
  return {
    ...indexCorpus(corpus),
    ...replayed,
    claims,
    mentionsByArticle: yield* groupSteps(corpus.mentions, (m) => m.article),
    articlesByActor,
  };
}
