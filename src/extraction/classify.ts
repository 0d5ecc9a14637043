import { lexiconOf } from '../knowledge/lexicon/index.ts';
import type { Parsed } from '../language/parsed.ts';
import type { RelationType } from '../model/index.ts';
import { typeBetween, type Question } from './typing/index.ts';

export type { Question } from './typing/index.ts';

/**
 * Which event type the text states from source to target, by the conventions of the PLOVER codebook. In a language
 * without a lexicon every pair is taken to consult.
 */
export function classify(question: Question, parsed: Parsed): RelationType {
  const lexicon = lexiconOf(parsed.lang);
  return lexicon ? typeBetween(question, parsed, lexicon) : 'CONSULT';
}
