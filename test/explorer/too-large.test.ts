import { describe, expect, test } from 'vitest';
import { isTooLarge, readableThreshold } from '../../src/explorer/stage/too-large.ts';
import { buildGraph } from '../../src/graph/index.ts';
import { actor, article, claim, corpus } from './examples.ts';

/** A graph whose relations have these numbers of claims. */
function graphWith(...counts: readonly number[]) {
  const text = article('a', Array.from({ length: Math.max(...counts) }, (_, i) => `Claim number ${i}.`).join(' '));
  const actors = [actor('hub', 'Hub'), ...counts.map((_, i) => actor(`a${i}`, `A${i}`))];
  const claims = counts.flatMap((n, i) => Array.from({ length: n }, (_, k) => claim(text, `Claim number ${k}.`, ['hub', 'AID', `a${i}`])));
  return buildGraph(corpus({ articles: [text], actors, claims }));
}

describe('a graph too large to read', () => {
  test('is narrowed to its best attested relations', () => {
    const graph = graphWith(5, 4, 3, 2, 2, 1, 1, 1);
    const n = readableThreshold(graph, 3);
    expect(n).toBe(3);
    expect(graph.filterEdges((_, e) => e.claims.length >= n)).toHaveLength(3);
  });

  test('never to nothing, even where all are attested alike', () => {
    expect(readableThreshold(graphWith(1, 1, 1, 1), 2)).toBe(1);
  });

  test('a readable one stays as it is', () => {
    expect(readableThreshold(graphWith(2, 1), 10)).toBe(1);
    expect(isTooLarge(graphWith(2, 1))).toBe(false);
  });
});
