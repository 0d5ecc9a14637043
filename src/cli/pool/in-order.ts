/**
 * Works on what comes out of `source`, several at once, and yields the results in the source's order. No more than
 * `window` are begun and not yet taken by the consumer: a slow consumer, or slow work, slows the reading.
 * After `signal` is aborted nothing more is taken from the source; what was begun is still yielded.
 */
export async function* inOrder<In, Out>(
  source: AsyncIterable<In>,
  window: number,
  work: (item: In) => Promise<Out>,
  signal?: AbortSignal,
): AsyncGenerator<Out> {
  const begun: Promise<Out>[] = [];
  const items = source[Symbol.asyncIterator]();
  let more = true;
  try {
    while (more || begun.length > 0) {
      while (more && begun.length < window) {
        const next = signal?.aborted === true ? { done: true } as const : await items.next();
        if (next.done === true) more = false;
        else begun.push(quietly(work(next.value)));
      }
      const first = begun.shift();
      if (first) yield await first;
    }
  } finally {
    await items.return?.();
  }
}

/** A failure is met when its turn comes; until then it must not count as an unhandled one. */
function quietly<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
