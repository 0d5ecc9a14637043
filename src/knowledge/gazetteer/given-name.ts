import { FURTHER_GIVEN_NAMES } from './given-names-further.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { foldWord } from './name-words.ts';

let known: ReadonlySet<string> | undefined;

/** Whether a word is a given name somewhere in the languages covered. */
export function isGivenName(word: string): boolean {
  known ??= new Set(`${GIVEN_NAMES} ${FURTHER_GIVEN_NAMES}`.split(/\s+/).filter(Boolean));
  return known.has(foldWord(word));
}
