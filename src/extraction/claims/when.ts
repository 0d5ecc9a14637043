import { timeWords, type TimeWords } from '../../knowledge/time/index.ts';
import type { When } from '../../model/index.ts';

/** A day without a clock: counted in UTC so that no time zone moves it. */
class Day {
  constructor(private readonly date: Date) {}

  static of(iso: string): Day | undefined {
    const date = new Date(`${iso}T00:00:00Z`);
    return /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(date.getTime()) ? new Day(date) : undefined;
  }

  plus(days: number): Day {
    return new Day(new Date(this.date.getTime() + days * 86_400_000));
  }

  get iso(): string {
    return this.date.toISOString().slice(0, 10);
  }

  get year(): number {
    return this.date.getUTCFullYear();
  }

  /** January is 0. */
  get month(): number {
    return this.date.getUTCMonth();
  }

  /** Monday is 0. */
  get weekday(): number {
    return (this.date.getUTCDay() + 6) % 7;
  }
}

/** A time expression found in a text, with where it stands. */
export interface TimeFound {
  readonly when: When;
  readonly at: number;
}

interface Pattern {
  readonly source: string;
  readonly resolve: (match: RegExpMatchArray, published: Day | undefined) => When | undefined;
}

const two = (n: number): string => String(n).padStart(2, '0');
const single = (iso: string): When => ({ from: iso, to: iso });
const group = (match: RegExpMatchArray, name: string): string => match.groups?.[name] ?? '';
const YEAR = '(?<year>(?:19|20)\\d\\d)';

/**
 * Finds the time expressions of a text and resolves them against the day of publication: days, months, years,
 * weeks, halves of years. What depends on the day of writing stays unresolved where that day is not known.
 * @param published - ISO date; with only year and month, relative days are left out
 */
export function timesIn(text: string, lang: string, published: string | undefined): TimeFound[] {
  const words = timeWords(lang);
  if (!words) return [];
  const day = published ? Day.of(published) : undefined;
  const lower = text.toLowerCase().replaceAll('’', "'");
  const taken: [from: number, to: number][] = [];
  const found: TimeFound[] = [];
  for (const { source, resolve } of patternsOf(lang, words)) {
    for (const match of lower.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu'))) {
      const from = match.index;
      const to = from + match[0].length;
      if (taken.some(([a, b]) => from < b && a < to)) continue;
      const when = resolve(match, day);
      if (!when) continue;
      taken.push([from, to]);
      found.push({ when, at: from });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

const compiled = new Map<string, readonly Pattern[]>();

/** Longest expressions first, so that a year inside a date is not found by itself. */
function patternsOf(lang: string, w: TimeWords): readonly Pattern[] {
  const known = compiled.get(lang);
  if (known) return known;
  const month = `(?<month>${w.months.map((m) => `(?:${m})`).join('|')})`;
  const of = "(?: de| del| di|,| d'|\\.)?";
  const side = (unit: string, shift: string): string => `(?:(?:${shift})\\s+(?:${unit})|(?:${unit})\\s+(?:${shift}))`;
  const shifts: [string, number][] = [[w.last, -1], [w.current, 0], [w.next, 1]];
  const patterns: Pattern[] = [
    { source: `(?<iso>(?:19|20)\\d\\d-\\d\\d-\\d\\d)`, resolve: (m) => (Day.of(group(m, 'iso')) ? single(group(m, 'iso')) : undefined) },
    ...w.halves.map((half, i): Pattern => ({ source: `${half}\\s*(?:of |de |del |des |di )?${YEAR}`, resolve: (m) => halfYear(Number(group(m, 'year')), i) })),
    { source: `(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?: of| de)?\\s+${month}${of}\\s+${YEAR}`, resolve: (m) => dated(m, w, Number(group(m, 'year'))) },
    { source: `${month}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}`, resolve: (m) => dated(m, w, Number(group(m, 'year'))) },
    { source: `${month}${of}\\s+${YEAR}`, resolve: (m) => single(`${group(m, 'year')}-${two(monthOf(m, w) + 1)}`) },
    { source: `(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?: of| de)?\\s+${month}`, resolve: (m, d) => (d ? dated(m, w, nearestYear(monthOf(m, w), d)) : undefined) },
    { source: `${month}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?`, resolve: (m, d) => (d ? dated(m, w, nearestYear(monthOf(m, w), d)) : undefined) },
    ...shifts.flatMap(([shift, by]): Pattern[] => [
      { source: side(w.units.week, shift), resolve: (_, d) => (d ? week(d, by) : undefined) },
      { source: side(w.units.month, shift), resolve: (_, d) => (d ? single(monthIso(d.year, d.month + by)) : undefined) },
      { source: side(w.units.year, shift), resolve: (_, d) => (d ? single(String(d.year + by)) : undefined) },
    ]),
    ...[...w.days].map(([word, by]): Pattern => ({ source: word, resolve: (_, d) => (d ? single(d.plus(by).iso) : undefined) })),
    ...w.weekdays.map((name, i): Pattern => ({ source: `(?<next>(?:${w.next})\\s+)?(?:${name})`, resolve: (m, d) => (d ? single(weekday(d, i, group(m, 'next') !== '').iso) : undefined) })),
    { source: `(?:in|since|from|by|until|during|nel|dal|del|en|depuis|dès|seit|jahr|jahre|im jahr|desde|de|${w.early}|${w.late})\\s+${YEAR}`, resolve: (m) => single(group(m, 'year')) },
  ];
  compiled.set(lang, patterns);
  return patterns;
}

function monthOf(match: RegExpMatchArray, { months }: TimeWords): number {
  return months.findIndex((m) => new RegExp(`^(?:${m})$`, 'u').test(group(match, 'month')));
}

function dated(match: RegExpMatchArray, w: TimeWords, year: number): When | undefined {
  const iso = `${year}-${two(monthOf(match, w) + 1)}-${two(Number(group(match, 'day')))}`;
  return Day.of(iso)?.iso === iso ? single(iso) : undefined;
}

/** A day and month without a year lie within half a year of the day of writing. */
function nearestYear(month: number, day: Day): number {
  const ahead = month - day.month;
  return day.year + (ahead > 6 ? -1 : ahead < -6 ? 1 : 0);
}

function halfYear(year: number, half: number): When {
  return half === 0 ? { from: `${year}-01`, to: `${year}-06` } : { from: `${year}-07`, to: `${year}-12` };
}

function week(day: Day, by: number): When {
  const monday = day.plus(7 * by - day.weekday);
  return { from: monday.iso, to: monday.plus(6).iso };
}

function monthIso(year: number, month: number): string {
  const years = Math.floor(month / 12);
  return `${year + years}-${two(month - years * 12 + 1)}`;
}

/** News names days of the week just past, today included; "next" the one to come. */
function weekday(day: Day, target: number, ahead: boolean): Day {
  const back = (day.weekday - target + 7) % 7;
  return ahead ? day.plus(back === 0 ? 7 : 7 - back) : day.plus(-back);
}

/** The expression closest to a place in the text, if any: the time of the event that stands there. */
export function closestTime(times: readonly TimeFound[], at: number): When | undefined {
  return [...times].sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0]?.when;
}
