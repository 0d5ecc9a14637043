import { communities, METRICS } from '../../graph/index.ts';
import { graphFrom, type MetricsReply, type MetricsRequest } from './metrics-messages.ts';

/** Computes one measure of one graph. */
globalThis.addEventListener('message', ({ data }: MessageEvent<MetricsRequest>) => {
  const graph = graphFrom(data);
  const measure = data.measure === 'community' ? communities(graph) : METRICS[data.measure].compute(graph);
  // A worker's messages have no target origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  globalThis.postMessage({ values: Object.fromEntries(measure) } satisfies MetricsReply);
});
