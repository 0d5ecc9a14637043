import { DramatisError, type Article, type Refusal } from '../model/index.ts';
import { makeArticle } from './article.ts';
import { readerFor } from './formats/index.ts';
import type { InputFile, Metadata, Reading } from './input.ts';
import { LIMITS } from './limits.ts';
import { isSidecar, readSidecars } from './sidecar.ts';

/**
 * Reads the articles of one input.
 * @param known metadata from outside the file (a sidecar); they win over the file's own
 * @throws DramatisError saying in one line why the input cannot be used
 */
export async function readInput(input: InputFile, known: Metadata = {}): Promise<Article[]> {
  if (input.bytes.length === 0) throw new DramatisError('the file is empty', input.path);
  if (input.bytes.length > LIMITS.inputBytes) {
    const size = (n: number): string => `${Math.round(n / 1024 / 1024)} MB`;
    throw new DramatisError(`the file has ${size(input.bytes.length)}, more than the ${size(LIMITS.inputBytes)} allowed`, input.path, 'Split it');
  }
  const drafts = await readerFor(input).read(input);
  const articles: Article[] = [];
  for (const draft of drafts) articles.push(await makeArticle(draft, input, known));
  return articles;
}

/**
 * Reads every article of a set of inputs, in their order. A `sources.json` among them gives metadata for the files
 * of its folder. What cannot be used is refused, one line each, and the rest goes on. An article that is there
 * twice (same words, same address) is kept once.
 */
export async function readInputs(inputs: readonly InputFile[]): Promise<Reading> {
  const sidecars = readSidecars(inputs);
  const articles = new Map<string, Article>();
  const refusals: Refusal[] = [...sidecars.refusals];
  for (const input of inputs) {
    if (isSidecar(input)) continue;
    try {
      for (const article of await readInput(input, sidecars.lookup(input.path))) {
        if (!articles.has(article.id)) articles.set(article.id, article);
      }
    } catch (error) {
      refusals.push(refusalOf(error, input.path));
    }
  }
  return { articles: [...articles.values()], refusals };
}

/** Anything a parser throws is a reason not to use the file, never one to stop. */
function refusalOf(error: unknown, where: string): Refusal {
  if (error instanceof DramatisError) return { where: error.where ?? where, reason: [error.what, error.hint].filter(Boolean).join('. ') };
  const message = error instanceof Error ? error.message : String(error);
  return { where, reason: `the file could not be read (${message.split('\n')[0]?.slice(0, 200) ?? ''})` };
}
