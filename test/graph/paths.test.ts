import { describe, expect, test } from 'vitest';
import { claimTable, drawnOf, findPaths, type WayOptions } from '../../src/graph/index.ts';
import type { Corpus } from '../../src/model/index.ts';
import { corpusOf, id } from './small-corpus.ts';

const through = (corpus: Corpus, from: string, to: string, options?: WayOptions) => {
  const table = claimTable(corpus);
  return findPaths(table, drawnOf(table, {}), id(from), id(to), options);
};
const paths = (claims: string[], from: string, to: string, options?: WayOptions) =>
  through(corpusOf(claims), from, to, options).map((p) => [from, ...p.steps.map((s) => s.to)].join(' '));

describe('paths', () => {
  test('of equally short ways the best attested comes first', () => {
    const claims = ['A AID X', 'X AID B', 'A AID Y', 'A AID Y in:a2', 'Y AID B', 'Y AID B in:a3'];
    expect(paths(claims, 'A', 'B')).toEqual(['A Y B', 'A X B']);
  });

  test('no attestation makes a detour worth it, but longer ways follow', () => {
    const claims = ['A AID B', ...[1, 2, 3, 4].flatMap((n) => [`A AID X in:a${n}`, `X AID B in:a${n}`])];
    expect(paths(claims, 'A', 'B')).toEqual(['A B', 'A X B']);
    expect(paths(claims, 'A', 'B', { count: 1 })).toEqual(['A B']);
  });

  test('direction counts when asked for; mutual relations lead both ways', () => {
    const claims = ['B AID A', 'B CONSULT C'];
    expect(paths(claims, 'A', 'C')).toEqual(['A B C']);
    expect(paths(claims, 'A', 'C', { directed: true })).toEqual([]);
    expect(paths(claims, 'C', 'A', { directed: true })).toEqual(['C B A']);
  });

  test('what is only denied is no connection unless asked for', () => {
    expect(paths(['A AID B denied'], 'A', 'B')).toEqual([]);
    expect(paths(['A AID B denied'], 'A', 'B', { denied: true })).toEqual(['A B']);
  });

  test('each step tells its edges and claims', () => {
    const corpus = corpusOf(['A AID B', 'B ACCUSE A in:a1', 'B ACCUSE A in:a2']);
    const [path] = through(corpus, 'A', 'B');
    expect(path?.attestation).toBe(2);
    expect(path?.steps[0]?.edges).toEqual(['B|A|ACCUSE', 'A|B|AID']);
    expect(path?.steps[0]?.claims).toHaveLength(3);
  });

  test('paths never visit an actor twice, and all of a small graph are found', () => {
    const claims = ['A AID B', 'B AID C', 'C AID D', 'A AID C', 'B AID D', 'A AID D'];
    const all = paths(claims, 'A', 'D', { count: 50 });
    expect(new Set(all)).toEqual(new Set(['A D', 'A C D', 'A B D', 'A B C D', 'A C B D']));
    expect(all.map((p) => p.length)).toEqual(all.map((p) => p.length).toSorted((a, b) => a - b));
  });

  test('unknown actors and an actor to itself have no path', () => {
    expect(paths(['A AID B'], 'A', 'Z')).toEqual([]);
    expect(paths(['A AID B'], 'A', 'A')).toEqual([]);
  });
});
