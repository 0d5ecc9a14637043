import { lastDay, periodOf, type DateBy, type DateCount, type Period } from '../../graph/index.ts';
import { classOf, type Article, type ArticleId, type Claim, type RelationClass } from '../../model/index.ts';

export type BinUnit = 'day' | 'month' | 'year';

/** A day, month or year with the claims that begin in it. */
export interface Bin {
  /** Its ISO date, as precise as the unit: "2024-12-24", "2024-12" or "2024". */
  readonly date: string;
  readonly counts: Readonly<Partial<Record<RelationClass, number>>>;
  readonly total: number;
}

export interface Histogram {
  readonly unit: BinUnit;
  /** Without gaps, oldest first. Empty when no claim has a date. */
  readonly bins: readonly Bin[];
  readonly undated: number;
  /** The total of the fullest bin. */
  readonly most: number;
}

const LENGTH: Readonly<Record<BinUnit, number>> = { day: 10, month: 7, year: 4 };
/** More bars than this are too thin to point at. */
const MOST_BINS = 130;

/**
 * Claims over time, by event or else publication, or by publication only. A claim counts where its period begins. The unit is the
 * finest that keeps the bars wide enough to point at, and no finer than any date is known.
 */
export function histogram(claims: readonly Claim[], articles: ReadonlyMap<ArticleId, Article>, by?: DateBy): Histogram {
  return histogramOf(claims.map((claim) => ({ from: periodOf(claim, articles.get(claim.article), by)?.from, class: classOf(claim.type), claims: 1 })));
}

/** The same from claims that have been counted by date and class, which are far fewer. */
export function histogramOf(counted: readonly DateCount[]): Histogram {
  const dates = [...new Set(counted.flatMap((d) => d.from ?? []))].sort();
  const [first] = dates;
  const last = dates.at(-1);
  const undated = counted.reduce((n, d) => (d.from === undefined ? n + d.claims : n), 0);
  if (first === undefined || last === undefined) return { unit: 'day', bins: [], undated, most: 0 };
  const unit = unitFor(first, last, Math.min(...dates.map((d) => d.length)));
  const counts = new Map<string, Partial<Record<RelationClass, number>>>();
  for (const { from, class: of, claims } of counted) {
    if (from === undefined) continue;
    const key = from.slice(0, LENGTH[unit]);
    const bin = counts.get(key) ?? {};
    bin[of] = (bin[of] ?? 0) + claims;
    counts.set(key, bin);
  }
  const bins = steps(first.slice(0, LENGTH[unit]), last.slice(0, LENGTH[unit]), unit).map((date) => {
    const bin = counts.get(date) ?? {};
    return { date, counts: bin, total: Object.values(bin).reduce((a, b) => a + b, 0) };
  });
  return { unit, bins, undated, most: Math.max(...bins.map((b) => b.total)) };
}

/** The period that the bins from one to another cover. */
export function periodOfBins(bins: readonly Bin[], from: number, to: number): Period | undefined {
  const [first, last] = [bins[Math.min(from, to)], bins[Math.max(from, to)]];
  return first && last ? { from: first.date, to: last.date } : undefined;
}

/** The first and last bin that a period touches; undefined without a period, or when it lies outside. */
export function binsOfPeriod(bins: readonly Bin[], period: Period | undefined): readonly [number, number] | undefined {
  if (period?.from === undefined && period?.to === undefined) return undefined;
  const touches = (b: Bin): boolean =>
    (period.from === undefined || lastDay(b.date) >= period.from) && (period.to === undefined || b.date <= lastDay(period.to));
  const from = bins.findIndex(touches);
  const to = bins.findLastIndex(touches);
  return from === -1 ? undefined : [from, to];
}

function unitFor(first: string, last: string, precision: number): BinUnit {
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  if (precision >= LENGTH.day && days < MOST_BINS) return 'day';
  return precision >= LENGTH.month && days < MOST_BINS * 30.4 ? 'month' : 'year';
}

/** All dates of a unit from one to another, both included. */
function steps(from: string, to: string, unit: BinUnit): readonly string[] {
  const dates: string[] = [];
  const at = new Date(Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5, 7) || 1) - 1, Number(from.slice(8, 10) || 1)));
  for (let date = from; date <= to; date = at.toISOString().slice(0, LENGTH[unit])) {
    dates.push(date);
    if (unit === 'day') at.setUTCDate(at.getUTCDate() + 1);
    else if (unit === 'month') at.setUTCMonth(at.getUTCMonth() + 1);
    else at.setUTCFullYear(at.getUTCFullYear() + 1);
  }
  return dates;
}
