import { useEffect, useState } from 'react';
import { communityNumbers, measuredGraph, METRICS, type ActorGraph } from '../../graph/index.ts';
import type { Measure, MetricsReply, MetricsRequest } from '../workers/metrics-messages.ts';
import { opened } from '../workers/open.ts';

export type Values = Readonly<Record<string, number>>;

export interface Measured {
  /** Undefined until they are there, and where nothing is measured. The last ones stay until new ones come. */
  readonly values: Values | undefined;
  /** Why there are none: one line for a person. */
  readonly failure: string | undefined;
}

type Found = { readonly of: Measure } & ({ readonly values: Values } | { readonly failure: string });

/** A measure of the graph shown, computed beside the page. */
export function useMeasure(graph: ActorGraph, measure: Measure | undefined): Measured {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    if (!measure) return undefined;
    const request: MetricsRequest = { measure, graph: measuredGraph(graph) };
    const ids = graph.nodes();
    const take = (values: ArrayLike<number>): void => setFound({ of: measure, values: Object.fromEntries(ids.map((id, i) => [id, values[i] ?? 0])) });
    const fail = (reason: string): void => setFound({ of: measure, failure: reason });
    const worker = opened(() => new Worker(new URL('../workers/metrics.worker.ts', import.meta.url), { type: 'module' }));
    if (!worker) {
      const timer = setTimeout(() => take(measure === 'community' ? communityNumbers(request.graph) : METRICS[measure].compute(request.graph)));
      return () => clearTimeout(timer);
    }
    worker.addEventListener('message', ({ data }: MessageEvent<MetricsReply>) => {
      if (data.kind === 'done') take(data.values);
      else fail(data.reason);
      worker.terminate();
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      fail(event.message || 'the worker could not be started');
      worker.terminate();
    });
    const { sources, targets, weights, mutual, claims, articles } = request.graph;
    worker.postMessage(request, [sources, targets, weights, mutual, claims, articles].map((column) => column.buffer as ArrayBuffer));
    return () => worker.terminate();
  }, [graph, measure]);
  if (!measure || found?.of !== measure) return NOTHING;
  return 'values' in found ? { values: found.values, failure: undefined } : { values: undefined, failure: found.failure };
}

const NOTHING: Measured = { values: undefined, failure: undefined };
