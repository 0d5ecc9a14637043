import { findWays } from '../../graph/index.ts';
import { reasonOf } from '../reason.ts';
import type { PathsReply, PathsRequest } from './paths-messages.ts';

/** Looks for the ways between two actors. */
globalThis.addEventListener('message', ({ data: { graph, from, to, options } }: MessageEvent<PathsRequest>) => {
  // A worker's messages have no target origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const post = (reply: PathsReply): void => globalThis.postMessage(reply);
  try {
    post({ kind: 'done', ways: findWays(graph, from, to, options) });
  } catch (error) {
    post({ kind: 'failed', reason: reasonOf(error) });
  }
});
