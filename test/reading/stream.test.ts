import { describe, expect, test } from 'vitest';
import { readJsonLines, type Streamed } from '../../src/reading/index.ts';

const row = (n: number): string => JSON.stringify({ id: `a${n}`, headline: `Story ${n}`, body: `Peru sold ${n} ships to Chile on Monday, officials in Lima said to the press.` });

/** Bytes in pieces of an awkward size, with a count of how many were asked for. */
function pieces(text: string, size: number): { chunks: AsyncIterable<Uint8Array>; asked: () => number } {
  const bytes = new TextEncoder().encode(text);
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
