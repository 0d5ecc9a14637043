import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readInputs, type Reading } from '../../src/reading/index.ts';
import { READERS } from '../../src/reading/formats/index.ts';
import { blocksOf } from './marked.ts';

const SAMPLES = join(import.meta.dirname, '../samples');
const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(join(SAMPLES, name)));
const read = async (name: string, bytes = sample(name)): Promise<Reading> => await readInputs([{ path: name, bytes }]);

const TITLE = 'Norway lends six patrol boats to Iceland';
const FIRST = 'Norway will lend six patrol boats to Iceland, the defence ministry in Oslo said on Friday.';
const SECOND = 'The boats leave Bergen on Monday and will be based in Reykjavik until the summer.';
const THANKS = '“We are grateful,” said the prime minister of Iceland, who met her Norwegian colleague last week.';
const DENMARK = 'Denmark opposes the plan and has asked Norway for an explanation.';
const DOCUMENT = [`title: ${TITLE}`, `body: ${FIRST}`, `body: ${SECOND}`, 'heading: Iceland is grateful', `body: ${THANKS}`, `body: ${DENMARK}`];
const URL = 'https://harbour.example/2023/03/patrol-boats';

describe('documents', () => {
  test.each([
    ['harbour.docx', { author: 'Anna Berg' }],
    ['harbour.odt', { author: 'Anna Berg' }],
    ['harbour.rtf', { author: 'Anna Berg' }],
    ['harbour.md', { author: 'Anna Berg, Tom Lund', outlet: 'The Harbour Post', published: '2023-03-03', url: URL, lang: 'en' }],
  ])('%s yields title, headings, paragraphs and metadata', async (name, metadata) => {
    const { articles, refusals } = await read(name);
    expect(refusals).toEqual([]);
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({ stem: 'harbour', title: TITLE, ...metadata });
    expect(blocksOf(articles[0]!)).toEqual(DOCUMENT);
  });

  test('PDF yields paragraphs across lines and pages, without running heads, page numbers and hyphens', async () => {
    const { articles } = await read('harbour.pdf');
    const blocks = blocksOf(articles[0]!);
    expect(blocks.map((b) => b.slice(0, 40))).toEqual([
      `title: ${TITLE}`.slice(0, 40), `body: ${FIRST}`.slice(0, 40), `body: ${SECOND}`.slice(0, 40),
      'heading: Iceland is grateful', `body: ${THANKS}`.slice(0, 40), `body: ${DENMARK}`.slice(0, 40),
    ]);
    expect(blocks[1]).toContain('the cooperation between the two countries');
  });

  test('a scanned PDF is refused saying so', async () => {
    const { articles, refusals } = await read('scan.pdf');
    expect(articles).toEqual([]);
    expect(refusals).toEqual([{ where: 'scan.pdf', reason: 'the PDF has no text layer: it seems to be a scan. Run it through text recognition first' }]);
  });

  test('EPUB yields one article per chapter', async () => {
    const { articles } = await read('harbour.epub');
    expect(articles.map((a) => [a.stem, a.title, a.published, a.outlet])).toEqual([
      ['harbour-1', TITLE, '2023-03', 'The Harbour Post'],
      ['harbour-2', 'Iceland is grateful', '2023-03', 'The Harbour Post'],
    ]);
    expect(blocksOf(articles[0]!)).toEqual([`title: ${TITLE}`, `body: ${FIRST}`, `body: ${SECOND}`]);
  });
});

describe('messages', () => {
  test('EML yields subject, sender, date, words, and attached documents', async () => {
    const { articles } = await read('harbour.eml');
    expect(articles.map((a) => a.stem)).toEqual(['harbour', 'harbour-denmark']);
    expect(articles[0]).toMatchObject({ title: TITLE, author: 'Anna Berg', published: '2023-03-03' });
    expect(blocksOf(articles[0]!)).toEqual([`body: ${FIRST}`, `body: ${SECOND}`, `body: ${THANKS}`]);
    expect(articles[1]?.text.trim()).toBe(DENMARK);
  });

  test('MBOX yields every message, with quoted "From" lines made whole', async () => {
    const { articles } = await read('harbour.mbox');
    expect(articles.map((a) => [a.stem, a.title, a.author])).toEqual([
      ['harbour-1', TITLE, 'Anna Berg'],
      ['harbour-2', 'Estonia opens new radar station', 'Tom Lund'],
    ]);
    expect(articles[1]?.text).toContain('\nFrom Tallinn it can see as far as Helsinki');
  });

  test('MHTML yields the page as HTML would', async () => {
    const { articles } = await read('harbour.mhtml');
    expect(articles[0]).toMatchObject({ stem: 'harbour', title: TITLE, url: URL, outlet: 'The Harbour Post' });
    expect(blocksOf(articles[0]!).filter((b) => b.startsWith('body'))).toContain(`body: ${FIRST}`);
    expect(articles[0]?.text).not.toMatch(/hidden sentence|printed on water/);
  });
});

describe('feeds and tables', () => {
  test.each(['harbour.rss', 'harbour.atom', 'harbour.json'])('%s yields one article per entry', async (name) => {
    const { articles, refusals } = await read(name);
    expect(refusals).toEqual([]);
    expect(articles[0]).toMatchObject({ title: TITLE, author: 'Anna Berg', published: '2023-03-03', url: URL, outlet: 'The Harbour Post', lang: 'en' });
    expect(blocksOf(articles[0]!)).toEqual([`body: ${FIRST}`, `body: ${SECOND}`]);
  });

  test('RSS entries without full content give their description, titles are unescaped', async () => {
    const { articles } = await read('harbour.rss');
    expect([articles[1]?.title, articles[1]?.text]).toEqual(['Estonia opens new radar station & harbour', 'Estonia has opened a radar station that watches the Gulf of Finland.']);
  });

  test.each(['harbour.csv', 'harbour.tsv', 'harbour.jsonl'])('%s yields one article per row, and says how the columns were understood', async (name) => {
    const { articles, notes } = await read(name);
    expect(articles.map((a) => [a.stem, a.title, a.published, a.outlet])).toEqual([
      ['boats', TITLE, '2023-03-03', 'The Harbour Post'],
      ['radar', 'Estonia opens new radar station', '2023-03-04', 'The Harbour Post'],
    ]);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/columns understood as text ← (?:Text|Volltext|body), id ← (?:Article ID|id), title ← (?:Titel|headline)/);
  });

  test('columns of one name are told apart', async () => {
    const bytes = new TextEncoder().encode(`text,text,date\n"${FIRST}",x,2023-03-03\n`);
    const { articles, notes } = await read('double.csv', bytes);
    expect(articles[0]?.text).toBe(FIRST);
    expect(notes[0]).toMatch(/text ← text, published ← date/);
  });

  test('a broken line costs only itself', async () => {
    expect((await read('harbour.jsonl')).refusals).toEqual([{ where: 'harbour.jsonl: line 3', reason: 'this is not a JSON object' }]);
  });

  test('a table without text is refused with what it would take', async () => {
    const { refusals } = await read('prices.csv', new TextEncoder().encode('city,price\nOslo,3\nBergen,4\n'));
    expect(refusals[0]?.reason).toMatch(/no column holds the text of articles\. Name it "text"/);
  });
});

describe('archives', () => {
  test('ZIP yields the files in it with their own sidecar; rubbish is passed over, broken ones are refused', async () => {
    const { articles, refusals } = await read('harbour.zip');
    expect(articles.map((a) => [a.stem, a.outlet, a.published])).toEqual([['boats', 'The Harbour Post', '2023-03-03']]);
    expect(refusals).toEqual([{ where: 'harbour.zip/news/empty.txt', reason: 'the file is empty' }]);
  });

  test('WARC yields the pages answered with success', async () => {
    const { articles, refusals } = await read('harbour.warc.gz');
    expect(refusals).toEqual([]);
    expect(articles.map((a) => [a.stem, a.title, a.published, a.url])).toEqual([['harbour-1', TITLE, '2023-03-03', URL]]);
  });

  test('files that hold no article are refused by name', async () => {
    const { refusals } = await read('budget.xlsx', new Uint8Array([1, 2, 3]));
    expect(refusals[0]?.reason).toMatch(/^\.xlsx files are not read\. Dramatis reads PDF, DOCX/);
  });
});

test('every reader is called by what it recognises or by an ending no other claims', () => {
  const endings = READERS.flatMap((r) => r.endings);
  expect(new Set(endings).size).toBe(endings.length);
});

describe('sources.json beside files that hold several articles', () => {
  const utf8 = (s: string): Uint8Array => new TextEncoder().encode(s);
  const sentence = (n: number): string => `Peru sold ${n} ships to Chile on Monday, officials in Lima said to the press.`;
  const rows = [1, 2].map((n) => JSON.stringify({ id: `s${n}`, text: sentence(n) })).join('\n');

  test('an entry of an archive is named by its path in it, an article of a table by its id', async () => {
    const { zipSync } = await import('fflate');
    const zip = zipSync({
      'a.txt': utf8(sentence(3)),
      'deep/news.jsonl': utf8(rows),
      'deep/sources.json': utf8(JSON.stringify([{ file: 'news.jsonl/s1', outlet: 'inside' }, { file: 'news.jsonl', outlet: 'all inside', lang: 'en' }])),
    });
    const entries = [
      { file: 'all.zip', outlet: 'all outside', title: 'nobody is called so' },
      { file: 'all.zip/a.txt', outlet: 'outside', url: 'https://harbour.example/3' },
      { file: 'all.zip/deep/news.jsonl/s2', author: 'Anna Berg' },
    ];
    const { articles } = await readInputs([{ path: 'in/all.zip', bytes: zip }, { path: 'in/sources.json', bytes: utf8(JSON.stringify(entries)) }]);
    expect(articles.map(({ stem, outlet, author, url }) => ({ stem, outlet, author, url }))).toEqual([
      { stem: 'a', outlet: 'outside', author: undefined, url: 'https://harbour.example/3' },
      { stem: 's1', outlet: 'inside', author: undefined, url: undefined },
      { stem: 's2', outlet: 'all inside', author: 'Anna Berg', url: undefined },
    ]);
    expect(articles.some((a) => a.title.includes('nobody'))).toBe(false);
  });
});
