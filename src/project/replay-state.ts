import type { Actor, ActorId, Article, ArticleId, Claim, ClaimId, Corpus, Mention, MergeSuggestion } from '../model/index.ts';
import type { PlacedActor, PlacedInGroup } from './replay.ts';

/** A corpus in the course of replay: maps that decisions change one after the other. */
export interface ReplayState {
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly actors: Map<ActorId, Actor>;
  /** By the actor's id at the time; `resolve` leads on to the present one. */
  mentions: readonly Mention[];
  readonly claims: Map<ClaimId, Claim>;
  readonly rejected: Set<ClaimId>;
  readonly mergedInto: Map<ActorId, ActorId>;
  readonly hidden: Set<ActorId>;
  readonly placed: Map<ActorId, PlacedActor>;
  readonly placedInGroups: PlacedInGroup[];
  suggestions: readonly MergeSuggestion[];
  /** The actor that an id now stands for, after merges. */
  readonly resolve: (id: ActorId) => ActorId;
}

/** Items dealt with between two steps. */
const STEP = 4096;

/** Work that can be broken off between any two steps, so that a page can go on answering. */
export type ReplaySteps<Result> = Generator<undefined, Result, undefined>;

/** Items by id. */
function* byId<Id extends string, Item extends { readonly id: Id }>(items: readonly Item[]): ReplaySteps<Map<Id, Item>> {
  const map = new Map<Id, Item>();
  for (const [i, item] of items.entries()) {
    if (i % STEP === STEP - 1) yield;
    map.set(item.id, item);
  }
  return map;
}

export function* openState(corpus: Corpus): ReplaySteps<ReplayState> {
  const mergedInto = new Map<ActorId, ActorId>();
  const resolve = (id: ActorId): ActorId => {
    let end = id;
    for (let next = mergedInto.get(end); next !== undefined; next = mergedInto.get(end)) end = next;
    return end;
  };
  return {
    articles: yield* byId<ArticleId, Article>(corpus.articles),
    actors: yield* byId<ActorId, Actor>(corpus.actors),
    mentions: corpus.mentions,
    claims: yield* byId<ClaimId, Claim>(corpus.claims),
    rejected: new Set(),
    mergedInto,
    hidden: new Set(),
    placed: new Map(),
    placedInGroups: [],
    suggestions: corpus.suggestions,
    resolve,
  };
}

/** The corpus as the decisions leave it. Ids of claims stay those of the extraction, so that later decisions find them. */
export function* closeState(state: ReplayState, corpus: Corpus): ReplaySteps<Corpus> {
  const { actors, hidden, resolve } = state;
  const shown = (id: ActorId): boolean => !hidden.has(resolve(id));
  const claims: Claim[] = [];
  let dealt = 0;
  for (const claim of state.claims.values()) {
    if (++dealt % STEP === 0) yield;
    if (shown(claim.source) && shown(claim.target)) claims.push(redirect(claim, resolve, shown));
  }
  const mentions: Mention[] = [];
  for (const mention of state.mentions) {
    if (++dealt % STEP === 0) yield;
    if (!shown(mention.actor)) continue;
    const actor = resolve(mention.actor);
    mentions.push(actor === mention.actor ? mention : { ...mention, actor });
  }
  return {
    articles: corpus.articles,
    actors: [...actors.values()],
    mentions,
    claims: yield* withoutRepeats(claims),
    suggestions: state.suggestions
      .map((s) => ({ ...s, from: resolve(s.from), into: resolve(s.into) }))
      .filter((s) => s.from !== s.into && shown(s.from) && shown(s.into)),
  };
}

function redirect(claim: Claim, resolve: (id: ActorId) => ActorId, shown: (id: ActorId) => boolean): Claim {
  const place = claim.where !== undefined && shown(claim.where) ? resolve(claim.where) : undefined;
  const instrument = claim.with !== undefined && shown(claim.with) ? resolve(claim.with) : undefined;
  const { where: _place, with: _instrument, ...rest } = claim;
  return {
    ...rest,
    source: resolve(claim.source),
    target: resolve(claim.target),
    by: [...new Set(claim.by.filter(shown).map(resolve))],
    ...(place === undefined ? {} : { where: place }),
    ...(instrument === undefined ? {} : { with: instrument }),
  };
}

/** Once two actors are one, claims that told them apart only by actor say the same thing at the same place: the surest stays. */
function* withoutRepeats(claims: readonly Claim[]): ReplaySteps<readonly Claim[]> {
  const surest = new Map<string, Claim>();
  for (const [i, claim] of claims.entries()) {
    if (i % STEP === STEP - 1) yield;
    const key = saying(claim);
    const other = surest.get(key);
    if (!other || claim.confidence > other.confidence) surest.set(key, claim);
  }
  return surest.size === claims.length ? claims : claims.filter((c) => surest.get(saying(c)) === c);
}

/** What a claim says and where: what its id is made of, without the cost of hashing every claim. */
function saying({ article, source, target, type, evidence }: Claim): string {
  return `${article} ${source} ${target} ${type} ${evidence.from} ${evidence.to}`;
}
