import type { ConlluSentence, Parsed, SentenceAnalysis } from '../../src/language/index.ts';
import { universal, type GoldWord, type RawText } from './treebank.ts';

/** Percent. */
export type Percent = number;

/** F1 of two lists of things that are equal if their keys are. */
export function f1(gold: readonly string[], found: readonly string[]): Percent {
  const known = new Set(gold);
  const hits = found.filter((key) => known.has(key)).length;
  return gold.length + found.length === 0 ? 100 : (200 * hits) / (gold.length + found.length);
}

/** Scores on raw text, as the CoNLL 2018 shared task defined them: a word counts if its characters agree. */
export interface RawScores {
  readonly tokens: Percent;
  readonly words: Percent;
  readonly sentences: Percent;
  readonly upos: Percent;
  readonly lemma: Percent;
  readonly uas: Percent;
  readonly las: Percent;
}

export function rawScores(gold: RawText, parsed: Parsed): RawScores {
  const found = wordsOf(parsed);
  const tokens = tokensOf(parsed);
  const score = (of: (word: GoldWord, all: readonly GoldWord[]) => string): Percent =>
    f1(gold.words.map((w) => of(w, gold.words)), found.map((w) => of(w, found)));
  return {
    tokens: f1(gold.tokens.map(String), tokens.map(String)),
    words: score(key),
    sentences: f1(gold.sentences.map(String), parsed.sentences.map(({ span }) => `${span.from},${span.to}`)),
    upos: score((w) => `${key(w)} ${w.upos}`),
    lemma: score((w) => `${key(w)} ${w.lemma}`),
    uas: score((w, all) => `${key(w)} ${headKey(w, all)}`),
    las: score((w, all) => `${key(w)} ${headKey(w, all)} ${w.deprel}`),
  };
}

/** Scores with gold tokens: shares of all words. */
export interface GoldTokenScores {
  readonly upos: Percent;
  readonly lemma: Percent;
  readonly uas: Percent;
  readonly las: Percent;
}

export function goldTokenScores(treebank: readonly ConlluSentence[], analyses: readonly SentenceAnalysis[]): GoldTokenScores {
  const right = { upos: 0, lemma: 0, uas: 0, las: 0 };
  let all = 0;
  for (const [s, { words }] of treebank.entries()) {
    for (const [i, gold] of words.entries()) {
      const said = analyses[s]?.words[i];
      all += 1;
      if (!said) continue;
      if (said.upos === gold.upos) right.upos += 1;
      if (said.lemma === gold.lemma) right.lemma += 1;
      if (said.head === gold.head) right.uas += 1;
      if (said.head === gold.head && universal(said.deprel) === universal(gold.deprel)) right.las += 1;
    }
  }
  const share = (n: number): Percent => (100 * n) / all;
  return { upos: share(right.upos), lemma: share(right.lemma), uas: share(right.uas), las: share(right.las) };
}

function key(word: GoldWord): string {
  return `${word.from}-${word.to}/${word.part}`;
}

function headKey(word: GoldWord, all: readonly GoldWord[]): string {
  const head = all[word.head];
  return head ? key(head) : 'root';
}

function wordsOf(parsed: Parsed): GoldWord[] {
  const words: GoldWord[] = [];
  for (const { tokens } of parsed.sentences) {
    const first = words.length;
    for (const [i, { span, form, upos, lemma, head, deprel }] of tokens.entries()) {
      let part = 0;
      for (let j = i; tokens[j]?.joined && tokens[j - 1]?.span.from === span.from; j -= 1) part += 1;
      words.push({ ...span, part, form, upos, lemma, head: head < 0 ? -1 : first + head, deprel: universal(deprel) });
    }
  }
  return words;
}

function tokensOf(parsed: Parsed): [number, number][] {
  const found: [number, number][] = [];
  for (const { tokens } of parsed.sentences) {
    for (const { span, joined } of tokens) {
      const last = found.at(-1);
      if (joined && last) last[1] = span.to;
      else found.push([span.from, span.to]);
    }
  }
  return found;
}
