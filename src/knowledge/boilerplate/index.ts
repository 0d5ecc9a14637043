/**
 * What news pages print around their articles, language by language.
 *
 * Lives here: one file of phrases per language, month and section names, and the lookup.
 * May not: decide what a block is (that is `src/reading/blocks`).
 * Start reading at `lexicon.ts`.
 */
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { BoilerplateLexicon } from './lexicon.ts';

export type { BoilerplateLexicon, Cue, CuePosition } from './lexicon.ts';

/** Every language there is a lexicon for. */
export const BOILERPLATE_LEXICONS: readonly BoilerplateLexicon[] = [en, it, fr, de, es];

/**
 * The lexicons to read a text with: its own language's and English, in which pages of any language carry
 * ready-made widgets ("Related posts"). All of them when the language is unknown.
 * @param lang BCP 47 tag; only its primary part counts
 */
export function boilerplateLexicons(lang: string): readonly BoilerplateLexicon[] {
  const primary = lang.toLowerCase().split('-')[0];
  const own = BOILERPLATE_LEXICONS.filter((l) => l.lang === primary || l.lang === 'en');
  return primary === 'und' ? BOILERPLATE_LEXICONS : own;
}
