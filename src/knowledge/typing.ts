import { typingWeights as en } from './en/typing-weights.ts';

/** A linear model that names an event's type, as training/typing writes it. Numbers are 8-bit integers in base64. */
export interface TypingWeights {
  /** Types in the order of every row's numbers. */
  readonly types: readonly string[];
  /** 32-bit hashes of the facts that count, little-endian, in base64. */
  readonly keys: string;
  /** One row of numbers for each key. */
  readonly rows: string;
  /** What a number in `rows` is worth. */
  readonly rowScale: number;
  /** Words whose meaning is known, most frequent first, in one string. */
  readonly words: string;
  /** One row of numbers for each word: its vector of length one. */
  readonly vectors: string;
  readonly vectorScale: number;
  /** Numbers for each place of a word, component and type: what a meaning in that place speaks for. */
  readonly places: Readonly<Record<string, string>>;
  readonly placeScale: number;
  /** What speaks for each type before anything is read. */
  readonly bias: readonly number[];
}

/** The weights of a language that has some. */
export function typingWeightsOf(lang: string): TypingWeights | undefined {
  return lang === 'en' ? en : undefined;
}
