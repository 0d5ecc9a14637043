import { BOILERPLATE_LEXICONS } from '../knowledge/boilerplate/index.ts';
import { isoDateSchema, webAddressSchema } from '../model/index.ts';
import { wordDates } from './blocks/dates.ts';
import type { Metadata } from './input.ts';

/** What the fields of an article are called in front matter, exports and tables, folded to letters only. */
export const FIELD_NAMES = {
  title: ['title', 'headline', 'heading', 'titel', 'titre', 'titolo', 'titulo', 'subject'],
  url: ['url', 'link', 'address', 'canonical', 'canonicalurl', 'permalink', 'sourceurl', 'articleurl', 'weburl', 'uri', 'href'],
  outlet: ['outlet', 'source', 'publisher', 'publication', 'sitename', 'site', 'newspaper', 'medium', 'media', 'quelle', 'fonte', 'fuente', 'journal', 'sourcename', 'domain'],
  author: ['author', 'authors', 'byline', 'creator', 'autor', 'autore', 'auteur', 'writer'],
  published: ['published', 'date', 'publishedat', 'publicationdate', 'datepublished', 'pubdate', 'publishdate', 'publisheddate', 'datum', 'data', 'fecha', 'publishedtime', 'issued', 'created', 'datetime', 'timestamp', 'publishedon'],
  lang: ['lang', 'language', 'locale', 'sprache', 'langue', 'lingua', 'idioma', 'inlanguage', 'languagecode'],
} as const satisfies Readonly<Record<keyof Metadata, readonly string[]>>;

/** Letters only: "Publication Date" and "publication_date" are one name. */
export function foldFieldName(name: string): string {
  return name.normalize('NFKD').toLowerCase().replace(/[^a-z]+/g, '');
}

/** Metadata out of named values. Values that do not fit their field (no address, no date) are left out. */
export function metadataFrom(value: (field: keyof Metadata) => unknown): Metadata {
  const text = (field: keyof Metadata): string | undefined => textOf(value(field));
  const url = text('url');
  const lang = text('lang');
  return {
    title: text('title'),
    url: url !== undefined && webAddressSchema.safeParse(url).success ? url : undefined,
    outlet: text('outlet'),
    author: text('author'),
    published: dayOf(value('published')),
    lang: lang !== undefined && /^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/.test(lang) ? lang.replace('_', '-') : undefined,
  };
}

/** A value as one line of text: lists are joined, objects speak by their name. */
export function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const parts = value.map(textOf).filter((v) => v !== undefined);
    return parts.length > 0 ? parts.join(', ') : undefined;
  }
  if (typeof value === 'object' && value !== null && 'name' in value) return textOf(value.name);
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

/** Milliseconds below which a number is read as seconds since 1970. */
const SECONDS = 100_000_000_000;

/**
 * The day a value names: ISO dates (possibly only year or month) and times, RFC 2822 dates, Unix time.
 * The day is taken as written, in its own time zone. Anything else is undefined, never guessed.
 */
export function dayOf(value: unknown): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
  if (typeof value === 'number') {
    if (value < 100_000_000) return Number.isInteger(value) && value > 1900 && value < 2200 ? String(value) : undefined;
    return dayOf(new Date(value < SECONDS ? value * 1000 : value));
  }
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const iso = /^(\d{4})(?:[-/](\d{2})(?:[-/](\d{2}))?)?(?=$|[T ])/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})(?=$|T)/.exec(text);
  if (iso) return realDay(iso[1], iso[2], iso[3]);
  const written = /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[A-Za-z]*\.?,?\s+(\d{4})\b/.exec(text) ?? undefined;
  if (written) return realDay(written[3], monthNumber(written[2]), written[1]?.padStart(2, '0')) ?? inWords(text);
  const american = /^(?:[A-Za-z]{3,9},?\s+)?([A-Za-z]{3})[A-Za-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/.exec(text);
  if (american) return realDay(american[3], monthNumber(american[1]), american[2]?.padStart(2, '0')) ?? inWords(text);
  return inFigures(text) ?? inWords(text);
}

/** "3.3.2023" has its day first everywhere; "3/13/2023" and "13/3/2023" can be told apart, "3/4/2023" cannot. */
function inFigures(text: string): string | undefined {
  const figures = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?=$|[T ,])/.exec(text);
  if (!figures) return undefined;
  const [first, second] = [Number(figures[1]), Number(figures[3])];
  const two = (n: number): string => String(n).padStart(2, '0');
  if (figures[2] !== '.' && first <= 12 && second <= 12 && first !== second) return undefined;
  return first <= 12 && second > 12 ? realDay(figures[4], two(first), two(second)) : realDay(figures[4], two(second), two(first));
}

/** "3. März 2023", "le 3 mars 2023 à 10h": a short text with one date in the words of some language. */
function inWords(text: string): string | undefined {
  const found = text.length > 60 ? [] : new Set(wordDates(text, BOILERPLATE_LEXICONS).map((d) => d.iso));
  return [...found].length === 1 ? [...found][0] : undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthNumber(name: string | undefined): string | undefined {
  const at = MONTHS.indexOf(name?.toLowerCase() ?? '');
  return at < 0 ? '00' : String(at + 1).padStart(2, '0');
}

function realDay(year: string | undefined, month?: string, day?: string): string | undefined {
  const iso = [year, month, day].filter((part) => part !== undefined).join('-');
  if (!isoDateSchema.safeParse(iso).success) return undefined;
  const date = new Date(`${iso.padEnd(7, '-01').padEnd(10, '-01')}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
