import { describe, expect, test } from 'vitest';
import { binsOfPeriod, histogram, periodOfBins } from '../../src/explorer/time/bins.ts';
import { nextWindow } from '../../src/explorer/time/play.ts';
import type { Article, Claim } from '../../src/model/index.ts';
import { article, claim } from './examples.ts';

/** Claims of articles published on these dates; "" is an article without a date. */
function published(...dates: readonly string[]): readonly [readonly Claim[], ReadonlyMap<Article['id'], Article>] {
  const articles = dates.map((date, i) => article(`a${i}`, 'A hits B.', date ? { published: date } : {}));
  return [articles.map((a) => claim(a, 'A hits B', ['A', 'ASSAULT', 'B'])), new Map(articles.map((a) => [a.id, a]))];
}

const shape = (...dates: readonly string[]): string => {
  const { unit, bins, undated } = histogram(...published(...dates));
  return `${unit}: ${bins.map((b) => `${b.date}×${b.total}`).join(' ')}${undated ? ` +${undated}` : ''}`;
};

describe('claims over time', () => {
  test('days without gaps', () => expect(shape('2024-02-28', '2024-03-01', '2024-03-01')).toBe('day: 2024-02-28×1 2024-02-29×0 2024-03-01×2'));
  test('no finer than the dates are known', () => expect(shape('2024-12-24', '2025-02')).toBe('month: 2024-12×1 2025-01×0 2025-02×1'));
  test('years where months would be too many', () => expect(shape('2000-01-01', '2001-06-01', '2019-12-31')).toMatch(/^year: 2000×1 2001×1 .*2019×1$/));
  test('what has no date is counted apart', () => expect(shape('', '2024', '2025')).toBe('year: 2024×1 2025×1 +1'));
  test('nothing dated, no bins', () => expect(shape('', '')).toBe('day:  +2'));

  test('the event’s date goes before the publication’s', () => {
    const [[first], articles] = published('2024-12-24');
    expect(histogram([{ ...first!, when: { from: '2022-02-24', to: '2022-03-01' } }], articles).bins.map((b) => b.date)).toEqual(['2022-02-24']);
  });
});

describe('the brush', () => {
  const { bins } = histogram(...published('2024-01', '2024-06'));
  test('a dragged range is a period, whichever way it was dragged', () => {
    expect(periodOfBins(bins, 3, 1)).toEqual({ from: '2024-02', to: '2024-04' });
  });
  test('a period lies on the bins it touches', () => {
    expect(binsOfPeriod(bins, { from: '2024-02-15', to: '2024-04' })).toEqual([1, 3]);
    expect(binsOfPeriod(bins, { from: '2024-05' })).toEqual([4, 5]);
    expect(binsOfPeriod(bins, { from: '2030' })).toBeUndefined();
    expect(binsOfPeriod(bins, undefined)).toBeUndefined();
  });
});

test('playing moves the window on, over stretches with nothing in them, and ends at the end', () => {
  const bins = [1, 2, 0, 0, 0, 3].map((total) => ({ total }));
  expect(nextWindow(bins, undefined)).toEqual([0, 0]);
  expect(nextWindow(bins, [0, 0])).toEqual([1, 1]);
  expect(nextWindow(bins, [1, 1])).toEqual([5, 5]);
  expect(nextWindow(bins, [0, 1])).toEqual([1, 2]);
  expect(nextWindow(bins, [1, 2])).toEqual([4, 5]);
  expect(nextWindow(bins, [5, 5])).toBeUndefined();
});
