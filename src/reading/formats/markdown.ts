import { DramatisError } from '../../model/index.ts';
import { decodeText } from '../decode.ts';
import { fragmentParagraphs } from '../html/fragment.ts';
import type { Metadata } from '../input.ts';
import { FIELD_NAMES, foldFieldName, metadataFrom } from '../metadata-fields.ts';
import type { Reader } from './reader.ts';

/** Markdown: its words without the marks, metadata from YAML front matter. */
export const markdownReader: Reader = {
  name: 'Markdown',
  endings: ['md', 'markdown', 'mdown'],
  read: async (input) => {
    const text = decodeText(input.bytes, input.path);
    const front = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
    const { marked } = await import('marked');
    const html = marked.parse(front ? text.slice(front[0].length) : text, { async: false });
    const metadata = front?.[1] === undefined ? {} : await frontMatter(front[1], input.path);
    return [{ content: fragmentParagraphs(html), metadata }];
  },
};

/** @throws DramatisError for front matter that is no YAML: its author meant it to say something */
async function frontMatter(yaml: string, where: string): Promise<Metadata> {
  const { parse } = await import('yaml');
  let values: unknown;
  try {
    // Few aliases: a "billion laughs" file is refused instead of expanded.
    values = parse(yaml, { maxAliasCount: 20, logLevel: 'silent' });
  } catch (error) {
    throw new DramatisError(`the front matter is not YAML (${error instanceof Error ? error.message.split('\n')[0] : 'unreadable'})`, where);
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return {};
  const byName = new Map(Object.entries(values).map(([name, value]) => [foldFieldName(name), value as unknown]));
  return metadataFrom((field) => FIELD_NAMES[field].map((name) => byName.get(name)).find((v) => v !== undefined));
}
