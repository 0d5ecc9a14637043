import type { NameSpan, Upos, WordVectors } from './parsed.ts';

/** What a model says about one word. */
export interface WordAnalysis {
  readonly upos: Upos;
  /** Universal features, "Mood=Ind|Tense=Past", or "" when none are known. */
  readonly feats: string;
  readonly lemma: string;
  /** Index of the head word in the sentence, or -1 for the root. */
  readonly head: number;
  readonly deprel: string;
}

/** What a model says about one sentence: one analysis a word, and the names it found. */
export interface SentenceAnalysis {
  readonly words: readonly WordAnalysis[];
  readonly names: readonly NameSpan[];
}

/** A trained model of one language: words in, analyses out. Holds no state between calls. */
export interface SentenceModel {
  analyse(sentences: readonly (readonly string[])[]): readonly SentenceAnalysis[];
  /** What it knows of words by themselves, if it keeps that apart. */
  readonly vectors?: WordVectors;
}
