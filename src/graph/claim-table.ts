import { RELATION_TYPE_NAMES, STATUSES, type ActorId, type ArticleId, type Claim, type Corpus } from '../model/index.ts';
import { facetColumns, type FacetColumns } from './facet-columns.ts';
import { indexSteps, type CorpusIndex } from './facets.ts';
import { periodOf } from './period.ts';
import { finish, STEP, type Steps } from './steps.ts';
import { tellingSteps } from './telling.ts';
import { incidenceOf, type Incidence } from './incidence.ts';

/**
 * The claims of a corpus in columns of numbers: actors, articles and facet values are places in lists, and all
 * claims that are drawn as one edge have the number of one relation. Made once for a corpus; filtering, counting
 * and drawing then go through typed arrays instead of half a million objects.
 */
export interface ClaimTable {
  readonly corpus: Corpus;
  readonly index: CorpusIndex;
  /** Where an actor is in `corpus.actors`. */
  readonly placeOf: ReadonlyMap<ActorId, number>;
  /** Claims that can be drawn as edges, in corpus order. The columns by claim go with it. */
  readonly claims: readonly Claim[];
  /** Place of the article in `corpus.articles`, or -1. */
  readonly article: Int32Array;
  /** Place of the article that it is a copy of, or of itself; -1 without. */
  readonly story: Int32Array;
  /** Place of the claim that it repeats from a copied story, or its own; undefined where no story was copied. */
  readonly telling: Int32Array | undefined;
  /** Place in `STATUSES`. */
  readonly status: Uint8Array;
  readonly facets: FacetColumns;
  /** When claims count, each stretch of time once; `period` has the place of each claim's, or -1. */
  readonly periods: readonly { readonly from: string; readonly to: string }[];
  readonly period: Int32Array;
  readonly relationOf: Int32Array;
  readonly relations: Relations;
  /** By actor, pairs `actor * stories + story` of what mentions speak of. */
  readonly mentioned: ReadonlySet<number>;
  readonly stories: number;
  /** By actor: how many stories mention it. */
  readonly mentionedIn: Int32Array;
}

/** All claims of one type and direction between two actors are one relation, ordered by its ends and type. */
export interface Relations {
  readonly count: number;
  /** Places in `corpus.actors`, as the edge has them. */
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Place in `RELATION_TYPE_NAMES`. */
  readonly type: Uint8Array;
  /** Its claims: `members[offsets[r]]` up to before `members[offsets[r + 1]]`, in corpus order. */
  readonly offsets: Int32Array;
  readonly members: Int32Array;
  /** Which relations each actor takes part in. */
  readonly incidence: Incidence;
}

const TYPE_NUMBER = new Map(RELATION_TYPE_NAMES.map((t, i) => [t, i]));
const tables = new WeakMap<Corpus, ClaimTable>();

/** The table of a corpus, made when it is first asked for. */
export function claimTable(corpus: Corpus): ClaimTable {
  return tables.get(corpus) ?? finish(claimTableSteps(corpus));
}

/** How many claims a corpus has, those of copied stories once. */
export function countClaims({ corpus, telling }: ClaimTable): number {
  return corpus.claims.length - (telling?.reduce((n, told, i) => (told === i ? n : n + 1), 0) ?? 0);
}

/**
 * The ends of the edge that a claim is drawn on. A mutual relation has no direction, so its ends are put
 * in the order of their ids: "A met B" and "B met A" are one edge.
 */
export function endsOf(claim: Pick<Claim, 'source' | 'target' | 'symmetric'>): readonly [ActorId, ActorId] {
  return claim.symmetric && claim.target < claim.source ? [claim.target, claim.source] : [claim.source, claim.target];
}

/** The key of the edge that a claim is drawn on: `source|target|type`. */
export function edgeKeyOf(claim: Pick<Claim, 'source' | 'target' | 'symmetric' | 'type'>): string {
  return `${endsOf(claim).join('|')}|${claim.type}`;
}

/** Makes the table step by step; later calls of {@link claimTable} with the same corpus have it at once. */
export function* claimTableSteps(corpus: Corpus): Steps<ClaimTable> {
  const known = tables.get(corpus);
  if (known) return known;
  const index = yield* indexSteps(corpus);
  yield;
  const placeOf = yield* placesOf(corpus.actors);
  const articlePlace = yield* placesOf(corpus.articles);
  const storyPlace = (id: ArticleId): number => articlePlace.get(index.articles.get(id)?.copyOf ?? id) ?? articlePlace.get(id) ?? -1;

  const claims: Claim[] = [];
  const ends: number[] = [];
  for (let i = 0; i < corpus.claims.length; i++) {
    if (i % STEP === STEP - 1) yield;
    const claim = corpus.claims[i] as Claim;
    if (claim.source === claim.target) continue;
    const [a, b] = endsOf(claim);
    const source = placeOf.get(a);
    const target = placeOf.get(b);
    if (source === undefined || target === undefined) continue;
    claims.push(claim);
    ends.push(source, target);
  }
  const article = new Int32Array(claims.length);
  const story = new Int32Array(claims.length);
  const status = new Uint8Array(claims.length);
  const type = new Uint8Array(claims.length);
  for (let i = 0; i < claims.length; i++) {
    if (i % STEP === STEP - 1) yield;
    const claim = claims[i] as Claim;
    article[i] = articlePlace.get(claim.article) ?? -1;
    story[i] = storyPlace(claim.article);
    status[i] = STATUSES.indexOf(claim.status);
    type[i] = TYPE_NUMBER.get(claim.type) ?? 0;
  }

  const periods: { from: string; to: string }[] = [];
  const period = new Int32Array(claims.length);
  const periodPlace = new Map<string, number>();
  for (let i = 0; i < claims.length; i++) {
    if (i % STEP === STEP - 1) yield;
    const claim = claims[i] as Claim;
    const own = periodOf(claim, index.articles.get(claim.article));
    const key = own ? `${own.from} ${own.to}` : '';
    let place = own ? periodPlace.get(key) : -1;
    if (own && place === undefined) {
      place = periods.push({ from: own.from, to: own.to }) - 1;
      periodPlace.set(key, place);
    }
    period[i] = place ?? -1;
  }

  const stories = corpus.articles.length + 1;
  const mentioned = new Set<number>();
  const mentionedIn = new Int32Array(corpus.actors.length);
  for (let i = 0; i < corpus.mentions.length; i++) {
    if (i % STEP === STEP - 1) yield;
    const mention = corpus.mentions[i] as Corpus['mentions'][number];
    const actor = placeOf.get(mention.actor);
    if (actor === undefined) continue;
    const pair = actor * stories + storyPlace(mention.article) + 1;
    if (mentioned.has(pair)) continue;
    mentioned.add(pair);
    mentionedIn[actor] = (mentionedIn[actor] ?? 0) + 1;
  }

  const facets = yield* facetColumns(claims, index);
  const telling = yield* tellingSteps(claims, index.articles);
  const grouped = yield* groupClaims(ends, type, corpus.actors.length);
  const table: ClaimTable = { corpus, index, placeOf, claims, article, story, telling, status, facets, periods, period, mentioned, stories, mentionedIn, ...grouped };
  tables.set(corpus, table);
  return table;
}

function* placesOf<Id>(items: readonly { readonly id: Id }[]): Steps<ReadonlyMap<Id, number>> {
  const places = new Map<Id, number>();
  for (const [i, { id }] of items.entries()) {
    if (i % STEP === STEP - 1) yield;
    places.set(id, i);
  }
  return places;
}

/** Numbers the relations: claims sorted by source in one pass of counting, then the few of each source by target and type. */
function* groupClaims(ends: readonly number[], type: Uint8Array, actors: number): Steps<Pick<ClaimTable, 'relations' | 'relationOf'>> {
  const n = type.length;
  const starts = new Int32Array(actors + 1);
  for (let i = 0; i < n; i++) starts[(ends[2 * i] as number) + 1] = (starts[(ends[2 * i] as number) + 1] as number) + 1;
  for (let a = 0; a < actors; a++) starts[a + 1] = (starts[a + 1] as number) + (starts[a] as number);
  yield;
  const bySource = new Int32Array(n);
  const fill = starts.slice(0, actors);
  for (let i = 0; i < n; i++) {
    const source = ends[2 * i] as number;
    const slot = fill[source] as number;
    fill[source] = slot + 1;
    bySource[slot] = i;
  }
  yield;
  const relationOf = new Int32Array(n);
  const source: number[] = [];
  const target: number[] = [];
  const types: number[] = [];
  const offsets: number[] = [];
  let dealt = 0;
  for (let a = 0; a < actors; a++) {
    const own = bySource.subarray(starts[a], starts[a + 1]);
    if (own.length > 1) own.sort((p, q) => (ends[2 * p + 1] as number) - (ends[2 * q + 1] as number) || (type[p] as number) - (type[q] as number) || p - q);
    let last = -1;
    for (const [k, i] of own.entries()) {
      const other = ends[2 * i + 1] as number;
      if (last < 0 || other !== target[last] || type[i] !== types[last]) {
        last = source.length;
        source.push(a);
        target.push(other);
        types.push(type[i] as number);
        offsets.push((starts[a] as number) + k);
      }
      relationOf[i] = last;
    }
    dealt += own.length + 1;
    if (dealt >= STEP) {
      dealt = 0;
      yield;
    }
  }
  offsets.push(n);
  yield;
  return {
    relationOf,
    relations: {
      count: source.length,
      source: Int32Array.from(source),
      target: Int32Array.from(target),
      type: Uint8Array.from(types),
      offsets: Int32Array.from(offsets),
      members: bySource,
      incidence: incidenceOf(actors, source, target),
    },
  };
}
