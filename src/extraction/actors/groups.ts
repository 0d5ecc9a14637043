import { BACKED, COMMUNITIES, FORCES, LEANINGS, countryByCode, englishAdjective, type ActorWords, type GazetteerEntry } from '../../knowledge/gazetteer/index.ts';
import type { Candidate } from './candidate.ts';
import { isPossessiveS, phrase, type Line, type Word } from './line.ts';

/** What makes a common noun for armed or political people a group of its own: its English name and the words it takes. */
interface Owned {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly country: string | undefined;
}

/**
 * Groups with no name that yet take part: "Chinese hackers", "pirates chinois", "oposición venezolana" by whose they are,
 * "pro-Russian separatists" and "Iran-backed militias" by whom they follow, "Darfur rebels", "rebels in Darfur" by where
 * they are. Whoever backs a group does not act where it does.
 */
export function groups(line: Line, at: number, known: readonly Candidate[], vocabulary: ActorWords): Candidate[] {
  const { words } = line;
  return words.flatMap((_, i): Candidate[] => {
    const length = [3, 2, 1].find((n) => i + n <= words.length && vocabulary.groups[phrase(words.slice(i, i + n))] !== undefined) ?? 0;
    const english = vocabulary.groups[phrase(words.slice(i, i + length))];
    const forces = english ?? FORCES[words[i]?.fold ?? ''];
    if (!forces) return [];
    const end = i + (english ? length : 1);
    const followers = backed(words, i, end, forces, known) ?? leaning(words, i, end, forces) ?? community(words, i, end, forces);
    const owned = english === undefined ? followers : followers ?? national(words, i, end, english, known) ?? local(words, i, end, english, known, vocabulary);
    return owned ? [{ line: at, form: 'description', type: 'organisation', entries: [], evidence: 'pattern', ...owned }] : [];
  });
}

/** The English adjective of a country, "Chinese", or its name where there is none. */
function adjectiveOf(country: GazetteerEntry): string {
  return englishAdjective(country.id) ?? country.name;
}

function national(words: readonly Word[], start: number, end: number, english: string, known: readonly Candidate[]): Owned | undefined {
  const isOwner = (c: Candidate): boolean => c.form === 'adjective' ? c.end === start || c.start === end : c.end === start - 1 && isPossessiveS(words[start - 1]);
  const beside = known.find((c) => c.entries[0]?.kind === 'country' && isOwner(c));
  const country = beside?.country ? countryByCode(beside.country) : undefined;
  if (!beside || !country) return undefined;
  const adjective = beside.form === 'adjective';
  return { start: adjective ? Math.min(start, beside.start) : start, end: Math.max(end, adjective ? beside.end : end), name: `${adjectiveOf(country)} ${english}`, country: country.country };
}

/** "Iran-backed militias", "Turkish-backed rebels". */
function backed(words: readonly Word[], start: number, end: number, english: string, known: readonly Candidate[]): Owned | undefined {
  const by = words[start - 1];
  if (!by || by.gap !== '-' || !BACKED.has(by.fold) || words[start]?.gap !== ' ') return undefined;
  // "Kurdish-led forces": a people without a state leads as well.
  const people = COMMUNITIES[words[start - 2]?.fold ?? ''];
  const backer = known.find((c) => c.end === start - 1);
  if (!backer && people) return { start: start - 2, end, name: `${people}-${by.fold} ${english}`, country: undefined };
  if (!backer) return undefined;
  const name = backer.form === 'adjective' ? backer.name : (backer.entries[0]?.name ?? backer.name);
  return { start: backer.start, end, name: `${name}-${by.fold} ${english}`, country: undefined };
}

/** "Pro-Russian separatists", "séparatistes prorusses". */
function leaning(words: readonly Word[], start: number, end: number, english: string): Owned | undefined {
  for (const [from, to] of [[start - 1, start], [end, end + 1], [start - 2, start], [end, end + 2]] as const) {
    const stretch = words.slice(Math.max(0, from), to);
    const name = from < 0 ? undefined : LEANINGS[stretch.map((w) => w.fold).join('')];
    if (name && (stretch.length === 1 || stretch[1]?.gap === '-') && words[Math.max(start, from)]?.gap !== ', ') return { start: Math.min(start, from), end: Math.max(end, to), name: `${name} ${english}`, country: undefined };
  }
  return undefined;
}

/** "Kurdish fighters", "milices chiites": of a people or faith without a state. */
function community(words: readonly Word[], start: number, end: number, english: string): Owned | undefined {
  for (const at of [start - 1, end]) {
    const name = COMMUNITIES[words[at]?.fold ?? ''];
    if (name && words[Math.max(at, start)]?.gap === ' ') return { start: Math.min(start, at), end: Math.max(end, at + 1), name: `${name} ${english}`, country: undefined };
  }
  return undefined;
}

/** "Darfur rebels", "rebels in Darfur", "rebels in neighbouring Ruritania". */
function local(words: readonly Word[], start: number, end: number, english: string, known: readonly Candidate[], vocabulary: ActorWords): Owned | undefined {
  // "KLF rebels in Ruritania": they have a name.
  if (NATIONAL_ONLY.has(english) || known.some((c) => c.end === start && c.type === 'organisation')) return undefined;
  // "Catalan separatists": a region's adjective does what a country's does.
  const before = known.find((c) => c.end === start && c.type === 'place' && (c.form === 'name' || (c.form === 'adjective' && c.country !== undefined)) && words[start]?.gap === ' ');
  if (before) return { start: before.start, end, name: `${before.form === 'adjective' ? before.name : (before.entries[0]?.name ?? before.name)} ${english}`, country: before.country };
  if (!vocabulary.inPlace.includes(words[end]?.fold ?? '') || words[end]?.gap !== ' ') return undefined;
  const after = known.find((c) => (c.start === end + 1 || (c.start === end + 2 && words[end + 1]?.capital === false)) && c.form === 'name' && (c.type === 'country' || c.entries[0]?.kind === 'region' || (c.entries[0]?.kind === 'collective' && c.country !== undefined)));
  const entry = after?.entries[0];
  const owner = entry?.kind === 'country' ? adjectiveOf(entry) : entry?.name;
  return owner === undefined ? undefined : { start, end, name: `${owner} ${english}`, country: entry?.country };
}

/** Common nouns that a place does not make anybody in particular: opposition in Rome is Italy's affair. */
const NATIONAL_ONLY: ReadonlySet<string> = new Set(['opposition', 'spy ring', 'hackers', 'settlers']);
