import { tokenisation as de } from '../knowledge/de/tokenisation.ts';
import { tokenisation as en } from '../knowledge/en/tokenisation.ts';
import { tokenisation as es } from '../knowledge/es/tokenisation.ts';
import { tokenisation as fr } from '../knowledge/fr/tokenisation.ts';
import { tokenisation as it } from '../knowledge/it/tokenisation.ts';
import type { TokenisationData } from '../knowledge/tokenisation.ts';
import { DramatisError } from '../model/index.ts';

const TOKENISATION: Readonly<Record<string, TokenisationData>> = { en, it, fr, de, es };

/** The languages the engine analyses, as ISO 639-1 codes. */
export const LANGUAGES: readonly string[] = Object.keys(TOKENISATION);

/** The engine's code for a BCP 47 tag ("en-GB" → "en"), or undefined if it does not know the language. */
export function languageOf(tag: string): string | undefined {
  const code = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return Object.hasOwn(TOKENISATION, code) ? code : undefined;
}

/**
 * How a language is cut into tokens.
 * @throws DramatisError for a language the engine does not know
 */
export function tokenisationOf(tag: string): TokenisationData {
  const data = TOKENISATION[languageOf(tag) ?? ''];
  if (data) return data;
  throw new DramatisError(`there is no language model for "${tag.slice(0, 35)}"`, undefined, `Languages are ${LANGUAGES.join(', ')}`);
}
