import { MultiDirectedGraph } from 'graphology';
import { classOf, RELATION_TYPE_NAMES, type ActorId, type Claim, type Corpus } from '../model/index.ts';
import type { ActorGraph, ActorNode, RelationEdge } from './actor-graph.ts';
import { claimTable, type ClaimTable } from './claim-table.ts';
import { drawnOf, type Drawn } from './filter.ts';
import { summariseClaims } from './relation.ts';
import { finish, type Steps } from './steps.ts';
import { edgesOf } from './incidence.ts';

/** Nodes and edges made between two steps: an edge takes some microseconds. */
const STEP = 400;

/**
 * Aggregates a corpus into the graph that is shown: one node per actor (those without claims too), one edge
 * per source, target and type with all its claims, those of copied stories once. Nodes and edges come in a fixed order (corpus order of
 * actors; edges by their source, target and type), so that the same corpus always gives the same graph.
 */
export function buildGraph(corpus: Corpus): ActorGraph {
  const table = claimTable(corpus);
  return finish(graphSteps(table, drawnOf(table, { isolated: 'show' })));
}

/** The graph of what is drawn of a table, step by step. */
export function* graphSteps(table: ClaimTable, drawn: Drawn): Steps<ActorGraph> {
  const graph: ActorGraph = new MultiDirectedGraph<ActorNode, RelationEdge>();
  const counts = yield* actorCountSteps(table, drawn.claims);
  let made = 0;
  for (let a = 0; a < drawn.actors.length; a++) {
    if (drawn.actors[a] === 0) continue;
    graph.addNode(table.corpus.actors[a]?.id, actorNode(table, counts, a));
    if (++made % STEP === 0) yield;
  }
  const { relations } = table;
  for (let r = 0; r < relations.count; r++) {
    if (drawn.relations[r] === 0) continue;
    const [source, target] = endsOfRelation(table, r);
    graph.addDirectedEdgeWithKey(relationKey(table, r), source, target, relationEdge(table, r, claimsOf(table, r, drawn.claims)));
    if (++made % STEP === 0) yield;
  }
  return graph;
}

/** By actor: its claims, and the stories that speak of it, of what is drawn. */
export interface ActorCounts {
  readonly claims: Int32Array;
  readonly articles: Int32Array;
}

/** Counts claims and articles of every actor of a table. */
export function actorCounts(table: ClaimTable, drawn: Uint8Array): ActorCounts {
  return finish(actorCountSteps(table, drawn));
}

/** The same step by step. */
export function* actorCountSteps({ corpus, relations, relationOf, mentioned, mentionedIn, stories, story }: ClaimTable, drawn: Uint8Array): Steps<ActorCounts> {
  const claims = new Int32Array(corpus.actors.length);
  const articles = mentionedIn.slice();
  const further = new Set<number>();
  for (let i = 0; i < drawn.length; i++) {
    if (i % (10 * STEP) === 10 * STEP - 1) yield;
    if (drawn[i] === 0) continue;
    const r = relationOf[i] as number;
    for (const a of [relations.source[r] as number, relations.target[r] as number]) {
      claims[a] = (claims[a] as number) + 1;
      const pair = a * stories + (story[i] as number) + 1;
      if (mentioned.has(pair) || further.has(pair)) continue;
      further.add(pair);
      articles[a] = (articles[a] as number) + 1;
    }
  }
  return { claims, articles };
}

/** What the graph says of actor `a`. */
export function actorNode({ corpus }: ClaimTable, { claims, articles }: ActorCounts, a: number): ActorNode {
  const actor = corpus.actors[a];
  return {
    label: actor?.name ?? '',
    type: actor?.type ?? 'organisation',
    country: actor?.country,
    claims: claims[a] ?? 0,
    articles: articles[a] ?? 0,
  };
}

/** The claims of relation `r` that are drawn, in corpus order. */
export function claimsOf({ claims, relations }: ClaimTable, r: number, drawn: Uint8Array): readonly Claim[] {
  const found: Claim[] = [];
  for (let k = relations.offsets[r] as number; k < (relations.offsets[r + 1] as number); k++) {
    const i = relations.members[k] as number;
    if (drawn[i] === 1) found.push(claims[i] as Claim);
  }
  return found;
}

/** The claims that an actor takes part in and that are drawn, in corpus order; undefined for none. */
export function actorClaims({ claims, relations, placeOf }: ClaimTable, drawn: Uint8Array, id: ActorId): readonly Claim[] | undefined {
  const a = placeOf.get(id);
  if (a === undefined) return undefined;
  const places: number[] = [];
  for (const r of edgesOf(relations.incidence, a)) {
    for (const i of relations.members.subarray(relations.offsets[r], relations.offsets[r + 1])) if (drawn[i] === 1) places.push(i);
  }
  return places.length > 0 ? places.sort((p, q) => p - q).map((i) => claims[i] as Claim) : undefined;
}

/** What the graph says of relation `r`, from its claims. */
export function relationEdge({ index, relations }: ClaimTable, r: number, claims: readonly Claim[]): RelationEdge {
  const type = RELATION_TYPE_NAMES[relations.type[r] as number] ?? 'RELATED_TO';
  return {
    type,
    class: classOf(type),
    ...summariseClaims(claims, {
      articles: index.articles,
      nameOf: (id) => index.actors.get(id)?.name ?? id,
    }),
  };
}

/** The ids of the ends of relation `r`. */
export function endsOfRelation({ corpus, relations }: ClaimTable, r: number): readonly [ActorId, ActorId] {
  const idOf = (a: number | undefined): ActorId => corpus.actors[a ?? -1]?.id ?? ('' as ActorId);
  return [idOf(relations.source[r]), idOf(relations.target[r])];
}

/** The key of relation `r` in the graph: `source|target|type`. */
export function relationKey(table: ClaimTable, r: number): string {
  return `${endsOfRelation(table, r).join('|')}|${RELATION_TYPE_NAMES[table.relations.type[r] as number] ?? ''}`;
}
