import louvain from 'graphology-communities-louvain';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import type { ActorId } from '../model/index.ts';
import type { ActorGraph } from './actor-graph.ts';
import { betweennessOf } from './betweenness.ts';
import { adjacencyOf } from './layout/layout-graph.ts';
import { layoutInput } from './layout-input.ts';
import { toDirected, toUndirected } from './projection.ts';
import { seededRandom } from './random.ts';

/** From so many actors ways are followed at most: beyond, betweenness is estimated. */
const SAMPLED = 2000;

/** A number for every actor. */
export type Measure = ReadonlyMap<ActorId, number>;

interface Metric {
  readonly title: string;
  /** What a high number says about an actor, in a sentence. */
  readonly meaning: string;
  /** Takes seconds on graphs of ten thousands: not while somebody waits. */
  readonly slow?: true;
  readonly compute: (graph: ActorGraph) => Measure;
}

/** Centralities, from which node sizes and sort orders can be chosen. Forms are made from this table. */
export const METRICS = {
  claims: {
    title: 'Claims',
    meaning: 'How many claims the actor takes part in.',
    compute: (graph) => measure(graph, (id) => graph.getNodeAttribute(id, 'claims')),
  },
  articles: {
    title: 'Articles',
    meaning: 'How many articles speak of the actor.',
    compute: (graph) => measure(graph, (id) => graph.getNodeAttribute(id, 'articles')),
  },
  degree: {
    title: 'Connections',
    meaning: 'With how many different actors it is related.',
    compute: (graph) => measure(graph, (id) => graph.neighbors(id).length),
  },
  pagerank: {
    title: 'PageRank',
    meaning: 'How much is directed at the actor, above all by others at whom much is directed (Brin and Page 1998).',
    compute: (graph) => {
      if (graph.order === 0) return new Map();
      // The default stops with an error instead of a result when a graph converges slowly.
      const rank = pagerank(toDirected(graph), { getEdgeWeight: 'weight', maxIterations: 500, tolerance: 1e-6 * Math.max(1, graph.order / 1000) });
      return measure(graph, (id) => rank[id] ?? 0);
    },
  },
  betweenness: {
    title: 'Betweenness',
    meaning: 'On how many shortest ways between others the actor lies (Freeman 1977, computed after Brandes 2001).',
    slow: true,
    compute: (graph) => {
      const between = betweennessOf(adjacencyOf(layoutInput(graph).graph), SAMPLED);
      const number = new Map(graph.nodes().map((id, i) => [id, i]));
      return measure(graph, (id) => between[number.get(id) ?? -1] ?? 0);
    },
  },
} as const satisfies Readonly<Record<string, Metric>>;

export type MetricName = keyof typeof METRICS;
export const METRIC_NAMES = Object.keys(METRICS) as readonly MetricName[];

/**
 * Groups of actors more related among themselves than with others (Louvain, Blondel et al. 2008).
 * Communities are numbered from 0 by descending size; the same graph and seed give the same groups.
 */
export function communities(graph: ActorGraph, seed = 1): Measure {
  if (graph.order === 0) return new Map();
  const simple = toUndirected(graph);
  const raw = simple.size === 0 ? {} : louvain(simple, { getEdgeWeight: 'weight', rng: seededRandom(seed) });
  let alone = 0;
  const members = new Map<string, string[]>();
  for (const id of graph.nodes()) {
    const group = String(raw[id] ?? `alone-${alone++}`);
    members.set(group, [...(members.get(group) ?? []), id]);
  }
  const bySize = [...members.values()].sort((a, b) => b.length - a.length);
  const numbers = new Map<string, number>(bySize.flatMap((ids, i) => ids.map((id) => [id, i] as const)));
  return measure(graph, (id) => numbers.get(id) ?? 0);
}

function measure(graph: ActorGraph, of: (id: string) => number): Measure {
  return new Map(graph.nodes().map((id) => [id as ActorId, of(id)]));
}
