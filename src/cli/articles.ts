import { createReadStream } from 'node:fs';
import { DramatisError } from '../model/index.ts';
import { readInputs, readJsonLines, type Streamed } from '../reading/index.ts';
import { readPaths } from './inputs.ts';

export interface OpenedArticles {
  readonly items: AsyncGenerator<Streamed>;
  /** How many articles will come, where that is known beforehand: not of JSON lines. */
  readonly count?: number | undefined;
}

/**
 * Opens everything named: files, folders and addresses come first, then JSON lines, which are streamed. No article
 * comes twice (same words, same address), and no two have one stem, over all inputs.
 * @throws DramatisError if nothing could be read at all
 */
export async function openArticles(names: readonly string[]): Promise<OpenedArticles> {
  const { files, streams, refusals: unread } = await readPaths(names);
  const { articles, refusals, notes } = await readInputs(files);
  async function* items(): AsyncGenerator<Streamed> {
    for (const note of notes) yield { note };
    for (const refusal of [...unread, ...refusals]) yield { refusal };
    for (const article of articles) yield { article };
    if (streams.length === 0) return;
    // Of each article no more is kept than its id and its name: that is what reading a stream may cost.
    const ids = new Set<string>(articles.map((a) => a.id));
    const stems = new Set(articles.map((a) => a.stem));
    for (const path of streams) {
      for await (const item of readStream(path)) {
        if (!('article' in item)) yield item;
        else if (!ids.has(item.article.id)) {
          ids.add(item.article.id);
          yield { article: { ...item.article, stem: unused(item.article.stem, stems) } };
        }
      }
    }
  }
  return { items: items(), count: streams.length === 0 ? articles.length : undefined };
}

async function* readStream(path: string): AsyncGenerator<Streamed> {
  try {
    yield* readJsonLines(createReadStream(path) as AsyncIterable<Uint8Array>, path);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    yield { refusal: { where: path, reason: missing ? 'there is no such file' : error instanceof DramatisError ? error.what : `it cannot be read (${String(error)})` } };
  }
}

/** The name, with a number if it is taken: "report", "report-2". Takes it. */
export function unused(name: string, taken: Set<string>): string {
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name}-${n}`;
  taken.add(free);
  return free;
}
