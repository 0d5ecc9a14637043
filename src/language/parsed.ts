import type { Span } from '../model/index.ts';

/** Universal part-of-speech tags (https://universaldependencies.org/u/pos/). */
export type Upos =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM'
  | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X';

/** One syntactic word. Words of a contraction ("della" = di + la, "don't" = do + n't) may share their span. */
export interface Token {
  readonly span: Span;
  /** The word as the tree knows it: usually the text of the span, for contractions its expanded part. */
  readonly form: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** Universal features, "Mood=Ind|Tense=Past", or "" when none are known. */
  readonly feats: string;
  /** Index of the head token in this sentence, or -1 for the root. */
  readonly head: number;
  /** UD relation to the head with its subtype: "nsubj", "nsubj:pass", "obl:agent". */
  readonly deprel: string;
  /** Set on the second and later words of one written token: the "n't" of "don't", the "la" of "della". */
  readonly joined?: true;
}

/** What the models know a name to be. Countries are places here: telling them apart is the gazetteer's work. */
export const NAME_TYPES = ['person', 'place', 'organisation', 'equipment', 'other'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** A name found in a sentence, as a half-open range of token indices. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}

/** A sentence with its tree. Exactly one token has head -1 unless there are no tokens. */
export interface Sentence {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly names: readonly NameSpan[];
}

/** An analysed text: the border between this room and extraction. Spans point into the text that was given. */
export interface Parsed {
  readonly lang: string;
  readonly sentences: readonly Sentence[];
}

/** What a model knows of a word by its form alone, as numbers. */
export interface WordVectors {
  /** Numbers a word. */
  readonly width: number;
  /** Forms with the same key have the same vector. */
  key(form: string): string;
  /** Writes the vector of a key into `out`, from `at` on. */
  embed(key: string, out: Float32Array, at: number): void;
}

/** Anything that analyses text: our engine, or one that a user brings. Pure apart from its loaded weights. */
export interface LanguageEngine {
  readonly languages: readonly string[];
  /**
   * Analyses stretches of one text (an article's content blocks, in order). No sentence crosses a stretch.
   * @throws DramatisError for a language it has no model for.
   */
  analyse(text: string, lang: string, stretches?: readonly Span[]): Parsed;
  /**
   * Vectors of a language's words, if the engine has such; without them no relations are learned from.
   * @throws DramatisError for a language it has no model for.
   */
  vectors?(lang: string): WordVectors | undefined;
}
