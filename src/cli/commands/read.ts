import { once } from 'node:events';
import { defineCommand } from 'citty';
import { DramatisError, isContent, slice, type Article } from '../../model/index.ts';
import { openArticles } from '../articles.ts';

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
    const { items } = await openArticles(args._, { repeats: true });
    for await (const item of items) {
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

/** Waits for a slow reader of our output, so that a large input never piles up in memory. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
}

/** One line of `--json`. `text` is the main text: headings and paragraphs, without title and boilerplate. */
export function articleLine(article: Article): string {
  const { stem, title, outlet, published, lang, url } = article;
  return JSON.stringify({ id: stem, title, outlet: outlet ?? null, published: published ?? null, lang, url: url ?? null, text: mainText(article) });
}

/**
 * What extraction reads of an article besides its title, paragraphs apart by a blank line. A paragraph keeps the place
 * line it opens with ("OSLO, March 4 (Agency) – "), which extraction passes over.
 */
export function mainText({ text, blocks }: Article): string {
  return blocks.flatMap((block, i) => {
    if (!isContent(block) || block.kind === 'title') return [];
    const before = blocks[i - 1];
    const opens = before?.kind === 'dateline' && !text.slice(before.span.to, block.span.from).includes('\n');
    return slice(text, opens ? { from: before.span.from, to: block.span.to } : block.span);
  }).join('\n\n');
}

/** For people: the metadata, then every block with its kind before it, what is not read in brackets. */
function articlePage(article: Article): string {
  const head = Object.entries({ Title: article.title, Outlet: article.outlet, Author: article.author, Date: article.published, Language: article.lang, Address: article.url })
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  const blocks = article.blocks.map((b) => `${(isContent(b) ? b.kind : `[${b.kind}]`).padEnd(11)} ${slice(article.text, b.span)}`);
  return [`== ${article.stem}`, ...head, '', ...blocks, ''].join('\n');
}
