import { tellLanguage, type ToldLanguage } from '../knowledge/language-id.ts';
import { LANGUAGES } from './languages.ts';

export interface IdentifiedLanguage extends ToldLanguage {
  /** Whether the engine has a model for it. */
  readonly supported: boolean;
}

/** Tells what language a text is written in. One too short to be told is taken for the nearest of the engine's. */
export function identifyLanguage(text: string): IdentifiedLanguage {
  const told = tellLanguage(text, LANGUAGES);
  return { ...told, supported: LANGUAGES.includes(told.lang) };
}
