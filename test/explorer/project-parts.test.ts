import { describe, expect, test } from 'vitest';
import { corpusFrom, partsOf } from '../../src/explorer/storage/project-parts.ts';
import { corpusOf } from '../graph/small-corpus.ts';

describe('a stored corpus', () => {
  test('is cut into parts and put together again as it was', () => {
    const corpus = corpusOf(Array.from({ length: 4000 }, (_, i) => `A${i % 90} AID B${i % 77} in:a${i % 5}`));
    const parts = [...partsOf(corpus)];
    expect(parts.length).toBeGreaterThan(3);
    expect(Math.max(...parts.flatMap((p) => Object.values(p).map((items) => items.length)))).toBeLessThan(2000);
    expect(corpusFrom(parts)).toEqual(corpus);
  });
});
