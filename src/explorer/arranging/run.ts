import { forceLayout } from '../../graph/index.ts';
import type { LayoutReply, LayoutRequest } from '../workers/index.ts';
import { opened } from '../workers/open.ts';

/** Milliseconds of layout between two breaths of the page, where there is no worker. */
const SLICE = 12;

/**
 * Runs a layout beside the page, or in small slices within it where workers are not allowed (plain files).
 * @returns a function that stops it
 */
export function runLayout(request: LayoutRequest, onReply: (reply: LayoutReply) => void): () => void {
  const worker = opened(() => new Worker(new URL('../workers/layout.worker.ts', import.meta.url), { type: 'module' }));
  if (!worker) return runInSlices(request, onReply);
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutReply>) => {
    onReply(data);
    if (data.kind !== 'frame') worker.terminate();
  });
  let stopSlices: (() => void) | undefined;
  worker.addEventListener('error', () => {
    worker.terminate();
    stopSlices ??= runInSlices(request, onReply);
  });
  // A worker's messages have no target origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  worker.postMessage(request);
  return () => {
    worker.terminate();
    stopSlices?.();
  };
}

function runInSlices({ graph, options }: LayoutRequest, onReply: (reply: LayoutReply) => void): () => void {
  const frames = forceLayout(graph, options);
  let timer: ReturnType<typeof setTimeout>;
  const slice = (): void => {
    const end = performance.now() + SLICE;
    let next = frames.next();
    while (!next.done && performance.now() < end) next = frames.next();
    if (next.done) {
      onReply({ kind: 'done', x: next.value.x, y: next.value.y });
      return;
    }
    onReply({ kind: 'frame', x: next.value.at.x.slice(), y: next.value.at.y.slice() });
    timer = setTimeout(slice);
  };
  timer = setTimeout(slice);
  return () => clearTimeout(timer);
}
