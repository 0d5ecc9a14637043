import { createReadStream } from 'node:fs';
import { DramatisError } from '../model/index.ts';
import { readJsonLines, readSidecars, readTable, readWhole, type Lookup, type Streamed } from '../reading/index.ts';
import { findInputs, openFile, reasonOf, type Source } from './inputs.ts';
import { Names, Seen } from './seen.ts';

export interface OpenedArticles {
  readonly items: AsyncGenerator<Streamed>;
  /** How many articles will come, where files hold one each: not known of tables, which are streamed. */
  readonly count?: number | undefined;
}

/**
 * Opens everything named, each thing when its turn comes, so that no more than one file is held in memory. No article
 * comes twice (same words, same address) unless repeats are wanted, and no two have one stem, over all inputs.
 * @throws DramatisError if the only one named is not there
 */
export async function openArticles(paths: readonly string[], { repeats = false }: { readonly repeats?: boolean } = {}): Promise<OpenedArticles> {
  const { sources, sidecars, refusals } = await findInputs(paths);
  const known = readSidecars(sidecars);
  async function* items(): AsyncGenerator<Streamed> {
    for (const refusal of [...refusals, ...known.refusals]) yield { refusal };
    // Of each article no more is kept than a trace of its id and its name: that is what a long input may cost.
    const ids = new Seen();
    const names = new Names();
    for (const source of sources) {
      let again = 0;
      for await (const item of openSource(source, known.lookup)) {
        if (!('article' in item)) yield item;
        else if (repeats || !ids.add(item.article.id)) yield { article: { ...item.article, stem: names.unused(item.article.stem) } };
        else again++;
      }
      if (again > 0) yield { note: `${pathOf(source)}: ${again === 1 ? 'the article was' : `${again} articles were`} there already (same words, same address) and kept once` };
    }
  }
  return { items: items(), count: sources.every((s) => s.kind === 'file' || s.kind === 'page') ? sources.length : undefined };
}

async function* openSource(source: Source, lookup: Lookup): AsyncGenerator<Streamed> {
  const path = pathOf(source);
  try {
    if (source.kind === 'lines') yield* readJsonLines(bytesOf(path), path, lookup);
    else if (source.kind === 'table') yield* readTable(bytesOf(path), path, lookup);
    else {
      const { articles, refusals, notes } = await readWhole(source.kind === 'page' ? source.file : await openFile(path), lookup);
      for (const note of notes) yield { note };
      for (const refusal of refusals) yield { refusal };
      for (const article of articles) yield { article };
    }
  } catch (error) {
    yield { refusal: { where: path, reason: error instanceof DramatisError ? error.what : reasonOf(error) } };
  }
}

function pathOf(source: Source): string {
  return source.kind === 'page' ? source.file.path : source.path;
}

function bytesOf(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: 64 * 1024 }) as AsyncIterable<Uint8Array>;
}
