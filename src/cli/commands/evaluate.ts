import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { defineCommand } from 'citty';
import { addCounts, analyseArticle, emptyCounts, goldSchema, scoreArticle, scoreTable, toRecord, type Counts, type GoldArticle } from '../../extraction/index.ts';
import { DramatisError } from '../../model/index.ts';
import { readInput } from '../../reading/index.ts';
import { languageEngine } from '../models.ts';

export default defineCommand({
  meta: {
    name: 'evaluate',
    description: 'Compare extractions with articles annotated by hand. Example: dramatis evaluate ./gold',
  },
  args: {
    gold: { type: 'positional', required: true, valueHint: 'GOLD_DIR', description: 'Folder of annotated articles (JSON with text, actors, claims)' },
    articles: { type: 'boolean', description: 'One line for each article too' },
  },
  async run({ args }) {
    const results = await evaluateFolder(args.gold);
    const sum = (some: readonly Evaluated[]): Counts => some.map((r) => r.counts).reduce(addCounts, emptyCounts());
    const languages = [...new Set(results.map((r) => r.gold.lang))].sort();
    console.log(scoreTable([
      ['all', sum(results)],
      ...languages.map((lang): [string, Counts] => [lang, sum(results.filter((r) => r.gold.lang === lang))]),
      ...(args.articles ? results.map((r): [string, Counts] => [r.gold.id, r.counts]) : []),
    ]));
  },
});

export interface Evaluated {
  readonly gold: GoldArticle;
  readonly counts: Counts;
}

/** Extracts from the text of each gold file and scores it. An article that cannot be extracted counts as empty. */
export async function evaluateFolder(dir: string): Promise<Evaluated[]> {
  const results: Evaluated[] = [];
  for (const gold of await readGold(dir)) {
    try {
      results.push({ gold, counts: scoreArticle(gold, await extractGold(gold)) });
    } catch (error) {
      if (!(error instanceof DramatisError)) throw error;
      console.error(`refused ${gold.id}: ${error.message}`);
      results.push({ gold, counts: scoreArticle(gold, undefined) });
    }
  }
  return results;
}

/** Extracts from a gold file's text as if it had come as a text file with a sidecar. */
async function extractGold(gold: GoldArticle): Promise<ReturnType<typeof toRecord> | undefined> {
  const known = { lang: gold.lang, title: gold.title, ...(gold.outlet ? { outlet: gold.outlet } : {}), ...(gold.date ? { published: gold.date } : {}) };
  const [article] = await readInput({ path: `${gold.id}.txt`, bytes: new TextEncoder().encode(gold.text) }, known);
  if (!article) return undefined;
  return toRecord(article, analyseArticle(languageEngine(), article));
}

/**
 * Reads the gold files of a folder, in the order of their names. Files that are no gold are said and passed over.
 * @throws DramatisError if the folder cannot be read or has none.
 */
async function readGold(dir: string): Promise<GoldArticle[]> {
  const isFolder = await stat(dir).then((s) => s.isDirectory(), () => false);
  if (!isFolder) throw new DramatisError('there is no such folder', dir);
  const found: GoldArticle[] = [];
  for (const file of (await readdir(dir)).filter((f) => f.endsWith('.json')).sort()) {
    try {
      found.push(goldSchema.parse(JSON.parse(await readFile(join(dir, file), 'utf8'))));
    } catch (error) {
      console.error(`passed over ${join(dir, file)}: ${error instanceof SyntaxError ? 'this is not JSON' : 'this is no annotated article'}`);
    }
  }
  if (found.length === 0) throw new DramatisError('there is no annotated article in this folder', dir, 'An annotated article is JSON with id, lang, text, actors and claims');
  return found;
}
