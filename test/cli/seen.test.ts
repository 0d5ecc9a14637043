import { describe, expect, test } from 'vitest';
import { Names, Seen } from '../../src/cli/seen.ts';

describe('words that have been seen', () => {
  test('are known again, others are not, however many there are', () => {
    const seen = new Seen();
    const words = Array.from({ length: 20_000 }, (_, i) => `story-${i}`);
    expect(words.filter((w) => seen.add(w))).toEqual([]);
    expect(words.every((w) => seen.add(w))).toBe(true);
    expect(seen.add('story-20000')).toBe(false);
  });
});

describe('names', () => {
  test('are told apart by numbers, and never twice the same', () => {
    const names = new Names();
    expect(['a', 'b', 'a', 'a-2', 'a', 'a-2'].map((n) => names.unused(n))).toEqual(['a', 'b', 'a-2', 'a-2-2', 'a-3', 'a-2-3']);
  });

  test('ten thousand alike take no longer than ten thousand unlike', () => {
    const names = new Names();
    expect(new Set(Array.from({ length: 10_000 }, () => names.unused('report'))).size).toBe(10_000);
  });
});
