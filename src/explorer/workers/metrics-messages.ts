import { MultiDirectedGraph } from 'graphology';
import type { SerializedGraph } from 'graphology-types';
import type { ActorGraph, ActorNode, MetricName, RelationEdge } from '../../graph/index.ts';

export type Measure = MetricName | 'community';

/** A graph and what to measure of it. */
export interface MetricsRequest {
  readonly measure: Measure;
  readonly graph: SerializedGraph<ActorNode, RelationEdge>;
}

/** A number for every actor. */
export interface MetricsReply {
  readonly values: Readonly<Record<string, number>>;
}

/** The graph as it was sent. */
export function graphFrom({ graph }: MetricsRequest): ActorGraph {
  const made: ActorGraph = new MultiDirectedGraph<ActorNode, RelationEdge>();
  made.import(graph);
  return made;
}
