import type { MeasuredGraph, MetricName } from '../../graph/index.ts';

export type Measure = MetricName | 'community';

/** A graph and what to measure of it. */
export interface MetricsRequest {
  readonly measure: Measure;
  readonly graph: MeasuredGraph;
}

/** A number for every actor, in the order of the graph; or why there is none. */
export type MetricsReply = { readonly kind: 'done'; readonly values: ArrayLike<number> } | { readonly kind: 'failed'; readonly reason: string };
