import { communityNumbers, METRICS } from '../../graph/index.ts';
import { reasonOf } from '../reason.ts';
import type { MetricsReply, MetricsRequest } from './metrics-messages.ts';

/** Computes one measure of one graph. */
globalThis.addEventListener('message', ({ data: { measure, graph } }: MessageEvent<MetricsRequest>) => {
  // A worker's messages have no target origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const post = (reply: MetricsReply): void => globalThis.postMessage(reply);
  try {
    post({ kind: 'done', values: measure === 'community' ? communityNumbers(graph) : METRICS[measure].compute(graph) });
  } catch (error) {
    post({ kind: 'failed', reason: reasonOf(error) });
  }
});
