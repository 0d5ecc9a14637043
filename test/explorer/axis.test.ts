import { describe, expect, test } from 'vitest';
import { writeTick } from '../../src/explorer/strings/index.ts';
import { axisTicks, type AxisWords } from '../../src/explorer/time/axis.ts';
import { histogramOf } from '../../src/explorer/time/bins.ts';

/** Every letter six pixels wide. */
const WORDS: AxisWords = { write: (iso, withYear) => writeTick(iso, withYear, 'en'), measure: (text) => text.length * 6, overhang: 20 };

function ticksOf(first: string, last: string, width: number): ReturnType<typeof axisTicks> {
  const { bins, unit } = histogramOf([first, last].map((from) => ({ from, class: 'standing' as const, claims: 1 })));
  return axisTicks(bins, unit, width, WORDS);
}
const texts = (first: string, last: string, width: number): string => ticksOf(first, last, width).map((t) => t.text).join(' | ');

describe('dates under the histogram', () => {
  test('every bar has its date where there is room, and a year is said once', () => {
    expect(texts('2024-11', '2025-02', 600)).toBe('Nov 2024 | Dec | Jan 2025 | Feb');
    expect(texts('2024-12-30', '2025-01-02', 700)).toBe('30 Dec 2024 | 31 Dec | 1 Jan 2025 | 2 Jan');
    expect(texts('2021', '2024', 300)).toBe('2021 | 2022 | 2023 | 2024');
  });

  test('with less room, round dates remain', () => {
    expect(texts('2024-11', '2025-08', 260)).toBe('Jan 2025 | Apr | Jul');
    expect(texts('2024-12-20', '2025-01-20', 420)).toBe('23 Dec 2024 | 30 Dec | 6 Jan 2025 | 13 Jan | 20 Jan');
    expect(texts('2024-12-20', '2025-04-10', 280)).toBe('Jan 2025 | Feb | Mar | Apr');
    expect(texts('2019-05', '2025-08', 260)).toBe('2020 | 2021 | 2022 | 2023 | 2024 | 2025');
    expect(texts('1957', '2024', 200)).toBe('1960 | 1980 | 2000 | 2020');
  });

  test('both ends where no two round dates fall between them, or only the first', () => {
    expect(texts('2024-02', '2024-03', 110)).toBe('Feb 2024 | Mar');
    expect(texts('2024-02', '2024-06', 110)).toBe('Feb 2024 | Jun');
    expect(texts('2024-12', '2025-01', 70)).toBe('Dec 2024');
  });

  test('no two dates touch and none is cut off, however wide the bars are', () => {
    for (const [first, last] of [['2024-12', '2025-07'], ['2024-12-20', '2025-04-10'], ['2024-12-20', '2024-12-28'], ['1990', '2024'], ['2017-03', '2025-01'], ['1403', '2024']] as const) {
      for (let width = 60; width < 1500; width += 13) {
        const boxes = ticksOf(first, last, width).map(({ x, text }) => [x - text.length * 3, x + text.length * 3] as const);
        expect(boxes.length).toBeGreaterThan(0);
        for (const [i, [left, right]] of boxes.entries()) {
          expect(left).toBeGreaterThanOrEqual(-20);
          expect(right).toBeLessThanOrEqual(width + 20);
          expect(right + 8).toBeLessThan(boxes[i + 1]?.[0] ?? Infinity);
        }
      }
    }
  });

  test('nothing to date, no dates', () => expect(axisTicks([], 'day', 300, WORDS)).toEqual([]));
});
