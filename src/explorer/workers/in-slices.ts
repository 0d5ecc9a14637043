import type { Steps } from '../../graph/index.ts';

/** Milliseconds of work between two breaths of the page: little enough that no frame waits for it. */
const SLICE = 8;

/**
 * Goes through work a few milliseconds at a time, so that the page draws and answers meanwhile.
 * @param done - called with the result, unless it was stopped before
 * @returns a function that stops it
 */
export function inSlices<Result>(steps: Steps<Result>, done: (result: Result) => void): () => void {
  // Unlike timers, messages are not held back when they follow one another.
  const { port1, port2 } = new MessageChannel();
  const stop = (): void => {
    port1.close();
  };
  port1.addEventListener('message', () => {
    const end = performance.now() + SLICE;
    let next = steps.next();
    while (!next.done && performance.now() < end) next = steps.next();
    if (next.done) {
      stop();
      done(next.value);
    } else port2.postMessage(null);
  });
  port1.start();
  port2.postMessage(null);
  return stop;
}
