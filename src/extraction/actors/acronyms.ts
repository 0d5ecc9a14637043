import { isGivenName, type ActorWords } from '../../knowledge/gazetteer/index.ts';
import { foldName } from '../../model/index.ts';
import type { Candidate } from './candidate.ts';
import { isPossessiveS, type Line, type Word } from './line.ts';

/**
 * Long names that give their short form in brackets: "Stiftung Wissenschaft und Politik (SWP)". The long form is found
 * by matching the letters backwards (Schwartz and Hearst 2003, "A simple algorithm for identifying abbreviation
 * definitions in biomedical text").
 */
export function acronymDefinitions(text: string, lang: string, line: Line, at: number, known: readonly Candidate[], runs: readonly Candidate[], vocabulary: ActorWords): Candidate[] {
  const { words } = line;
  const found: Candidate[] = [];
  for (let i = 1; i < words.length; i++) {
    const short = words[i];
    if (!short || !/\s\(["“]?$/.test(short.gap) || !/^["”]?\)/.test(text.slice(short.to)) || !/^\p{L}{2,8}$/u.test(short.text) || !/\p{Lu}/u.test(short.text)) continue;
    const spelt = longForm(words, i, short.fold);
    // "Lake Special Harbour Forces (SHF)": the letters leave a word of the name out.
    const whole = spelt === undefined ? undefined : runs.find((r) => r.end === i && r.start < spelt && r.type === 'organisation' && !known.some((k) => k.start === r.start && k.entries[0]?.kind === 'country'))?.start;
    const start = whole ?? spelt ?? runBefore(runs, i, short, known, vocabulary.dativeWords.length > 0);
    const first = start === undefined ? undefined : words[start];
    const end = isPossessiveS(words[i - 1]) ? i - 1 : i;
    const last = words[end - 1];
    if (start === undefined || !first?.capital || !last || (end - start < 2 && !known.some((k) => k.start === start && k.end === end))) continue;
    const letters = known.find((c) => c.start === i && c.end === i + 1);
    const same = known.some((k) => k.start === start && k.end === end && k.entries.some((e) => letters?.entries.includes(e)));
    const entry = letters && !same && (isAnother(letters, words.slice(start, end), lang) || isForeign(letters, start, end, known)) ? undefined : letters;
    const organisation = words.slice(start, i).some((w) => vocabulary.organisationWords.some((o) => w.fold === o || (o.length > 4 && w.fold.endsWith(o)))) || ORGANISATION.test(first.fold) || [...known, ...runs].some((r) => r.start === start && r.end === i && r.type === 'organisation');
    if (!organisation && !entry) found.push({ line: at, start: i, end: i + 1, form: 'name', type: undefined, entries: [], name: short.text, evidence: 'pattern' });
    found.push({
      line: at, start, end, form: 'name', type: organisation ? 'organisation' : undefined, entries: entry?.entries ?? [],
      name: text.slice(first.from, last.to), evidence: organisation || entry ? 'pattern' : 'guess', acronym: short.text,
    });
  }
  return [...found, ...spelledOut(text, line, at, known, vocabulary)];
}

/**
 * Letters that go before their long form ("MSS (Ministry of State Safety)") or follow it over a comma ("Office for Lake
 * Affairs, OLA, …"). Nothing but the initials binds the two here, so they must all be there, three at least.
 */
function spelledOut(text: string, line: Line, at: number, known: readonly Candidate[], vocabulary: ActorWords): Candidate[] {
  const { words } = line;
  return words.flatMap((short, i): Candidate[] => {
    if (!/^\p{Lu}{3,8}$/u.test(short.text)) return [];
    const bracket = /^ \(["“]?$/.test(words[i + 1]?.gap ?? '') ? closing(text, words, i + 1) : undefined;
    const after = bracket === undefined ? undefined : longForm(words, bracket, short.fold);
    const comma = i > 2 && short.gap === ', ' && /^(?:,|\.|$)/.test(words[i + 1]?.gap ?? '') ? longForm(words, i, short.fold) : undefined;
    const start = after !== undefined && after > i ? after : comma;
    const end = start === comma ? i : bracket;
    const [first, last] = [words[start ?? -1], words[(end ?? 0) - 1]];
    if (start === undefined || end === undefined || !first?.capital || !last || end - start < 2) return [];
    if (!words.slice(start, end).some((w) => vocabulary.organisationWords.includes(w.fold))) return [];
    const letters = known.find((c) => c.start === i && c.end === i + 1 && c.type === 'organisation');
    return [{ line: at, start, end, form: 'name', type: 'organisation', entries: letters?.entries ?? [], name: text.slice(first.from, last.to), evidence: 'pattern', acronym: short.text }];
  });
}

/** The word behind the last one inside a bracket that opens before `from`. */
function closing(text: string, words: readonly Word[], from: number): number | undefined {
  for (let i = from; i < Math.min(words.length, from + 12); i++) {
    if (/^["”]?\)/.test(text.slice(words[i]?.to ?? 0))) return i + 1;
  }
  return undefined;
}

const ORGANISATION = /(?:stiftung|verband|institut|amt|behorde|gesellschaft|bund|dienst)$/;

/**
 * Whether an English long form is somebody else than the gazetteer's bearer of the letters: "Institute for Economic
 * Affairs (IEA)" shares hardly a word with the International Energy Agency. In other languages the words differ anyway.
 */
function isAnother(letters: Candidate, long: readonly Word[], lang: string): boolean {
  const name = foldName(letters.entries[0]?.name ?? '').split(' ');
  // A broadcaster or firm has no other name in another language: "Canadian Blood Services (CBS)".
  const kind = letters.entries[0]?.kind;
  const telling = name.filter((w) => w.length > 3);
  const shared = telling.filter((n) => long.some((w) => w.fold === n || (n.length > 6 && w.fold.startsWith(n.slice(0, -2)))));
  return (lang === 'en' || kind === 'media' || kind === 'company') && name.length > 1 && shared.length * 2 < telling.length;
}

/** "Somali National Army (SNA)": the nationality in the long form is not that of the gazetteer's bearer of the letters. */
function isForeign(letters: Candidate, start: number, end: number, known: readonly Candidate[]): boolean {
  const country = letters.entries[0]?.country;
  return country !== undefined && known.some((c) => c.start >= start && c.end <= end && c.entries[0]?.kind === 'country' && c.entries.every((e) => e.country !== country));
}

/**
 * An organisation's full name straight before letters in brackets: they are one, whatever the initials, which may be those
 * of its name in another language; but not where the letters are known for a country or person.
 */
function runBefore(runs: readonly Candidate[], end: number, short: Word, known: readonly Candidate[], romance: boolean): number | undefined {
  const letters = known.find((c) => c.start === end);
  // Letters of the gazetteer behind one of its names are another: "Hamas (AFP)".
  if (letters) return letters.type === 'organisation' ? runs.find((r) => r.end === end && r.type === 'organisation')?.start : undefined;
  // Italian and French write them as words: "(Sdf)", "(Ofast)".
  if (!/^\p{Lu}{2,7}$/u.test(short.text) && !(romance && /^\p{Lu}\p{L}{1,5}$/u.test(short.text) && !isGivenName(short.text))) return undefined;
  return (known.find((k) => k.end === end && k.type === 'organisation') ?? runs.find((r) => r.end === end && r.end - r.start > 1 && r.type === 'organisation'))?.start;
}

/** Where the long form begins: its words' first letters, small words left out, spell the acronym from the right. */
function longForm(words: readonly Word[], end: number, acronym: string): number | undefined {
  let letter = acronym.length - 1;
  for (let i = end - 1; i >= Math.max(0, end - acronym.length * 2 - 1); i--) {
    const word = words[i];
    if (!word || (i < end - 1 && !/^[\s\-–'’]+$/.test(words[i + 1]?.gap ?? ''))) return undefined;
    const wanted = acronym[letter];
    if (word.fold.startsWith(wanted ?? '\0')) {
      if (letter === 0) return i;
      letter--;
    } else if (word.capital) return undefined;
  }
  return undefined;
}
