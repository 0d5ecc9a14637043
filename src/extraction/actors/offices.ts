import type { ActorWords, OfficeRole } from '../../knowledge/gazetteer/index.ts';
import { phrase, type Word } from './line.ts';

/** An office or person word among the words: half-open indices. */
export interface OfficeAt {
  readonly start: number;
  readonly end: number;
  /** Undefined for words such as "Mr" or "journalist", which say person and nothing more. */
  readonly role: OfficeRole | undefined;
}

const LONGEST = 5;
const keyed = new WeakMap<ActorWords, ReadonlyMap<string, OfficeRole | 'person'>>();

function offices(vocabulary: ActorWords): ReadonlyMap<string, OfficeRole | 'person'> {
  let map = keyed.get(vocabulary);
  if (!map) {
    const plain = (s: string): string => s.replaceAll('-', ' ');
    const held: (readonly [string, OfficeRole | 'person'])[] = [
      ...vocabulary.personWords.map((w) => [plain(w), 'person'] as const),
      ...Object.entries(vocabulary.offices).map(([w, role]) => [plain(w), role] as const),
    ];
    map = new Map<string, OfficeRole | 'person'>([...former(held, vocabulary.formerPrefixes), ...held]);
    keyed.set(vocabulary, map);
  }
  return map;
}

/** "Expresidente", "ex ministro", "Altkanzler": who held an office once; his words mean him and nobody in office. */
function former(held: readonly (readonly [string, OfficeRole | 'person'])[], prefixes: readonly string[]): (readonly [string, OfficeRole | 'person'])[] {
  return held.flatMap(([word, role]) => prefixes.flatMap((p) => [`${p}${word}`, `${p} ${word}`].map((w) => [w, role === 'person' ? 'person' : 'office'] as const)));
}

/** The office that a compound of a language with compounds ends in: "Kartellamtspräsident", "Kremlsprecherin". */
function compoundOffice(word: Word | undefined, vocabulary: ActorWords): OfficeRole | 'person' | undefined {
  if (!word?.capital) return undefined;
  const ending = Object.keys(vocabulary.officeEndings).find((e) => word.fold.endsWith(e) && word.fold.length > e.length + 1);
  return ending === undefined ? undefined : vocabulary.officeEndings[ending];
}

/** The role that a stretch of words names, if it is one word or phrase for an office. */
function roleOf(stretch: readonly Word[], vocabulary: ActorWords): OfficeRole | 'person' | undefined {
  return offices(vocabulary).get(phrase(stretch)) ?? (stretch.length === 1 ? compoundOffice(stretch[0], vocabulary) : undefined);
}

/** The office that ends just before `end`, looking no further back than `from`. */
export function officeBefore(words: readonly Word[], end: number, from: number, vocabulary: ActorWords): OfficeAt | undefined {
  for (let start = Math.max(from, end - LONGEST); start < end; start++) {
    const role = roleOf(words.slice(start, end), vocabulary);
    if (role) return { start, end, role: role === 'person' ? undefined : role };
  }
  return undefined;
}

/** The longest office that begins at `start`. */
export function officeAt(words: readonly Word[], start: number, vocabulary: ActorWords, limit = words.length): OfficeAt | undefined {
  for (let end = Math.min(limit, start + LONGEST); end > start; end--) {
    const role = roleOf(words.slice(start, end), vocabulary);
    if (role) return { start, end, role: role === 'person' ? undefined : role };
  }
  return undefined;
}
