import { WATER_WORDS, type ActorWords } from '../../knowledge/gazetteer/index.ts';
import type { Word } from './line.ts';

/** "Al Fasher city" is Al Fasher. */
const SETTLEMENTS: ReadonlySet<string> = new Set(['city', 'town', 'village']);

/** "Evin prison" is the name of it, not "Evin". */
export function withPlaceWord(words: readonly Word[], end: number, vocabulary: ActorWords): number {
  const after = words[end];
  return after?.gap === ' ' && after.upos !== 'VERB' && vocabulary.placeWords.includes(after.fold) && !SETTLEMENTS.has(after.text) ? end + 1 : end;
}

/** "Mer Celtique", "río Ebro": these words belong to the name, "ciudad" and "region" do not. */
export function fromPlaceWord(words: readonly Word[], start: number): number {
  const before = words[start - 1];
  return before !== undefined && words[start]?.gap === ' ' && WATER_WORDS.has(before.fold) ? start - 1 : start;
}

export function besidePlaceWord(words: readonly Word[], start: number, end: number, vocabulary: ActorWords): boolean {
  const before = words[start - 1];
  const two = words[start - 2];
  const after = words[end];
  if (after?.gap === ' ' && after.upos !== 'VERB' && vocabulary.placeWords.includes(after.fold)) return true;
  if (before === undefined || words[start]?.gap !== ' ') return false;
  if (vocabulary.placeWords.includes(before.fold)) return true;
  return two !== undefined && (vocabulary.of.includes(before.fold) || vocabulary.innerWords.includes(before.fold)) && vocabulary.placeWords.includes(two.fold) && !vocabulary.articles.includes(before.fold);
}
