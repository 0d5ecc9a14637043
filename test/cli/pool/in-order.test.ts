import { describe, expect, test } from 'vitest';
import { inOrder } from '../../../src/cli/pool/in-order.ts';

/** Counts up, remembering how far it was asked to. */
function counter(to: number): { source: AsyncGenerator<number>; asked: () => number; closed: () => boolean } {
  let asked = 0;
  let closed = false;
  async function* source(): AsyncGenerator<number> {
    try {
      while (asked < to) yield asked++;
    } finally {
      closed = true;
    }
  }
  return { source: source(), asked: () => asked, closed: () => closed };
}

/** Work that ends when the test says so. */
function byHand(): { work: (n: number) => Promise<number>; finish: (n: number) => void } {
  const ends = new Map<number, (n: number) => void>();
  return {
    work: (n) => new Promise((resolve) => ends.set(n, resolve)),
    finish: (n) => ends.get(n)?.(n),
  };
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const pause = (): Promise<void> => new Promise((next) => setImmediate(next));

describe('working on several at once', () => {
  test('yields in the order of the source, whatever is done first', async () => {
    const { work, finish } = byHand();
    const results = collect(inOrder(counter(4).source, 4, work));
    await pause();
    for (const n of [2, 3, 1, 0]) finish(n);
    expect(await results).toEqual([0, 1, 2, 3]);
  });

  test('takes no more from the source than the window, and waits for its consumer', async () => {
    const { source, asked } = counter(100);
    const results = inOrder(source, 3, (n) => Promise.resolve(n));
    for (let taken = 1; taken <= 5; taken++) {
      await results.next();
      await pause();
      expect(asked()).toBeLessThanOrEqual(taken + 2);
    }
    await results.return(undefined);
    expect(asked()).toBeLessThan(10);
  });

  test('after an abort begins nothing more, and yields what was begun', async () => {
    const { source, asked, closed } = counter(100);
    const { work, finish } = byHand();
    const stop = new AbortController();
    const results = collect(inOrder(source, 2, work, stop.signal));
    await pause();
    stop.abort();
    finish(0);
    finish(1);
    expect(await results).toEqual([0, 1]);
    expect(asked()).toBe(2);
    expect(closed()).toBe(true);
  });

  test('closes the source when work fails, and passes the failure on', async () => {
    const { source, closed } = counter(100);
    const work = (n: number): Promise<number> => (n === 1 ? Promise.reject(new Error('lost')) : Promise.resolve(n));
    await expect(collect(inOrder(source, 4, work))).rejects.toThrow('lost');
    expect(closed()).toBe(true);
  });
});
