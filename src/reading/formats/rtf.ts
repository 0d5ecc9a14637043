import { DramatisError } from '../../model/index.ts';
import { decodeAs } from '../decode.ts';
import type { Paragraph } from '../input.ts';
import { startsWith, type Reader } from './reader.ts';

/** Rich Text Format (1.9): paragraphs, title and author from its information group. */
export const rtfReader: Reader = {
  name: 'RTF',
  endings: ['rtf'],
  recognises: (bytes) => startsWith(bytes, '{\\rtf'),
  read: (input) => {
    const { paragraphs, title, author } = parse(new TextDecoder('latin1').decode(input.bytes));
    if (paragraphs.length === 0) throw new DramatisError('no words were found', input.path);
    return Promise.resolve([{ content: paragraphs, metadata: { ...(title ? { title } : {}), ...(author ? { author } : {}) } }]);
  },
};

/** Groups that hold no words of the document. */
const SKIPPED: ReadonlySet<string> = new Set([
  'fonttbl', 'colortbl', 'stylesheet', 'listtable', 'listoverridetable', 'pict', 'object', 'header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr',
  'footerf', 'footnote', 'fldinst', 'themedata', 'colorschememapping', 'datastore', 'latentstyles', 'rsidtbl', 'generator', 'xmlnstbl', 'revtbl', 'filetbl', 'bkmkstart', 'bkmkend', 'nonshppict', 'pntext', 'listtext', 'annotation', 'atnid', 'atnauthor', 'atrfstart', 'atrfend', 'deleted',
]);
const SYMBOLS: Readonly<Record<string, string>> = {
  emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', tab: ' ', line: '\n', emspace: ' ', enspace: ' ', cell: ' | ', '~': '\u00A0', '-': '', _: '-',
};

interface Group {
  /** Where words go: the document, a property, or nowhere. */
  target: 'text' | 'title' | 'author' | 'none';
  /** Characters to pass over after a \u escape. */
  fallback: number;
}

/** One pass over the tokens with a stack of groups; nothing recurses, so depth costs only memory. */
function parse(rtf: string): { paragraphs: Paragraph[]; title: string; author: string } {
  const out = { text: [''], title: '', author: '' };
  const codepage = /\\ansicpg(\d{3,5})/.exec(rtf)?.[1] ?? '1252';
  const encoding = codepage === '65001' ? 'utf-8' : `windows-${codepage}`;
  const stack: Group[] = [];
  let group: Group = { target: 'text', fallback: 1 };
  let skip = 0;
  const write = (words: string): void => {
    const rest = words.slice(Math.min(skip, words.length));
    skip -= words.length - rest.length;
    if (group.target === 'text') out.text[out.text.length - 1] += rest;
    else if (group.target !== 'none') out[group.target] += rest;
  };
  for (const [token, word, number, symbol, hex] of rtf.matchAll(/\\([a-z]{1,32})(-?\d{1,10})? ?|\\([^a-z'])|((?:\\'[0-9a-fA-F]{2})+)|[{}]|[^\\{}\r\n]+/g)) {
    if (token === '{') {
      stack.push(group);
      group = { ...group };
    } else if (token === '}') {
      group = stack.pop() ?? group;
      skip = 0;
    } else if (hex !== undefined) {
      const bytes = new Uint8Array(hex.split("\\'").slice(1).map((h) => Number.parseInt(h, 16)));
      write(decodeAs(encoding, bytes) ?? decodeAs('windows-1252', bytes) ?? '');
    }
    else if (symbol === '*') group.target = 'none';
    else if (symbol !== undefined) write(SYMBOLS[symbol] ?? (/[\\{}]/.test(symbol) ? symbol : ''));
    else if (word === undefined) write(token);
    else if (SKIPPED.has(word)) group.target = 'none';
    else if (word === 'info') group.target = 'none';
    else if (word === 'title' || word === 'author') group.target = word;
    else if (word === 'uc') group.fallback = Math.min(Number(number ?? 1), 8);
    else if (word === 'u' && number !== undefined) {
      write(String.fromCharCode(Number(number) & 0xffff));
      skip = group.fallback;
    } else if ((word === 'par' || word === 'sect' || word === 'page' || word === 'row') && group.target === 'text') out.text.push('');
    else if (SYMBOLS[word] !== undefined) write(SYMBOLS[word]);
  }
  const paragraphs = out.text.map((text) => ({ text: text.trim() })).filter((p) => p.text !== '');
  return { paragraphs, title: out.title.trim(), author: out.author.trim() };
}
