import { useEffect, useState } from 'react';
import { communities, METRICS, type ActorGraph } from '../../graph/index.ts';
import type { Measure, MetricsReply, MetricsRequest } from '../workers/metrics-messages.ts';

export type Values = Readonly<Record<string, number>>;

/**
 * A measure of the graph shown, computed beside the page; undefined until it is there, and for none. The
 * last values stay until new ones come, so that the graph does not flicker while a filter is moved.
 */
export function useMeasure(graph: ActorGraph, measure: Measure | undefined): Values | undefined {
  const [found, setFound] = useState<{ readonly of: Measure; readonly values: Values }>();
  useEffect(() => {
    if (!measure) return undefined;
    const worker = openWorker();
    if (!worker) {
      const timer = setTimeout(() => setFound({ of: measure, values: Object.fromEntries(measure === 'community' ? communities(graph) : METRICS[measure].compute(graph)) }));
      return () => clearTimeout(timer);
    }
    worker.addEventListener('message', ({ data }: MessageEvent<MetricsReply>) => {
      setFound({ of: measure, values: data.values });
      worker.terminate();
    });
    // A worker's messages have no target origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage({ measure, graph: graph.export() } satisfies MetricsRequest);
    return () => worker.terminate();
  }, [graph, measure]);
  return measure && found?.of === measure ? found.values : undefined;
}

function openWorker(): Worker | undefined {
  try {
    return new Worker(new URL('../workers/metrics.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}
