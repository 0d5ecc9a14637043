import { boilerplateLexicons, type BoilerplateLexicon } from '../../knowledge/boilerplate/index.ts';
import { foldName } from '../../model/index.ts';
import type { Marked } from './mark.ts';

/** A date as it stands in a line, with where it begins. */
interface Found {
  readonly iso: string;
  readonly at: number;
}

/**
 * The publication date that the lines around the article give, or undefined.
 *
 * Only date lines, bylines and rubrics are looked at: a date inside a sentence is the date of an event. A date
 * labelled as published wins over one that is not; two that disagree and carry no label give none.
 */
export function publicationDate(marked: readonly Pick<Marked, 'line' | 'kind'>[], lang: string): string | undefined {
  const lexicons = boilerplateLexicons(lang);
  const published = new Set(lexicons.flatMap((l) => l.publishedWords.map(foldName)));
  const lines = marked.filter((m) => m.kind === 'dateline' || m.kind === 'byline' || m.kind === 'rubric');
  const dated = lines.flatMap(({ line }) => {
    const found = datesIn(line.text, lexicons)[0];
    return found ? [{ iso: found.iso, labelled: line.folded.split(' ').some((w) => published.has(w)) }] : [];
  });
  const labelled = dated.filter((d) => d.labelled);
  const candidates = new Set((labelled.length > 0 ? labelled : dated).map((d) => d.iso));
  return candidates.size === 1 ? [...candidates][0] : undefined;
}

/** Dates of a line in the order they stand. Days and months that cannot be told apart are left out. */
export function datesIn(text: string, lexicons: readonly BoilerplateLexicon[]): Found[] {
  return [...isoDates(text), ...wordDates(text, lexicons), ...numericDates(text, lexicons)].toSorted((a, b) => a.at - b.at);
}

function isoDates(text: string): Found[] {
  return [...text.matchAll(/(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/g)].flatMap((m) => made(m[1], m[2], m[3], m.index));
}

const monthTables = new WeakMap<BoilerplateLexicon, ReadonlyMap<string, number>>();

/** Numbers of the months by their folded names; of the languages' common forms the last one's counts. */
function monthsOf(lexicons: readonly BoilerplateLexicon[]): ReadonlyMap<string, number> {
  const tables = lexicons.map((lexicon) => {
    const known = monthTables.get(lexicon) ?? new Map(lexicon.months.flatMap((forms, i) => forms.map((f) => [foldName(f), i + 1] as const)));
    monthTables.set(lexicon, known);
    return known;
  });
  const [only] = tables;
  return tables.length === 1 && only ? only : new Map(tables.flatMap((t) => [...t]));
}

/** Dates with the month in words of these languages, in the order they are written: day first, then month first. */
export function wordDates(text: string, lexicons: readonly BoilerplateLexicon[]): Found[] {
  const months = monthsOf(lexicons);
  const dayFirst = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?\s+(?:de\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+|del\s+)?((?:19|20)\d{2})(?!\d)/gu;
  const monthFirst = /(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})(?!\d)/gu;
  const monthOf = (word: string | undefined): string => String(months.get(foldName(word ?? '')) ?? '');
  return [
    ...[...text.matchAll(dayFirst)].flatMap((m) => made(m[3], monthOf(m[2]), m[1], m.index)),
    ...[...text.matchAll(monthFirst)].flatMap((m) => made(m[3], monthOf(m[1]), m[2], m.index)),
  ];
}

/** "24.12.2024" is day first everywhere; "05/06/2024" is read day first unless the text is English, which is ambiguous. */
function numericDates(text: string, lexicons: readonly BoilerplateLexicon[]): Found[] {
  const english = lexicons.every((l) => l.lang === 'en');
  return [...text.matchAll(/(?<!\d)(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/g)].flatMap((m) => {
    const [a, b] = [Number(m[1]), Number(m[3])];
    if (b > 12 && a <= 12) return made(m[4], m[1], m[3], m.index);
    if (a <= 12 && m[2] !== '.' && english && a !== b) return [];
    return made(m[4], m[3], m[1], m.index);
  });
}

function made(year: string | undefined, month: string | undefined, day: string | undefined, at: number): Found[] {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  const real = m >= 1 && m <= 12 && d >= 1 && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return real ? [{ iso: date.toISOString().slice(0, 10), at }] : [];
}
