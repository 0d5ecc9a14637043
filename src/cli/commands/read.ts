import { defineCommand } from 'citty';
import { DramatisError, isContent, slice, type Article } from '../../model/index.ts';
import { readInputs } from '../../reading/index.ts';
import { readPaths } from '../inputs.ts';

export default defineCommand({
  meta: {
    name: 'read',
    description: 'Show what is read of articles, and what is left out. Example: dramatis read ./articles page.html --json',
  },
  args: {
    input: { type: 'positional', required: true, valueHint: 'INPUT...', description: 'Files or folders, in any format of docs/reading.md' },
    json: { type: 'boolean', default: false, description: 'One JSON object a line: id, title, outlet, published, lang, url, text' },
  },
  async run({ args }) {
    const { files, refusals: unread } = await readPaths(args._);
    const { articles, refusals, notes } = await readInputs(files);
    for (const note of notes) console.error(note);
    for (const { where, reason } of [...unread, ...refusals]) console.error(`refused ${where}: ${reason}`);
    for (const article of articles) process.stdout.write(args.json ? `${articleLine(article)}\n` : `${articlePage(article)}\n`);
    if (articles.length === 0) throw new DramatisError('none of the inputs is an article that can be read', args._.join(', '), 'The lines above say why');
  },
});

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
