import { availableParallelism } from 'node:os';
import type { Article } from '../../model/index.ts';
import { startHere, type Answer } from './analyst.ts';
import { inOrder } from './in-order.ts';
import { Team } from './team.ts';
import { startThread } from './thread.ts';

/** Fewer articles than this are read sooner here than threads have loaded their weights. */
const WORTH_THREADS = 8;
/** Articles begun or waiting for each thread: it never idles while the one before its own is being written. */
const WINDOW = 3;

export type Outcome = Answer & { readonly article: Article };

export interface ExtractAllOptions {
  /** Threads; as many as there are cores, if not given. */
  readonly workers?: number | undefined;
  /** When aborted, the articles being read are finished and no others begun. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Extracts articles on all cores, as fast as the results are taken, and yields what became of each in the order the
 * articles came in: the outcome does not depend on how many threads there are.
 */
export async function* extractAll(articles: AsyncIterable<Article>, { workers = availableParallelism(), signal }: ExtractAllOptions = {}): AsyncGenerator<Outcome> {
  const { first, all, returned } = await ahead(articles, WORTH_THREADS);
  const alone = workers < 2 || first < WORTH_THREADS;
  const size = alone ? 1 : workers;
  const team = new Team({ size, start: alone ? startHere : startThread, patience, signal });
  const work = async (article: Article): Promise<Outcome | undefined> => {
    const answer = await team.analyse(article);
    return answer && { ...answer, article };
  };
  try {
    for await (const outcome of inOrder(all, alone ? 1 : size * WINDOW, work, signal)) if (outcome) yield outcome;
  } finally {
    await returned();
    await team.end();
  }
}

/** Two minutes, and another for every 20,000 characters: a hundred times what an article takes. */
function patience(article: Article): number {
  return 120_000 + article.text.length * 3;
}

/** Looks how many items come, up to `count`, and gives them back with the rest. */
async function ahead<T>(source: AsyncIterable<T>, count: number): Promise<{ first: number; all: AsyncGenerator<T>; returned: () => Promise<unknown> }> {
  const items = source[Symbol.asyncIterator]();
  const seen: T[] = [];
  while (seen.length < count) {
    const next = await items.next();
    if (next.done === true) break;
    seen.push(next.value);
  }
  async function* all(): AsyncGenerator<T> {
    yield* seen;
    for (;;) {
      const next = await items.next();
      if (next.done === true) return;
      yield next.value;
    }
  }
  return { first: seen.length, all: all(), returned: async () => items.return?.() };
}
