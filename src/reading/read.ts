import { DramatisError, type Article, type Refusal } from '../model/index.ts';
import { makeArticle } from './article.ts';
import { readerFor } from './formats/index.ts';
import type { ReadContext } from './formats/reader.ts';
import { fileStem, type Draft, type InputFile, type Metadata, type Reading } from './input.ts';
import { LIMITS } from './limits.ts';
import { isSidecar, knownOf, merge, NOTHING_KNOWN, readSidecars, type Lookup } from './sidecar.ts';
import { unused } from './unused.ts';

/**
 * Reads the articles of one input.
 * @param known metadata from outside the file (a sidecar); they win over the file's own
 * @throws DramatisError saying in one line why nothing of the input can be used
 */
export async function readInput(input: InputFile, known: Metadata = {}): Promise<Article[]> {
  const { articles, refusals } = await readWhole(input, (path) => (path === input.path ? known : {}));
  const [first] = refusals;
  if (articles.length === 0 && first) throw new DramatisError(first.reason, first.where);
  return articles;
}

/**
 * Reads every article of a set of inputs, in their order. A `sources.json` among them gives metadata for the files
 * of its folder. What cannot be used is refused, one line each, and the rest goes on. An article that is there
 * twice (same words, same address) is kept once; of several files with one name, the later get a number.
 */
export async function readInputs(inputs: readonly InputFile[]): Promise<Reading> {
  const sidecars = readSidecars(inputs);
  const articles = new Map<string, Article>();
  const refusals: Refusal[] = [...sidecars.refusals];
  const notes: string[] = [];
  // Outputs are named after stems, so no two articles share one.
  const stems = new Map<string, number>();
  for (const input of inputs) {
    if (isSidecar(input)) continue;
    const reading = await readWhole(input, sidecars.lookup);
    for (const article of reading.articles) if (!articles.has(article.id)) articles.set(article.id, { ...article, stem: unused(article.stem, stems) });
    refusals.push(...reading.refusals);
    notes.push(...reading.notes);
  }
  return { articles: [...articles.values()], refusals, notes };
}

/** Reads one input with everything inside it. Never throws for what it holds. @param lookup what sidecars say */
export async function readWhole(input: InputFile, lookup: Lookup = NOTHING_KNOWN): Promise<Reading> {
  const reading: Reading = { articles: [], refusals: [], notes: [] };
  try {
    const drafts = await draftsOf(input, reading, 0, lookup);
    if (drafts.length === 0 && reading.refusals.length === 0) throw new DramatisError('no article was found in it', input.path);
    for (const draft of drafts) {
      try {
        reading.articles.push(makeArticle(draft, input, {}));
      } catch (error) {
        reading.refusals.push(refusalOf(error, draft.stem === undefined ? input.path : `${input.path}: ${draft.stem}`));
      }
    }
  } catch (error) {
    reading.refusals.push(refusalOf(error, input.path));
  }
  return reading;
}

async function draftsOf(input: InputFile, reading: Reading, depth: number, lookup: Lookup): Promise<readonly Draft[]> {
  if (input.bytes.length === 0) throw new DramatisError('the file is empty', input.path);
  if (input.bytes.length > LIMITS.inputBytes) {
    const size = (n: number): string => `${Math.round(n / 1024 / 1024)} MB`;
    throw new DramatisError(`the file has ${size(input.bytes.length)}, more than the ${size(LIMITS.inputBytes)} allowed`, input.path, 'Split it');
  }
  if (depth > LIMITS.archiveDepth) throw new DramatisError(`files within files go deeper than ${LIMITS.archiveDepth}`, input.path);
  const context: ReadContext = {
    readInner: async (inner, beside = NOTHING_KNOWN) => {
      try {
        return (await draftsOf(inner, reading, depth + 1, (path) => merge(beside(path), lookup(path)))).map((draft) => ({ ...draft, stem: draft.stem ?? fileStem(inner.path) }));
      } catch (error) {
        reading.refusals.push(refusalOf(error, inner.path));
        return [];
      }
    },
    refuse: (refusal) => reading.refusals.push(refusal),
    note: (words) => reading.notes.push(`${input.path}: ${words}`),
  };
  const drafts = await readerFor(input).read(input, context);
  // What is said of a file inside this one was said there already, and is nearer to it.
  return drafts.map((draft) => ({ ...draft, known: merge(draft.known ?? {}, knownOf(lookup, input.path, draft, drafts.length > 1)) }));
}

/** Anything a parser throws is a reason not to use the file, never one to stop. */
function refusalOf(error: unknown, where: string): Refusal {
  if (error instanceof DramatisError) return { where, reason: [error.what, error.hint].filter(Boolean).join('. ') };
  const message = error instanceof Error ? error.message : String(error);
  return { where, reason: `the file could not be read (${message.split('\n')[0]?.slice(0, 200) ?? ''})` };
}
