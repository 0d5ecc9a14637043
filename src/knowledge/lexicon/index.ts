/**
 * The words that carry relations: which verbs and nouns mean which type, how they name their target, and the
 * small words that decide over status and attribution.
 *
 * Lives here: one file per language in a compact notation (see `notation.ts`), what reads it (`compile.ts`), and the lookup.
 * May not: look at text or trees; how words combine is extraction's work.
 * Start reading at `lexicon.ts`, then `en.ts`.
 */
import { compileLexicon } from './compile.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { type Lexicon } from './lexicon.ts';

export type { Lexicon } from './lexicon.ts';
export type { RoleSense, Sense, StatusWords } from './meanings.ts';
export type { Gender, ReferenceWords, ReferentKind } from './reference-words.ts';

const SOURCES = { en, it, fr, de, es };
const compiled = new Map<string, Lexicon>();

/** The lexicon of a language ("en", "it-IT"), or undefined where there is none. Compiled at first use. */
export function lexiconOf(lang: string): Lexicon | undefined {
  const code = lang.slice(0, 2).toLowerCase();
  const known = compiled.get(code);
  if (known) return known;
  if (!Object.hasOwn(SOURCES, code)) return undefined;
  const lexicon = compileLexicon(code, SOURCES[code as keyof typeof SOURCES]);
  compiled.set(code, lexicon);
  return lexicon;
}
