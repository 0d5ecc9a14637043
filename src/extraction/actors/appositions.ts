import { GERMAN_LOCAL_BODIES, GERMAN_NO_NAMES, GERMAN_ORGANISATION_KINDS, GERMAN_PLACE_KINDS, GERMAN_THING_LETTERS, INDEFINITE_ARTICLES, isGivenName, type ActorWords } from '../../knowledge/gazetteer/index.ts';
import type { Candidate } from './candidate.ts';
import { isCommonNoun, type Line, type Word } from './line.ts';
import { officeAt } from './offices.ts';

/**
 * German names by the noun that they follow: "Autohersteller Nebulor", "die Küstenstadt Lindenau", "Landgericht
 * Lindenau"; and letters behind an article: "der NWV". The tagger takes half of such names for common nouns, so the noun
 * before is the better witness; behind it a word needs the tagger or the model, and must be no everyday noun.
 */
export function appositions(text: string, line: Line, at: number, known: readonly Candidate[], vocabulary: ActorWords): Candidate[] {
  const { words } = line;
  if (!vocabulary.capitalNouns || line.shouting) return [];
  return words.flatMap((word, i): Candidate[] => {
    const kind = words[i - 1];
    if (!kind || !isName(word, i, line, vocabulary) || known.some((c) => c.start <= i && c.end > i && !c.entries[0]?.weak)) return [];
    const read = readingOf(words, i, vocabulary);
    if (!read) return [];
    const end = endOf(words, i, known, vocabulary);
    const last = words[end - 1];
    const first = words[read.body ? i - 1 : i];
    // "Firma Jane Roebuck": a full name is a person's.
    if (!first || !last || (end - i > 1 && isGivenName(word.text)) || (words[end]?.gap === '-' && words[end]?.capital)) return [];
    return [{ line: at, start: read.body ? i - 1 : i, end, form: 'name', type: read.type, entries: [], name: nameOf(text, first, last), evidence: 'structure' }];
  });
}

interface Reading {
  readonly type: 'organisation' | 'place';
  /** Whether the noun belongs to the name. */
  readonly body?: boolean;
}

function readingOf(words: readonly Word[], at: number, vocabulary: ActorWords): Reading | undefined {
  const [kind, word] = [words[at - 1], words[at]];
  if (!kind || !word || !/^ ["“„«»]?$/.test(word.gap)) return undefined;
  if (kind.capital && !kind.allCapitals && GERMAN_PLACE_KINDS.test(kind.fold)) return { type: 'place' };
  if (word.gap === ' ' && kind.capital && GERMAN_LOCAL_BODIES.test(kind.fold)) return { type: 'organisation', body: true };
  if (kind.capital && !kind.allCapitals && GERMAN_ORGANISATION_KINDS.test(kind.fold)) return { type: 'organisation' };
  const letters = word.gap === ' ' && /^\p{Lu}{3,5}$/u.test(word.text) && !GERMAN_THING_LETTERS.has(word.text);
  return letters && !kind.capital && LETTERS_BEHIND.test(kind.fold) && vocabulary.articles.length > 0 && !INDEFINITE_ARTICLES.has(kind.fold) && !words[at + 1]?.text.match(/^\d/) ? { type: 'organisation' } : undefined;
}

/** Articles and what is grown together with one. */
const LETTERS_BEHIND = /^(?:der|die|das|dem|den|des|beim|vom|zum|zur)$/;

/** Whether a capitalised word may be a name behind a noun: what tagger or model take for one, and no everyday noun. */
function isName(word: Word, at: number, line: Line, vocabulary: ActorWords): boolean {
  if (!word.capital || word.text.length < 2 || isCommonNoun(word) || GERMAN_NO_NAMES.test(word.fold) || vocabulary.notNames.includes(word.fold)) return false;
  if (vocabulary.organisationWords.includes(word.fold) || vocabulary.organisationNouns.includes(word.fold) || vocabulary.eventWords.includes(word.fold) || vocabulary.placeWords.includes(word.fold) || vocabulary.groups[word.fold] !== undefined || officeAt(line.words, at, vocabulary)) return false;
  return word.allCapitals || word.upos === 'PROPN' || word.upos === 'X' || (word.upos === 'NOUN' && isSeen(word, line));
}

/** Whether the model took the word for a name or part of one. */
function isSeen(word: Word, { sentence }: Line): boolean {
  return sentence.names.some((n) => (sentence.tokens[n.start]?.span.from ?? Infinity) <= word.from && (sentence.tokens[n.end - 1]?.span.to ?? 0) >= word.to);
}

/** Past further words of the name: proper nouns, and what a hyphen ties to them. */
function endOf(words: readonly Word[], at: number, known: readonly Candidate[], vocabulary: ActorWords): number {
  let end = at + 1;
  for (let next = words[end]; next && end < at + 4; next = words[end]) {
    const further = next.capital && /^[ -]$/.test(next.gap) && (next.upos === 'PROPN' || next.upos === 'X' || next.gap === '-') && !isCommonNoun(next) && !vocabulary.notNames.includes(next.fold);
    if (!further || officeAt(words, end, vocabulary) || known.some((c) => c.start === end && c.type !== 'place')) break;
    end++;
  }
  return end;
}

/** The words as a name, a declined noun at the front in its basic form: "Landgerichts Lindenau". */
function nameOf(text: string, first: Word, last: Word): string {
  const name = text.slice(first.from, last.to);
  return first === last ? name : name.replace(/^(\p{L}+gericht|\p{L}*[Kk]linikum)e?s(?= )/u, '$1');
}
