import { describe, expect, test } from 'vitest';
import { arrangementOf, claimTable, flipAll, layOutCorpus } from '../../src/graph/index.ts';
import { corpusOf } from './small-corpus.ts';

const corpus = corpusOf(['RU MOBILIZE BY', 'RU COOPERATE IR', 'US SANCTION RU', 'US AID UA', 'RU ASSAULT UA'], { actors: ['XX:place'] });

describe('the layout that a project comes with', () => {
  test('gives every actor a place of its own, the same each time', () => {
    const layout = layOutCorpus(corpus);
    expect(Object.keys(layout).sort()).toEqual(corpus.actors.map((a) => a.id as string).sort());
    const places = Object.values(layout);
    places.forEach((a, i) => places.slice(i + 1).forEach((b) => expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(10)));
    expect(layOutCorpus(corpus)).toEqual(layout);
  });

  test('stays as it is when the rest is laid out around it', () => {
    const known = flipAll({ RU: { x: 5, y: 7 }, BY: { x: 80, y: -3 } });
    const { ids, options } = arrangementOf(claimTable(corpus), known, { width: 800, height: 600 });
    const at = ids.findIndex((id) => id === 'BY');
    expect(options.fixed?.nodes[at]).toBe(1);
    expect([options.fixed?.at.x[at], options.fixed?.at.y[at]]).toEqual([80, -3]);
  });
});
