import { groupTree } from '../../graph/index.ts';
import { reasonOf } from '../reason.ts';
import type { CondenseReply, CondenseRequest } from './condense-messages.ts';

/** Folds one graph into groups. */
globalThis.addEventListener('message', ({ data }: MessageEvent<CondenseRequest>) => {
  // A worker's messages have no target origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const post = (reply: CondenseReply): void => globalThis.postMessage(reply);
  try {
    post({ kind: 'done', tree: groupTree(data.graph, data.importance) });
  } catch (error) {
    post({ kind: 'failed', reason: reasonOf(error) });
  }
});
