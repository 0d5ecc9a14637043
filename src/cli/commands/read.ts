import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { defineCommand } from 'citty';
import { DramatisError, isContent, slice, type Article, type Refusal } from '../../model/index.ts';
import { readInputs, readJsonLines, type InputFile, type Streamed } from '../../reading/index.ts';
import { fetchPage } from '../../server/fetch/index.ts';
import { readPaths } from '../inputs.ts';

export default defineCommand({
  meta: {
    name: 'read',
    description: 'Show what is read of articles, and what is left out. Example: dramatis read ./articles page.html --json',
  },
  args: {
    input: { type: 'positional', required: true, valueHint: 'INPUT...', description: 'Files, folders or web addresses, in any format of docs/reading.md' },
    json: { type: 'boolean', default: false, description: 'One JSON object a line: id, title, outlet, published, lang, url, text' },
  },
  async run({ args }) {
    let count = 0;
    for await (const item of readAll(args._)) {
      if ('note' in item) console.error(item.note);
      else if ('refusal' in item) console.error(`refused ${item.refusal.where}: ${item.refusal.reason}`);
      else {
        count++;
        await print(args.json ? articleLine(item.article) : articlePage(item.article));
      }
    }
    if (count === 0) throw new DramatisError('none of the inputs is an article that can be read', args._.join(', '), 'The lines above say why');
  },
});

/** Everything named: files and folders first, then addresses, then JSON lines, which are streamed. */
async function* readAll(names: readonly string[]): AsyncGenerator<Streamed> {
  const addresses = names.filter((name) => /^https?:\/\//i.test(name));
  const streams = names.filter((name) => /\.(?:jsonl|ndjson)$/i.test(name) && !addresses.includes(name));
  const paths = names.filter((name) => !addresses.includes(name) && !streams.includes(name));
  const disk = paths.length > 0 ? await readPaths(paths) : { files: [], refusals: [] };
  const web = await fetchAll(addresses);
  const { articles, refusals, notes } = await readInputs([...disk.files, ...web.files]);
  for (const note of notes) yield { note };
  for (const refusal of [...disk.refusals, ...web.refusals, ...refusals]) yield { refusal };
  for (const article of articles) yield { article };
  for (const path of streams) yield* readStream(path);
}

async function fetchAll(addresses: readonly string[]): Promise<{ files: InputFile[]; refusals: Refusal[] }> {
  const files: InputFile[] = [];
  const refusals: Refusal[] = [];
  for (const address of addresses) {
    try {
      files.push(await fetchPage(address));
    } catch (error) {
      if (!(error instanceof DramatisError)) throw error;
      refusals.push({ where: address, reason: error.what });
    }
  }
  return { files, refusals };
}

async function* readStream(path: string): AsyncGenerator<Streamed> {
  try {
    yield* readJsonLines(createReadStream(path) as AsyncIterable<Uint8Array>, path);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    yield { refusal: { where: path, reason: missing ? 'there is no such file' : error instanceof DramatisError ? error.what : `it cannot be read (${String(error)})` } };
  }
}

/** Waits for a slow reader of our output, so that a large input never piles up in memory. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
}

/** One line of `--json`. `text` is the main text: headings and paragraphs, without title and boilerplate. */
export function articleLine(article: Article): string {
  const { stem, title, outlet, published, lang, url } = article;
  return JSON.stringify({ id: stem, title, outlet: outlet ?? null, published: published ?? null, lang, url: url ?? null, text: mainText(article) });
}

/** What extraction reads of an article besides its title, paragraphs apart by a blank line. */
export function mainText(article: Article): string {
  const read = article.blocks.filter((b) => isContent(b) && b.kind !== 'title');
  return read.map((b) => slice(article.text, b.span)).join('\n\n');
}

/** For people: the metadata, then every block with its kind before it, what is not read in brackets. */
function articlePage(article: Article): string {
  const head = Object.entries({ Title: article.title, Outlet: article.outlet, Author: article.author, Date: article.published, Language: article.lang, Address: article.url })
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  const blocks = article.blocks.map((b) => `${(isContent(b) ? b.kind : `[${b.kind}]`).padEnd(11)} ${slice(article.text, b.span)}`);
  return [`== ${article.stem}`, ...head, '', ...blocks, ''].join('\n');
}
