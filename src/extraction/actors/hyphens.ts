import { COMPOUND_ENDS, type ActorWords } from '../../knowledge/gazetteer/index.ts';
import type { Word } from './line.ts';

const HYPHEN = /^[-‐‑]$/u;

/**
 * A name with all that hyphens tie to it: "Kosa" is half of "Kosa-Kamen", "Won" of "Won-shik". What a hyphen makes an
 * adjective ("Ruritania-based") or a compound ("Treaty-Verhandlungen") stays outside.
 */
export function throughHyphens(words: readonly Word[], start: number, end: number, vocabulary: ActorWords): [number, number] {
  let [from, to] = [start, end];
  while (to < words.length && ties(words[to - 1], words[to], to - from, vocabulary)) to++;
  while (from > 0 && HYPHEN.test(words[from]?.gap ?? '') && isHalf(words[from - 1], vocabulary) && isHalf(words[from], vocabulary)) from--;
  return [from, to];
}

function ties(previous: Word | undefined, next: Word | undefined, length: number, vocabulary: ActorWords): boolean {
  if (!previous || !next) return false;
  return (length >= 2 && isSyllable(previous, next)) || (HYPHEN.test(next.gap) && isHalf(previous, vocabulary) && isHalf(next, vocabulary));
}

/** "Woo Won-shik", "Peng Qing'en": the second syllable of an East Asian given name has no capital; what is "Korea-led" is no name. */
export function isSyllable(previous: Word, word: Word): boolean {
  return /^[-‐‑'’]$/u.test(word.gap) && previous.capital && previous.text.length <= 6 && /^\p{Ll}{2,6}$/u.test(word.text) && !NO_SYLLABLES.test(word.text) && !COMPOUND_ENDS.has(word.fold);
}

/** Endings of participles, and what English contracts to. */
const NO_SYLLABLES = /ed$|^(?:ve|re|ll)$/;

function isHalf(word: Word | undefined, vocabulary: ActorWords): boolean {
  if (!word?.capital || word.text.length < 2 || word.allCapitals || COMPOUND_ENDS.has(word.fold)) return false;
  if (vocabulary.capitalNouns && word.upos !== 'PROPN') return false;
  return ![vocabulary.eventWords, vocabulary.equipmentWords, vocabulary.organisationWords].some((list) => list.includes(word.fold)) && vocabulary.offices[word.fold] === undefined;
}
