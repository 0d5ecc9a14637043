import type { Sense } from '../../knowledge/lexicon/index.ts';
import type { Scene } from './scene.ts';

/** Types of words that judge what somebody did. */
export const JUDGING: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'SUPPORT', 'PROTEST']);

/** What a word says of whom it is said of. */
export type Verdict = 'blame' | 'praise';

/** The verdicts that words pass, worst first: "a dangerous ally" is found fault with. */
export function valuesOf(scene: Scene, tokens: readonly number[]): Verdict[] {
  const { blame, praise, groundless } = scene.lexicon;
  const has = (words: ReadonlySet<string>, i: number): boolean => words.has(scene.forms[i] ?? '') || words.has(scene.lemmas[i] ?? '');
  const negated = tokens.some((i) => scene.lexicon.status.negations.has(scene.forms[i] ?? ''));
  if (negated) return [];
  if (tokens.some((i) => has(blame, i) || has(groundless, i))) return ['blame'];
  return tokens.some((i) => has(praise, i)) ? ['praise'] : [];
}

const JUDGEMENT: Sense = { lemma: '', type: 'ACCUSE', gloss: 'criticise', prepositions: [], reversed: false, mutual: false, strict: false };

/** What who passes a verdict does to whom it is passed on. */
export const VERDICTS: Readonly<Record<Verdict, Sense>> = { blame: JUDGEMENT, praise: { ...JUDGEMENT, type: 'SUPPORT', gloss: 'praise' } };
