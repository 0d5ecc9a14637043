import { describe, expect, test } from 'vitest';
import { readableThreshold } from '../../src/explorer/condensing/readable.ts';

describe('a graph too large to read', () => {
  test('is narrowed to its best attested relations', () => {
    const claims = Int32Array.of(5, 4, 0, 3, 2, 2, 1, 0, 1, 1);
    const n = readableThreshold(claims, 3);
    expect(n).toBe(3);
    expect(claims.filter((c) => c >= n)).toHaveLength(3);
  });

  test('never to nothing, even where all are attested alike', () => {
    expect(readableThreshold(Int32Array.of(1, 1, 1, 1), 2)).toBe(1);
  });

  test('a readable one stays as it is', () => {
    expect(readableThreshold(Int32Array.of(2, 1), 10)).toBe(1);
  });
});
