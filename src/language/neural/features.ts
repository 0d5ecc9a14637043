/**
 * Word features, the same as training/neural/features.py: change both or neither.
 * Affixes and character n-grams are hashed (FNV-1a), so that no word is out of reach.
 */

export const SUFFIXES = 4096;
export const PREFIXES = 4096;
export const SHAPES = 1024;
export const NGRAMS = 8192;
const MOST_NGRAMS = 24;
/** A longer word keeps this many signs of each end: a URL's middle tells nothing. */
const HALF_WORD = 20;

/** Rows of the embedding tables for one word form. */
export interface WordFeatures {
  readonly lower: string;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix3: number;
  readonly shape: number;
  /** Rows from 1 on; row 0 is padding. */
  readonly ngrams: readonly number[];
}

const encoder = new TextEncoder();

/** FNV-1a, 32 bits, over the UTF-8 bytes (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function fnv1a(text: string): number {
  let hash = 2166136261;
  for (const byte of encoder.encode(text)) hash = Math.imul(hash ^ byte, 16777619);
  return hash >>> 0;
}

const CURLY: Readonly<Record<string, string>> = { '“': '"', '”': '"', '„': '"', '‘': "'", '’': "'", '`': "'" };

/** Straightens quotes and cuts the middle out of words over 40 signs. */
export function normaliseWord(form: string): string {
  const straight = (form.length > 200 ? form.slice(0, 100) + form.slice(-100) : form)
    .replace(/[“”„‘’`]/g, (quote) => CURLY[quote] ?? quote);
  if (straight.length <= 2 * HALF_WORD) return straight;
  const signs = Array.from(straight);
  return signs.length <= 2 * HALF_WORD
    ? straight
    : signs.slice(0, HALF_WORD).join('') + signs.slice(-HALF_WORD).join('');
}

/** The look of a word: "Xxx", "dd.d", runs cut to two, at most eight signs. */
export function wordShape(word: string): string {
  let out = '';
  let count = 0;
  let last = '';
  let before = '';
  for (const c of word) {
    const sign = /\p{Lu}/u.test(c) ? 'X' : /\p{L}/u.test(c) ? 'x' : /\p{Nd}/u.test(c) ? 'd' : c;
    if (sign === last && sign === before) continue;
    out += sign;
    before = last;
    last = sign;
    if (++count === 8) break;
  }
  return out;
}

/** Features of a word that `normaliseWord` returned. */
export function wordFeatures(word: string): WordFeatures {
  const lower = word.toLowerCase();
  const signs = Array.from(lower);
  const end = (n: number) => signs.slice(-n).join('');
  const marked = ['<', ...signs, '>'];
  const ngrams: number[] = [];
  for (const n of [3, 4]) {
    for (let i = 0; i + n <= marked.length && ngrams.length < MOST_NGRAMS; i++) {
      ngrams.push((fnv1a(`n${marked.slice(i, i + n).join('')}`) % NGRAMS) + 1);
    }
  }
  return {
    lower,
    suffix2: fnv1a(`t${end(2)}${/^\p{Lu}/u.test(word) ? 'C' : 'c'}`) % SUFFIXES,
    suffix3: fnv1a(`s${end(3)}`) % SUFFIXES,
    suffix4: fnv1a(`q${end(4)}`) % SUFFIXES,
    prefix3: fnv1a(`p${signs.slice(0, 3).join('')}`) % PREFIXES,
    shape: fnv1a(`h${wordShape(word)}`) % SHAPES,
    ngrams,
  };
}
