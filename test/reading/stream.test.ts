import { describe, expect, test } from 'vitest';
import { readInputs, readJsonLines, readSidecars, readTable, type Streamed } from '../../src/reading/index.ts';

const row = (n: number): string => JSON.stringify({ id: `a${n}`, headline: `Story ${n}`, body: `Peru sold ${n} ships to Chile on Monday, officials in Lima said to the press.` });

/** Bytes in pieces of an awkward size, with a count of how many were asked for. */
function pieces(text: string | Uint8Array, size: number): { chunks: AsyncIterable<Uint8Array>; asked: () => number } {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  let asked = 0;
  return {
    asked: () => asked,
    chunks: {
      async *[Symbol.asyncIterator]() {
        for (let at = 0; at < bytes.length; at += size) {
          asked++;
          yield await Promise.resolve(bytes.subarray(at, at + size));
        }
      },
    },
  };
}

async function all(stream: AsyncGenerator<Streamed>): Promise<Streamed[]> {
  const items: Streamed[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

describe('JSON lines as a stream', () => {
  test('yields the articles in order, whatever the size of the pieces', async () => {
    const text = [row(1), '', 'broken', '{"id": "empty", "body": ""}', row(2)].join('\n');
    for (const size of [1, 7, 10_000]) {
      const items = await all(readJsonLines(pieces(text, size).chunks, 'news.jsonl'));
      expect(items.map((i) => ('article' in i ? i.article.stem : 'note' in i ? i.note : i.refusal))).toEqual([
        { where: 'news.jsonl: line 3', reason: 'this is not a JSON object' },
        'news.jsonl: columns understood as text ← body, id ← id, title ← headline',
        'a1',
        { where: 'news.jsonl: line 4', reason: 'the text is empty' },
        'a2',
      ]);
    }
  });

  test('reads no further than its consumer asks for', async () => {
    const text = Array.from({ length: 1000 }, (_, i) => row(i)).join('\n');
    const { chunks, asked } = pieces(text, 200);
    for await (const item of readJsonLines(chunks, 'news.jsonl')) if ('article' in item) break;
    expect(asked()).toBeLessThan(60);
  });

  test('a file without text is refused as a whole', async () => {
    await expect(all(readJsonLines(pieces('{"city":"Lima"}\n{"city":"Oslo"}', 5).chunks, 'x.jsonl'))).rejects.toThrow(/no column holds the text/);
  });
});

describe('tables as a stream', () => {
  const cell = (n: number): string => `Peru sold ${n} ships to Chile on Monday, ""officials"" in Lima\r\nsaid to the press.`;
  const table = (rows: number): string => `id;text;text;date\r\n${Array.from({ length: rows }, (_, i) => `a${i};"${cell(i)}";x;2024-05-0${(i % 9) + 1}\r\n`).join('')}\r\n`;

  test('yields what the reader of whole tables yields, whatever the size of the pieces', async () => {
    const text = table(70);
    const whole = await readInputs([{ path: 'news.csv', bytes: new TextEncoder().encode(text) }]);
    expect(whole.articles).toHaveLength(70);
    expect(whole.articles[3]).toMatchObject({ stem: 'a3', published: '2024-05-04', text: 'Peru sold 3 ships to Chile on Monday, "officials" in Lima\nsaid to the press.' });
    for (const size of [1, 97, 100_000]) {
      const items = await all(readTable(pieces(text, size).chunks, 'news.csv'));
      expect(items.filter((i) => 'article' in i).map((i) => i.article)).toEqual(whole.articles);
      expect(items.filter((i) => !('article' in i))).toEqual([{ note: 'news.csv: columns understood as text ← text, id ← id, published ← date' }]);
    }
  });

  const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  const windows = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
  test.each([['UTF-16', utf16], ['Windows-1252', windows]])('as spreadsheets export them: %s', async (_, encode) => {
    const bytes = encode('titel\ttext\nSchiffe\tPerú hat am Montag vier Schiffe an Chile verkauft, sagten Behörden.\n');
    const items = await all(readTable(pieces(bytes, 3).chunks, 'news.tsv'));
    expect(items.at(-1)).toMatchObject({ article: { title: 'Schiffe', text: 'Perú hat am Montag vier Schiffe an Chile verkauft, sagten Behörden.' } });
  });

  test('a quotation mark that is never closed ends the reading, not the memory', async () => {
    const text = `id,text\n1,"${cell(1).replaceAll('""', "'")}"\n2,"${'and so on '.repeat(1_200_000)}`;
    const stream = readTable(pieces(text, 1_000_000).chunks, 'news.csv');
    await expect(all(stream)).rejects.toThrow(/a quotation mark is never closed/);
  });
});

describe('broken streams', () => {
  test('a damaged line costs no other', async () => {
    const bytes = new TextEncoder().encode([row(1), row(2), row(3)].join('\n'));
    bytes[bytes.indexOf(10) + 30] = 0;
    const items = await all(readJsonLines(pieces(bytes, 50).chunks, 'news.jsonl'));
    expect(items.flatMap((i) => ('article' in i ? i.article.stem : 'refusal' in i ? i.refusal.where : []))).toEqual(['news.jsonl: line 2', 'a1', 'a3']);
  });

  test('of a file that is broken throughout a hundred lines are told and the others counted', async () => {
    const text = `${row(1)}\n${'broken\n'.repeat(5000)}${row(2)}`;
    const items = await all(readJsonLines(pieces(text, 1000).chunks, 'news.jsonl'));
    expect(items.filter((i) => 'refusal' in i)).toHaveLength(101);
    expect(items.at(-1)).toEqual({ refusal: { where: 'news.jsonl', reason: '4900 more lines could not be used' } });
    expect(items.filter((i) => 'article' in i)).toHaveLength(2);
  });
});

describe('sources.json reaches the articles of a stream', () => {
  const sidecar = (entries: object[]): ReturnType<typeof readSidecars> =>
    readSidecars([{ path: 'in/sources.json', bytes: new TextEncoder().encode(JSON.stringify(entries)) }]);

  test('by the name of the article; by the name of the file for what all have in common', async () => {
    const { lookup } = sidecar([
      { file: 'news.jsonl', title: 'Export of May', outlet: 'Harbour Post', lang: 'en', published: '2024-05-01' },
      { file: 'news.jsonl/a2', url: 'https://harbour.example/2', published: '2024-05-02', outlet: 'Port Gazette' },
    ]);
    const items = await all(readJsonLines(pieces([row(1), row(2)].join('\n'), 64).chunks, 'in/news.jsonl', lookup));
    expect(items.flatMap((i) => ('article' in i ? i.article : []))).toMatchObject([
      { stem: 'a1', title: 'Story 1', outlet: 'Harbour Post', published: '2024-05-01' },
      { stem: 'a2', title: 'Story 2', outlet: 'Port Gazette', published: '2024-05-02', url: 'https://harbour.example/2' },
    ]);
  });
});
