/**
 * Text → sentences of tokens and words, before any model sees them.
 *
 * Lives here: three passes over a text (scan, split, expand), sentence boundaries, paragraphs.
 * May not: hold words of a language (those are in `src/knowledge`), or tag anything.
 * Start reading at `tokenise.ts`.
 */
import type { TokenisationData } from '../../knowledge/tokenisation.ts';
import type { Span } from '../../model/index.ts';
import { sentenceEnds } from './sentences.ts';
import type { SurfaceToken } from './token.ts';
import { tokenise } from './tokenise.ts';

export { tokenise } from './tokenise.ts';
export { LONGEST_SENTENCE, sentenceEnds, type SentenceEnd } from './sentences.ts';
export type { SurfaceToken, SurfaceWord } from './token.ts';

/** Tokens without a sentence end after which a text is no prose: tables, lists of numbers, binary noise. */
const LONGEST_PROSE = 2000;

/** Tokens that belong together. */
export interface SurfaceSentence {
  readonly tokens: readonly SurfaceToken[];
  /** Whether it is worth a model's time; false for what follows thousands of tokens without a sentence end. */
  readonly prose: boolean;
}

/** The sentences of one stretch of text, each with at least one token. */
export function sentencesOf(text: string, stretch: Span, data: TokenisationData): SurfaceSentence[] {
  const tokens = tokenise(text, stretch.from, stretch.to, data);
  let start = 0;
  let runStart = 0;
  return sentenceEnds(text, tokens, data).map(({ end, forced }) => {
    const sentence = { tokens: tokens.slice(start, end), prose: start - runStart < LONGEST_PROSE };
    start = end;
    if (!forced) runStart = end;
    return sentence;
  });
}
