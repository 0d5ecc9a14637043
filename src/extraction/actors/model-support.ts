import { GERMAN_NO_PLACES, GERMAN_PLACE_PREPOSITIONS, GERMAN_PLACE_WORDS, type ActorWords } from '../../knowledge/gazetteer/index.ts';
import type { Parsed } from '../../language/index.ts';
import type { ActorType } from '../../model/index.ts';
import { foldWord, isPossessiveS, type Word } from './line.ts';
import { officeBefore } from './offices.ts';

/** How often the model took a lone word for a name, by folded word: once alone is little evidence. */
export function loneNameCounts(parsed: Parsed): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { names, tokens } of parsed.sentences) {
    for (const { start, end, type } of names) {
      const form = tokens[start]?.form;
      if (end - start !== 1 || form === undefined || type === 'other') continue;
      counts.set(foldWord(form), (counts.get(foldWord(form)) ?? 0) + 1);
    }
  }
  return counts;
}

export function isSupported(words: readonly Word[], at: number, type: ActorType, counts: ReadonlyMap<string, number>, vocabulary: ActorWords): boolean {
  const word = words[at];
  const before = words[at - 1];
  // Letters in brackets stand for what is before them; where that is no actor, neither are they.
  if (word?.gap.endsWith('(') && (words[at + 1]?.gap.startsWith(')') ?? true)) return false;
  if (!word || word.text.length < 3 || (word.upos !== 'PROPN' && word.upos !== 'X' && word.upos !== '')) return false;
  // Where every noun has a capital, one sighting is nothing: the model must see it again, or a title stand before it.
  if (vocabulary.capitalNouns && !word.allCapitals) {
    return word.upos === 'PROPN' && ((counts.get(word.fold) ?? 0) > 1 || officeBefore(words, at, 0, vocabulary) !== undefined || (type === 'place' && before !== undefined && (GERMAN_PLACE_WORDS.has(before.fold) || (GERMAN_PLACE_PREPOSITIONS.has(before.fold) && !GERMAN_NO_PLACES.test(word.fold)))));
  }
  const next = words[at + 1];
  // First in its sentence, a name shows itself by what follows: a verb, a comma, its being all capitals.
  const opens = at === 0 && (word.allCapitals || next?.upos === 'VERB' || next?.upos === 'AUX' || next?.gap.startsWith(',') || isPossessiveS(next));
  const amid = word.upos === 'PROPN' && (opens || (at > 0 && word.gap !== ''));
  if (type === 'place') {
    return amid || (before !== undefined && [vocabulary.inPlace, vocabulary.towards, vocabulary.of, vocabulary.placeWords].some((list) => list.includes(before.fold)));
  }
  return amid || (counts.get(word.fold) ?? 0) > 1;
}
