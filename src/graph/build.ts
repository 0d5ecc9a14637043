import { MultiDirectedGraph } from 'graphology';
import { classOf, type ActorId, type Article, type ArticleId, type Claim, type Corpus } from '../model/index.ts';
import type { ActorGraph, ActorNode, RelationEdge } from './actor-graph.ts';
import { summariseClaims } from './relation.ts';
import { groupTellings, storyOf } from './telling.ts';

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

/** Claims put together as edges show them: by the key of their edge. */
export function groupByRelation(claims: Iterable<Claim>): ReadonlyMap<string, readonly Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = edgeKeyOf(claim);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return groups;
}

/** Whether a claim can be an edge: between two different actors that the corpus has. */
export function isDrawable(claim: Pick<Claim, 'source' | 'target'>, actors: ReadonlyMap<ActorId, unknown>): boolean {
  return claim.source !== claim.target && actors.has(claim.source) && actors.has(claim.target);
}

/**
 * Aggregates a corpus into the graph that is shown: one node per actor (those without claims too), one edge
 * per source, target and type with all its claims, those of copied stories once. Nodes and edges come in a fixed order (corpus order of
 * actors, key order of edges), so that the same corpus always gives the same graph.
 */
export function buildGraph(corpus: Corpus): ActorGraph {
  const articles = new Map<ArticleId, Article>(corpus.articles.map((a) => [a.id, a]));
  const actors = new Map(corpus.actors.map((a) => [a.id, a]));
  const drawn = groupTellings(corpus.claims.filter((c) => isDrawable(c, actors)), articles).map((t) => t.claim);
  const graph: ActorGraph = new MultiDirectedGraph<ActorNode, RelationEdge>();

  const stories = new Map<ActorId, Set<ArticleId>>(corpus.actors.map((a) => [a.id, new Set()]));
  for (const mention of corpus.mentions) stories.get(mention.actor)?.add(storyOf(articles, mention.article));
  const claims = new Map<ActorId, number>();
  for (const claim of drawn) {
    for (const end of [claim.source, claim.target]) {
      claims.set(end, (claims.get(end) ?? 0) + 1);
      stories.get(end)?.add(storyOf(articles, claim.article));
    }
  }
  for (const actor of actors.values()) {
    graph.addNode(actor.id, {
      label: actor.name,
      type: actor.type,
      country: actor.country,
      claims: claims.get(actor.id) ?? 0,
      articles: stories.get(actor.id)?.size ?? 0,
    });
  }

  for (const [key, group] of [...groupByRelation(drawn)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [first] = group;
    if (!first) continue;
    const [source, target] = endsOf(first);
    graph.addDirectedEdgeWithKey(key, source, target, {
      type: first.type,
      class: classOf(first.type),
      ...summariseClaims(group, { articles, nameOf: (id) => actors.get(id)?.name ?? id }),
    });
  }
  return graph;
}
