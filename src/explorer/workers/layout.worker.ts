import { forceLayout } from '../../graph/index.ts';
import { reasonOf } from '../reason.ts';
import type { LayoutReply, LayoutRequest } from './layout-messages.ts';

/** Milliseconds between two frames: often enough to look alive, seldom enough not to flood the page. */
const BEAT = 90;
/** Large graphs, whose frames cost the page more, show fewer of them: milliseconds by node. */
const BY_NODE = 0.1;

/** Lays out one graph, showing how it comes along. The page ends the worker to stop it. */
globalThis.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  // A worker's messages have no target origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const post = (reply: LayoutReply): void => globalThis.postMessage(reply);
  try {
    const beat = Math.max(BEAT, BY_NODE * data.graph.order);
    let last = performance.now();
    const frames = forceLayout(data.graph, data.options);
    for (let next = frames.next(); ; next = frames.next()) {
      if (next.done) {
        post({ kind: 'done', x: next.value.x, y: next.value.y });
        return;
      }
      const now = performance.now();
      if (now - last >= beat) {
        last = now;
        post({ kind: 'frame', x: next.value.at.x, y: next.value.at.y });
      }
    }
  } catch (error) {
    post({ kind: 'failed', reason: reasonOf(error) });
  }
});
