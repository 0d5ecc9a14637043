import { availableParallelism } from 'node:os';
import type { Article, Extraction } from '../../model/index.ts';
import { startHere, type Answer } from './analyst.ts';
import { inOrder } from './in-order.ts';
import { Team } from './team.ts';
import { startWorker } from './worker.ts';

/** Fewer articles than this are read sooner here than workers have loaded their weights. */
const WORTH_WORKERS = 8;
/** Articles begun or waiting for each worker: it never idles while the one before its own is being written. */
const WINDOW = 3;

export type Outcome = Answer & { readonly article: Article };

export interface ExtractAllOptions {
  /** Worker processes; as many as there are cores, if not given. */
  readonly workers?: number | undefined;
  /** When aborted, the articles being read are finished and no others begun. */
  readonly signal?: AbortSignal | undefined;
  /** What was extracted before and need not be again. */
  readonly memory?: Memory | undefined;
}

/** Keeps what was extracted from one run to the next. Neither of the two ever rejects: at worst, work is done again. */
export interface Memory {
  recall(article: Article): Promise<Extraction | undefined>;
  keep(article: Article, extraction: Extraction): Promise<void>;
}

/**
 * Extracts articles on all cores, as fast as the results are taken, and yields what became of each in the order the
 * articles came in: the outcome does not depend on how many workers there are.
 */
export async function* extractAll(articles: AsyncIterable<Article>, { workers = availableParallelism(), signal, memory }: ExtractAllOptions = {}): AsyncGenerator<Outcome> {
  const { first, all, returned } = await ahead(articles, WORTH_WORKERS);
  const alone = first < WORTH_WORKERS;
  const size = alone ? 1 : workers;
  const team = new Team({ size, start: alone ? startHere : startWorker, patience, signal });
  const work = async (article: Article): Promise<Outcome | undefined> => {
    const known = await memory?.recall(article);
    if (known) return { extraction: known, article };
    const answer = await team.analyse(article);
    if (answer && 'extraction' in answer) await memory?.keep(article, answer.extraction);
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
