import { foldName } from '../../model/index.ts';

/** A word of a name or text: letters and digits, or initials with their dots ("U.S."). Offsets are UTF-16 units. */
export interface NameWord {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Without accents, lower case; "U.S." folds to "us". */
  readonly fold: string;
}

const WORD = /(?:\p{Lu}\.){2,}|\p{Lu}{2}\.\p{Lu}{2}\b\.?|[\p{L}\p{M}\p{N}]+/gu;
const folded = new Map<string, string>();

/** Folds a word, remembering the answer: texts repeat their words. */
export function foldWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const fold = foldName(word.replaceAll('.', ''));
  if (folded.size > 50_000) folded.clear();
  folded.set(word, fold);
  return fold;
}

/**
 * Splits a name or a stretch of text into words. Hyphens, apostrophes and slashes part words, so that "dell'Iran",
 * "U.S.-Iranian" and "SAMP/T" are found by their pieces.
 */
export function nameWords(text: string, offset = 0): NameWord[] {
  return [...text.matchAll(WORD)].map((m) => ({
    from: offset + m.index,
    to: offset + m.index + m[0].length,
    text: m[0],
    fold: foldWord(m[0]),
  }));
}
