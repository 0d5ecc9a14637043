import type { ActorId } from '../../model/index.ts';
import { allEntries } from './entries.ts';
import type { GazetteerEntry, NameUse, TableEntry, TableName } from './entry.ts';
import { nameWords, type NameWord } from './name-words.ts';

/** A name of an entry, ready to be compared with the words of a text. */
export interface IndexedName {
  readonly entry: GazetteerEntry;
  /** Place of its entry in the tables, the language's own names before shared ones: the usual meaning comes first. */
  readonly rank: number;
  readonly use: NameUse;
  readonly words: readonly NameWord[];
  readonly text: string;
  readonly exact: boolean;
  readonly local: boolean;
  /** Has punctuation of its own between words, so the text may have some too. */
  readonly loose: boolean;
}

/** Names that begin at a word: all of the greatest length, the usual meaning first. */
export interface NameMatch {
  readonly length: number;
  readonly names: readonly IndexedName[];
}

type Index = ReadonlyMap<string, readonly IndexedName[]>;

let entries: readonly TableEntry[] | undefined;
let byId: ReadonlyMap<ActorId, GazetteerEntry> | undefined;
const indexes = new Map<string, Index>();

/** All entries with their names. Built once, on first use. */
export function tableEntries(): readonly TableEntry[] {
  entries ??= allEntries();
  return entries;
}

/** The entry of an id: "RU", "nato", "vladimir-putin". */
export function entryById(id: ActorId): GazetteerEntry | undefined {
  byId ??= new Map(tableEntries().toReversed().map((e) => [e.entry.id, e.entry]));
  return byId.get(id);
}

/** The country entry of an ISO code. */
export function countryByCode(code: string): GazetteerEntry | undefined {
  return entryById(code as ActorId);
}

/** The English adjective of a country: "Chinese". */
export function englishAdjective(country: ActorId): string | undefined {
  return tableEntries().find((e) => e.entry.id === country)?.names['en']?.find((n) => n.use === 'adjective')?.text;
}

/** Names that every language's press may use: those of all languages and the English ones, adjectives apart. */
const SHARED = '*';

function indexFor(lang: string): Index {
  const known = indexes.get(lang);
  if (known) return known;
  const index = new Map<string, IndexedName[]>();
  tableEntries().forEach(({ entry, names }, rank) => {
    const seen = new Set<string>();
    const english = (names['en'] ?? []).filter((n) => n.use !== 'adjective');
    const own = lang === SHARED ? 1 : 0;
    const declined = lang === 'de' && entry.type === 'organisation' ? [...(names['de'] ?? []), ...(names['*'] ?? []).filter((n) => n.text.startsWith('Deutsche '))].flatMap(germanDeclined) : [];
    for (const n of lang === SHARED ? [...(names['*'] ?? []), ...english] : [...(names[lang] ?? []), ...declined]) {
      const key = `${n.text} ${n.use}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const words = nameWords(n.text);
      const [first] = words;
      if (!first) continue;
      const list = index.get(first.fold) ?? [];
      list.push({ entry, rank: own * 1e6 + rank, use: n.use, words, text: n.text, exact: n.exact, local: n.local === true, loose: /[.,&+]/.test(n.text) });
      index.set(first.fold, list);
    }
  });
  indexes.set(lang, index);
  return index;
}

/** "Deutsche Bank", "der Deutschen Bank": an adjective that opens a German name ends as its case has it. */
function germanDeclined(n: TableName): TableName[] {
  const parts = /^(\p{Lu}\p{Ll}{2,}?)(?:es|er|en|e) (?=\p{Lu})/u.exec(n.text);
  const stem = parts?.[1];
  // "Zentralrat der Juden", "des Zentralrats der Juden".
  const owning = n.use === 'name' ? /^(\p{Lu}[\p{L}-]+[^s\P{L}])(?= (?:der|des|für|von|zur|zum|gegen) )/u.exec(n.text)?.[1] : undefined;
  if (owning !== undefined && !/^(?:Vereinte|Liga|Partei|Union|Kommission)/.test(owning)) return ['s', 'es'].map((end) => ({ ...n, text: `${owning}${end}${n.text.slice(owning.length)}` }));
  return parts && stem !== undefined && n.use === 'name' ? ['e', 'en', 'er', 'es', 'em'].map((end) => ({ ...n, text: `${stem}${end} ${n.text.slice(parts[0].length)}` })) : [];
}

/** The names that begin with a folded word, in a language or in all. */
function beginningWith(fold: string, lang: string): readonly IndexedName[] {
  const shared = indexFor(SHARED).get(fold);
  const own = indexFor(lang).get(fold);
  return shared && own ? [...own, ...shared] : (own ?? shared ?? []);
}

const TIGHT_GAP = /^(?:\s+|\s?[-‐‑–'’‘ʼ/]\s?|['’‘]-)$/u;
const LOOSE_GAP = /^[\s.,&+\-‐‑–'’/]{1,3}$/u;
const capital = (s: string): boolean => /^[\p{Lu}\p{N}]/u.test(s);
const allCapitals = (s: string): boolean => s.length > 1 && s === s.toUpperCase() && s !== s.toLowerCase();

/**
 * The longest names of the gazetteer that begin at `words[at]`, in the language's own or everybody's names.
 * @param text - the text that the words' offsets point into
 */
export function namesAt(lang: string, text: string, words: readonly NameWord[], at: number): NameMatch | undefined {
  const word = words[at];
  if (!word) return undefined;
  const candidates = beginningWith(word.fold, lang);
  // German names take -s in the genitive: "Polens", "Putins".
  const genitive = lang === 'de' && word.fold.length > 3 && word.fold.endsWith('s') ? [...beginningWith(word.fold.slice(0, -1), lang), ...(word.fold.endsWith('es') ? beginningWith(word.fold.slice(0, -2), lang) : [])] : [];
  const named = [...candidates, ...genitive.filter((n) => n.words.length === 1 && n.use === 'name')]
    .filter((n) => fits(n, lang, text, words, at));
  const fitting = named.length > 0 || lang !== 'de' ? named : ofGermanCity(words, at);
  const length = Math.max(0, ...fitting.map((n) => n.words.length));
  if (length === 0) return undefined;
  const longest = fitting.filter((n) => n.words.length === length).toSorted((a, b) => a.rank - b.rank);
  return { length, names: longest.filter((n, i) => longest.findIndex((m) => m.entry === n.entry) === i) };
}

/** "Kiewer Regierung", "Münchner Polizei": a city's name as the adjective of the noun behind it. */
function ofGermanCity(words: readonly NameWord[], at: number): IndexedName[] {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || !capital(word.text) || !capital(next.text) || word.text.length < 5 || !word.fold.endsWith('er')) return [];
  const stem = word.fold.slice(0, -2);
  const stems = [stem, ...(stem.endsWith('n') ? [`${stem.slice(0, -1)}en`] : []), `${stem}en`];
  return stems.flatMap((s) => beginningWith(s, 'de')).filter((n) => n.words.length === 1 && n.use === 'name' && (n.entry.kind === 'capital' || n.entry.kind === 'city') && n.entry.weak !== true)
    .map((n): IndexedName => ({ ...n, use: 'adjective' }));
}

function fits(name: IndexedName, lang: string, text: string, words: readonly NameWord[], at: number): boolean {
  const last = name.words.length - 1;
  for (let i = 0; i <= last; i++) {
    const own = name.words[i];
    const word = words[at + i];
    if (!own || !word) return false;
    const same = own.fold === word.fold || (lang === 'de' && i === last && name.use === 'name' && (word.fold === `${own.fold}s` || word.fold === `${own.fold}es`));
    if (!same || !caseFits(name, own, word, lang)) return false;
    const next = words[at + i + 1];
    if (i < last && (!next || !(name.loose ? LOOSE_GAP : TIGHT_GAP).test(text.slice(word.to, next.from)))) return false;
  }
  if (!name.exact) return true;
  const first = words[at];
  const end = words[at + last];
  if (!first || !end) return false;
  const stretch = text.slice(first.from, end.to);
  // "Kkr", "Fsb": other languages than English write letters that are no word with one capital.
  if (lang !== 'en' && CONSONANTS.test(name.text) && stretch === `${name.text[0] ?? ''}${name.text.slice(1).toLowerCase()}`) return true;
  return stretch === name.text || `${stretch}.` === name.text || (lang === 'de' && stretch === `${name.text}s`);
}

const CONSONANTS = /^[B-DF-HJ-NP-TV-Z]{3,6}$/;

const plainCase = (s: string): string => s.normalize('NFC').toLowerCase();

/** Common nouns that open names and may be written small: "mar Negro", "golfe Persique". */
const GENERIC = new Set(
  ('mar mare mer golfo golfe oceano ocean estrecho stretto detroit canal canale peninsula penisola peninsule franja striscia bande consejo consiglio conseil '
  + 'comision commissione commission corte cour tribunal tribunale banco banca banque parlamento parlement partido partito parti republica repubblica republique').split(' '),
);

/** A name keeps its capitals; an adjective of a language that writes it small may stand in capitals at a beginning. */
function caseFits(name: IndexedName, own: NameWord, word: NameWord, lang: string): boolean {
  if (name.exact) return true;
  // "GAO" is an office, "Gao" the town.
  if (name.entry.kind === 'city' && name.words.length === 1 && word.text.length < 5 && allCapitals(word.text)) return false;
  if (name.use === 'adjective') return capital(own.text) ? capital(word.text) : lang !== 'de' || word.text === own.text || allCapitals(word.text) || capital(word.text);
  if (!capital(own.text) || (own === name.words[0] && name.words.length > 1 && GENERIC.has(own.fold))) return true;
  // Short names and everyday words differ by an accent: "Cio" is a committee, "ciò" Italian for "this".
  if (own.text.length < 5 && name.words.length === 1 && plainCase(own.text) !== plainCase(word.text) && !word.fold.endsWith('s')) return false;
  // A name wholly in capitals is an acronym: "NATO" may be written "Nato", "WHO" never "who".
  return capital(word.text);
}
