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
    map = new Map<string, OfficeRole | 'person'>([
      ...vocabulary.personWords.map((w) => [plain(w), 'person'] as const),
      ...Object.entries(vocabulary.offices).map(([w, role]) => [plain(w), role] as const),
    ]);
    keyed.set(vocabulary, map);
  }
  return map;
}

/** The office that ends just before `end`, looking no further back than `from`. */
export function officeBefore(words: readonly Word[], end: number, from: number, vocabulary: ActorWords): OfficeAt | undefined {
  for (let start = Math.max(from, end - LONGEST); start < end; start++) {
    const role = offices(vocabulary).get(phrase(words.slice(start, end)));
    if (role) return { start, end, role: role === 'person' ? undefined : role };
  }
  return undefined;
}

/** The longest office that begins at `start`. */
export function officeAt(words: readonly Word[], start: number, vocabulary: ActorWords, limit = words.length): OfficeAt | undefined {
  for (let end = Math.min(limit, start + LONGEST); end > start; end--) {
    const role = offices(vocabulary).get(phrase(words.slice(start, end)));
    if (role) return { start, end, role: role === 'person' ? undefined : role };
  }
  return undefined;
}
