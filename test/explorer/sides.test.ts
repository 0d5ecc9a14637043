import { describe, expect, test } from 'vitest';
import { assign, comparedBy, daysOf, firstSides, sideOfValue } from '../../src/explorer/compare/sides.ts';
import { flagOf } from '../../src/explorer/marks/flag.tsx';
import { article, claim } from './examples.ts';

const early = article('e', 'Russia strikes.', { published: '2022-05' });
const late = article('l', 'Russia strikes.', { published: '2024-12-24' });
const later = article('x', 'Russia strikes.', { published: '2025' });
const articles = new Map([early, late, later].map((a) => [a.id, a]));
const claims = [early, late, later].map((a) => claim(a, 'Russia strikes', ['RU', 'ASSAULT', 'UA']));
const values = { class: [], type: [], status: [], actorType: [], found: [], speaker: ['', 'RU'], outlet: ['Bild'], lang: ['en'], article: ['e', 'l', 'x'] };

describe('sides to begin with', () => {
  test('are the two commonest values; a side without one is empty', () => {
    expect(firstSides('article', values, claims, articles)).toEqual({ a: { facet: 'article', values: ['e'] }, b: { facet: 'article', values: ['l'] } });
    expect(firstSides('outlet', values, claims, articles).b).toEqual({ facet: 'outlet', values: [] });
  });

  test('in time, what was before the middle claim and from it on', () => {
    const sides = firstSides('time', values, claims, articles);
    expect(sides).toEqual({ a: { period: { to: '2024-12-23' } }, b: { period: { from: '2024-12-24' } } });
    expect(comparedBy(sides)).toBe('time');
    expect(daysOf(claims, articles)).toEqual(['2022-05', '2025-12-31']);
  });
});

test('a value is on one side at most', () => {
  const sides = firstSides('article', values, claims, articles);
  const moved = assign(sides, 'e', 'b');
  expect([sideOfValue(moved, 'e'), sideOfValue(moved, 'l'), sideOfValue(moved, 'x')]).toEqual(['b', 'b', undefined]);
  expect(sideOfValue(assign(moved, 'l', undefined), 'l')).toBeUndefined();
});

test('flags are made of codes of countries only', () => {
  expect(flagOf('FR')).toBe('\u{1F1EB}\u{1F1F7}');
  expect(flagOf('fr')).toBeUndefined();
  expect(flagOf('USA')).toBeUndefined();
});
