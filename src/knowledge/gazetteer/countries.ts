import { foldName, type ActorId } from '../../model/index.ts';
import { COUNTRY_NAMES } from './country-names.ts';
import { COMPOUND_PREFIXES, COUNTRY_ALIASES, COUNTRY_WORDS, SEATS } from './country-words.ts';
import type { TableEntry, TableName } from './entry.ts';
import { nationalForms } from './inflect.ts';
import { lines, namesByLanguage } from './table.ts';

const LANGUAGES = ['en', 'it', 'fr', 'de', 'es'] as const;
/** Where the usual English name is not the first of world-countries. */
const ENGLISH_NAME: Readonly<Record<string, string>> = { CD: 'Democratic Republic of the Congo', TR: 'Turkey', MK: 'North Macedonia', VA: 'Vatican City' };

/** Names of the sources that mean something better known in that language: Granada is the city in Spanish. */
const BETTER_KNOWN: Readonly<Record<string, string>> = { GD: 'Granada', NL: 'Hollande' };

const name = (text: string): TableName => ({ text, use: 'name', exact: false });

/** Countries and territories with names, aliases, adjectives and seats of government in all languages. */
export function countryEntries(): TableEntry[] {
  const aliases = columnsByCode(COUNTRY_ALIASES);
  const seats = columnsByCode(SEATS);
  const words = columnsByCode(COUNTRY_WORDS);
  return lines(COUNTRY_NAMES).map((line) => {
    const [code = '', kind = '', point = '', ...columns] = line.split('|');
    const [latitude = 0, longitude = 0] = point.split(',').map(Number);
    const own = columns[0]?.split('; ')[0] ?? code;
    const names: Record<string, TableName[]> = { '*': [name(ENGLISH_NAME[code] ?? own)] };
    const push = (lang: string, more: readonly TableName[]) => {
      names[lang] = [...(names[lang] ?? []), ...more];
    };
    LANGUAGES.forEach((lang, i) => push(lang, (columns[i] ?? '').split('; ').filter((n) => n !== '' && n !== BETTER_KNOWN[code]).map(name)));
    for (const [lang, more] of Object.entries(namesByLanguage(aliases.get(code) ?? []))) push(lang, more);
    for (const [lang, more] of Object.entries(namesByLanguage(seats.get(code) ?? []))) push(lang, more.map((n) => ({ ...n, use: 'seat' })));
    LANGUAGES.forEach((lang, i) => push(lang, adjectives(lang, words.get(code)?.[i] ?? '')));
    const state = kind === 'state';
    return {
      entry: { id: code as ActorId, name: ENGLISH_NAME[code] ?? own, type: state ? 'country' : 'place', kind: state ? 'country' : 'territory', country: code, coordinates: [latitude, longitude] },
      names,
    };
  });
}

function adjectives(lang: string, bases: string): TableName[] {
  return bases.split('/').filter(Boolean).flatMap((base) => nationalForms(lang, base)).map((text) => ({ text, use: 'adjective', exact: false }));
}

function columnsByCode(table: string): Map<string, string[]> {
  return new Map(lines(table).map((line) => {
    const [code = '', ...columns] = line.split('|');
    return [code, columns] as const;
  }));
}

interface Capital {
  /** Country and English name: one capital under its several names. */
  readonly key: string;
  readonly name: string;
  readonly country: string;
  readonly names: Readonly<Record<string, readonly TableName[]>>;
}

/** Capitals and other seats of government by `country folded-name`, under each of their English names. */
export function capitalNames(): Map<string, Capital> {
  const result = new Map<string, Capital>();
  for (const line of lines(COUNTRY_WORDS)) {
    const [country = '', ...columns] = line.split('|');
    const perLanguage = (columns[5] ?? '').split(';').map((c) => c.split('/').map((n) => n.trim()).filter(Boolean));
    const [english = []] = perLanguage;
    if (english.length === 0) continue;
    // "Jerusalem/Tel Aviv" are two cities; "Kyiv/Kiev" two names of one. Cities pair up by their place in the column.
    const apart = TWO_SEATS.has(country);
    const groups = apart ? english.map((_, i) => i) : [undefined];
    for (const i of groups) {
      const pick = (list: readonly string[] | undefined) => (i === undefined ? list : list?.slice(i, i + 1)) ?? [];
      const names: Record<string, TableName[]> = {};
      LANGUAGES.forEach((lang, n) => {
        names[lang] = (perLanguage.length === 1 ? pick(english) : pick(perLanguage[n])).map(name);
      });
      const all = pick(english);
      const [first = ''] = all;
      const capital = { key: `${country} ${first}`, name: first, country, names };
      for (const n of all) result.set(`${country} ${foldName(n)}`, capital);
    }
  }
  return result;
}

/** The country of the first half of a double adjective: "germano" in "germano-russe". Folded. */
export function compoundPrefix(lang: string, fold: string): ActorId | undefined {
  for (const pair of (COMPOUND_PREFIXES[lang] ?? '').split(' ')) {
    const [form = '', code = ''] = pair.split(':');
    if (foldName(form) === fold) return code as ActorId;
  }
  return undefined;
}

const TWO_SEATS = new Set(['IL', 'NL']);
