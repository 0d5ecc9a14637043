import type { Bin, BinUnit } from './bins.ts';

/** A mark under the bars, with the date it stands for. */
export interface Tick {
  /** Number of the bin whose middle it stands under. */
  readonly bin: number;
  readonly text: string;
  /** Middle of the text in pixels from the left end of the bars; near an end it is pushed inwards, away from the mark. */
  readonly x: number;
}

/** How an axis writes its dates and how wide they become. */
export interface AxisWords {
  /** An ISO date as precise as it is given; the year can be left out where the mark before it is of the same. */
  readonly write: (iso: string, withYear: boolean) => string;
  /** Width of a text in pixels. */
  readonly measure: (text: string) => number;
  /** How far texts may reach over either end of the bars, in pixels. */
  readonly overhang: number;
}

/** Which bins get a mark, and how much of their date is written there. */
interface Stride {
  readonly marks: (date: string, index: number) => boolean;
  readonly length: number;
}

/** Free space between two dates, in pixels. */
const GAP = 10;
const [YEAR, MONTH, DAY] = [4, 7, 10] as const;

const isMonday = (date: string): boolean => new Date(`${date}T00:00:00Z`).getUTCDay() === 1;
const days = (marks: Stride['marks']): Stride => ({ marks, length: DAY });
const months = (n: number): Stride => ({ marks: (date) => (date.length < DAY || date.endsWith('-01')) && (Number(date.slice(5, 7)) - 1) % n === 0, length: MONTH });
const years = (n: number): Stride => ({ marks: (date) => Number(date.slice(0, 4)) % n === 0 && /^\d+(-01)*$/.test(date), length: YEAR });

/** Round dates only, the finest first: a mark every three days would stand on dates that mean nothing. */
const STRIDES: Readonly<Record<BinUnit, readonly Stride[]>> = {
  day: [days(() => true), days((_, i) => i % 2 === 0), days(isMonday), days((date, i) => isMonday(date) && i % 14 < 7), months(1), months(3)],
  month: [...[1, 3, 6].map(months), ...[1, 2, 5, 10].map(years)],
  year: [1, 2, 5, 10, 20, 50, 100, 200, 500].map(years),
};

/**
 * The marks under a histogram: as many round dates as stand side by side without touching. The first, and each
 * that begins another year, says its year. Where fewer than two round dates fit, both ends are marked, else the first.
 *
 * @param width - of all bars together, in pixels
 */
export function axisTicks(bins: readonly Pick<Bin, 'date'>[], unit: BinUnit, width: number, words: AxisWords): readonly Tick[] {
  if (bins.length === 0 || width <= 0) return [];
  for (const { marks, length } of STRIDES[unit]) {
    const marked = [...bins.keys()].filter((i) => marks(bins[i]?.date ?? '', i));
    // More than one in this many pixels never fit: no need to write their dates.
    if (marked.length * (GAP + 8) > width + 2 * words.overhang) continue;
    const ticks = written(bins, marked, length, width, words);
    if (ticks.length > 1 && areApart(ticks, words)) return ticks;
  }
  const ends = written(bins, bins.length > 1 ? [0, bins.length - 1] : [0], DAY, width, words);
  return areApart(ends, words) ? ends : ends.slice(0, 1);
}

function written(bins: readonly Pick<Bin, 'date'>[], marked: readonly number[], length: number, width: number, { write, measure, overhang }: AxisWords): readonly Tick[] {
  let year = '';
  return marked.map((bin) => {
    const iso = (bins[bin]?.date ?? '').slice(0, length);
    const text = write(iso, iso.slice(0, 4) !== year);
    year = iso.slice(0, 4);
    const half = measure(text) / 2;
    const middle = ((bin + 0.5) / bins.length) * width;
    return { bin, text, x: Math.max(half - overhang, Math.min(width + overhang - half, middle)) };
  });
}

function areApart(ticks: readonly Tick[], { measure }: AxisWords): boolean {
  return ticks.every(({ x, text }, i) => {
    const next = ticks[i + 1];
    return !next || x + measure(text) / 2 + GAP <= next.x - measure(next.text) / 2;
  });
}
