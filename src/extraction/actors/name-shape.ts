import { SURNAME_BODIES, isGivenName, type ActorWords } from '../../knowledge/gazetteer/index.ts';
import type { Candidate } from './candidate.ts';
import type { Word } from './line.ts';

const NAME_WORD = /^[\p{Lu}][\p{L}\p{M}.]*$/u;

/** "AI", "NATO": letters are no part of a person's name; numerals and initials are. */
export const isLetterWord = (w: Word): boolean => w.allCapitals && w.text.length > 1 && !/^(?:[IVX]+|(?:\p{Lu}\.)+|[JM]R|\p{Lu}{2})$/u.test(w.text);

/** "MPs", "NGOs": several of a kind by its letters, nobody in particular. */
export const isPluralLetters = (w: Word | undefined): boolean => w !== undefined && /^\p{Lu}{2,}s$/u.test(w.text);

export function isNameLike(core: readonly Word[]): boolean {
  return core.length > 0 && core.length <= 5 && core.every((w) => (w.capital ? NAME_WORD.test(w.text) && !isLetterWord(w) : w.text.length < 4 || w.gap === '-')) && core.some((w) => w.text.length > 1 && !w.allCapitals);
}

/** Two to five alphabetic words, not all in capitals. */
export function isPersonLike(core: readonly Word[]): boolean {
  return core.length > 1 && isNameLike(core);
}

/** "Jane Court": a given name and a word for a body that is a surname too, without an article. */
export function isSurnamed(words: readonly Word[], start: number, end: number, known: readonly Candidate[], vocabulary: ActorWords): boolean {
  return end - start === 2 && isGivenName(words[start]?.text ?? '') && SURNAME_BODIES.has(words[start + 1]?.fold ?? '') && words[start + 1]?.gap === ' '
    && !vocabulary.articles.includes(words[start - 1]?.fold ?? '') && !known.some((c) => c.start === start);
}

/** "Merkel-Scholz": a hyphen between a known person or country and another name makes a pair of them, not one name. */
export function isPair(words: readonly Word[], start: number, end: number, known: readonly Candidate[]): boolean {
  return end - start === 2 && words[start + 1]?.gap === '-' && known.some((c) => c.start === start && c.end === start + 1 && (c.type === 'person' || c.type === 'country'));
}

/** "(R-Mont.)", "D-Calif.": a party's letter and a state. */
export function isParty(words: readonly Word[], start: number): boolean {
  return (/^(?:-|\.?, )$/.test(words[start]?.gap ?? '') && /^\p{Lu}$/u.test(words[start - 1]?.text ?? '')) || (/^[RDI]$/.test(words[start]?.text ?? '') && words[start + 1]?.gap === '-');
}

/** The words as a name; a plus sign at its end stays with it ("Halberd X+"). */
export function nameText(text: string, first: Word, last: Word): string {
  // A nickname in quotes is no part of the name by which somebody is found elsewhere.
  return text.slice(first.from, last.to).replace(/ ["“«‘„'][^"”»’“']+["”»’“'](?= )/u, '') + (text[last.to] === '+' ? '+' : '');
}

/** "Lake Policy Institute", "Peace Prize Foundation": where heads stand last, a body's word there outweighs an event's before it. */
export function headedByBody(core: readonly Word[], vocabulary: ActorWords): boolean {
  const head = core.at(-1)?.fold ?? '';
  return !vocabulary.capitalNouns && vocabulary.dativeWords.length === 0 && core.length > 2 && BODIES.has(head) && vocabulary.organisationWords.includes(head);
}

const BODIES: ReadonlySet<string> = new Set('institute institution foundation center centre association agency office authority committee commission council department group union organization organisation forum fund bureau society school university network project tribunal court'.split(' '));
