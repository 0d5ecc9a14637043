import { en, type StringKey, type Strings } from './en/index.ts';
import { it } from './it/index.ts';
import type { Plural } from './plural.ts';

export const INTERFACE_LANGUAGES = ['en', 'it'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

const ALL: Readonly<Record<InterfaceLanguage, Strings>> = { en, it };

/** Says a text of the interface; `{name}` stands for a value, and `n` chooses between one and several. */
export type Translate = (key: StringKey, values?: Readonly<Record<string, string | number>>) => string;

/** The interface in one language. Numbers are written as that language does. */
export function translator(language: InterfaceLanguage): Translate {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return (key, values = {}) => {
    const entry: string | Plural = ALL[language][key];
    const n = values['n'];
    const text = typeof entry === 'string' ? entry : plural.select(typeof n === 'number' ? n : 0) === 'one' ? entry.one : entry.other;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? number.format(value) : value;
    });
  };
}

/** The interface language that fits best what a browser asks for. */
export function preferredLanguage(asked: readonly string[]): InterfaceLanguage {
  for (const tag of asked) {
    const found = INTERFACE_LANGUAGES.find((l) => tag.toLowerCase().split('-')[0] === l);
    if (found) return found;
  }
  return 'en';
}

/** An ISO date (or only year and month, or year) as people of that language write it. */
export function writeDate(iso: string, language: InterfaceLanguage): string {
  return writeTick(iso, true, language);
}

/** The same, without the year where that is known and a month is given. */
export function writeTick(iso: string, withYear: boolean, language: InterfaceLanguage): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (!year || !month) return iso;
  const options: Intl.DateTimeFormatOptions = { month: 'short', timeZone: 'UTC', ...(withYear ? { year: 'numeric' } : {}), ...(day ? { day: 'numeric' } : {}) };
  // "en" alone would write the American order.
  const locale = language === 'en' ? 'en-GB' : language;
  return formatter(locale, options).format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than writing a hundred dates with it. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${options.day ?? ''} ${options.year ?? ''}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, known);
  return known;
}

/** The name of a language, by its tag, in the interface's language. */
export function languageName(tag: string, language: InterfaceLanguage): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
