import type { ActorId } from '../model/index.ts';
import type { ActorGraph } from './actor-graph.ts';
import { betweennessOf } from './betweenness.ts';
import { flatten, louvain } from './condense/louvain.ts';
import { adjacencyOf, type LayoutGraph } from './layout/layout-graph.ts';
import { pageRank } from './page-rank.ts';
import { weightOf } from './projection.ts';
import { seededRandom } from './random.ts';

/** From so many actors ways are followed at most: beyond, betweenness is estimated. */
const SAMPLED = 2000;

/** A number for every actor. */
export type Measure = ReadonlyMap<ActorId, number>;

/** What is measured of a graph, in columns that travel to a worker without being taken apart. */
export interface MeasuredGraph extends LayoutGraph {
  readonly weights: Float64Array;
  /** By edge, a 1 where it holds both ways. */
  readonly mutual: Uint8Array;
  readonly claims: Float64Array;
  readonly articles: Float64Array;
}

interface Metric {
  readonly title: string;
  /** What a high number says about an actor, in a sentence. */
  readonly meaning: string;
  /** Takes seconds on graphs of ten thousands: not while somebody waits. */
  readonly slow?: true;
  readonly compute: (graph: MeasuredGraph) => ArrayLike<number>;
}

/** Centralities, from which node sizes and sort orders can be chosen. Forms are made from this table. */
export const METRICS = {
  claims: {
    title: 'Claims',
    meaning: 'How many claims the actor takes part in.',
    compute: ({ claims }) => claims,
  },
  articles: {
    title: 'Articles',
    meaning: 'How many articles speak of the actor.',
    compute: ({ articles }) => articles,
  },
  degree: {
    title: 'Connections',
    meaning: 'With how many different actors it is related.',
    compute: (graph) => {
      const { offsets } = adjacencyOf(graph);
      return Int32Array.from({ length: graph.order }, (_, i) => (offsets[i + 1] as number) - (offsets[i] as number));
    },
  },
  pagerank: {
    title: 'PageRank',
    meaning: 'How much is directed at the actor, above all by others at whom much is directed (Brin and Page 1998).',
    compute: pageRank,
  },
  betweenness: {
    title: 'Betweenness',
    meaning: 'On how many shortest ways between others the actor lies (Freeman 1977, computed after Brandes 2001).',
    slow: true,
    compute: (graph) => betweennessOf(adjacencyOf(graph), SAMPLED),
  },
} as const satisfies Readonly<Record<string, Metric>>;

export type MetricName = keyof typeof METRICS;
export const METRIC_NAMES = Object.keys(METRICS) as readonly MetricName[];

/** The columns of a graph, actors in its order. */
export function measuredGraph(graph: ActorGraph): MeasuredGraph {
  const number = new Map(graph.nodes().map((id, i) => [id, i]));
  const columns = {
    order: graph.order,
    sources: new Int32Array(graph.size),
    targets: new Int32Array(graph.size),
    weights: new Float64Array(graph.size),
    mutual: new Uint8Array(graph.size),
    claims: Float64Array.from(graph.mapNodes((_, { claims }) => claims)),
    articles: Float64Array.from(graph.mapNodes((_, { articles }) => articles)),
  };
  let e = 0;
  graph.forEachEdge((_key, edge, source, target) => {
    columns.sources[e] = number.get(source) ?? 0;
    columns.targets[e] = number.get(target) ?? 0;
    columns.weights[e] = weightOf(edge);
    columns.mutual[e++] = edge.symmetric ? 1 : 0;
  });
  return columns;
}

/** A metric of a graph, by actor. */
export function measure(name: MetricName, graph: ActorGraph): Measure {
  return byActor(graph, METRICS[name].compute(measuredGraph(graph)));
}

/**
 * Groups of actors more related among themselves than with others (Louvain, Blondel et al. 2008).
 * Communities are numbered from 0 by descending size; the same graph and seed give the same groups.
 */
export function communities(graph: ActorGraph, seed = 1): Measure {
  return byActor(graph, communityNumbers(measuredGraph(graph), seed));
}

/** The same from columns. */
export function communityNumbers(graph: LayoutGraph, seed = 1): Int32Array {
  const community = flatten(louvain(adjacencyOf(graph), seededRandom(seed)), graph.order);
  const sizes = new Map<number, number>();
  for (const c of community) sizes.set(c, (sizes.get(c) ?? 0) + 1);
  // A Map keeps the order in which communities first appear, and sorting keeps it among equals.
  const numbers = new Map([...sizes].sort(([, a], [, b]) => b - a).map(([c], i) => [c, i]));
  return community.map((c) => numbers.get(c) ?? 0);
}

function byActor(graph: ActorGraph, values: ArrayLike<number>): Measure {
  return new Map(graph.nodes().map((id, i) => [id as ActorId, values[i] ?? 0]));
}
