import { GERMAN_NO_NAMES, GERMAN_NO_PLACES, GERMAN_PLACE_PREPOSITIONS, GERMAN_PLACE_WORDS, GERMAN_TOWN_PREPOSITIONS, type ActorWords } from '../../knowledge/gazetteer/index.ts';
import type { Parsed } from '../../language/index.ts';
import type { ActorType } from '../../model/index.ts';
import { foldWord, isCommonNoun, isPossessiveS, type Word } from './line.ts';
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
  // Where every noun has a capital, the tagger takes towns for nouns: the preposition without an article shows them.
  const town = vocabulary.capitalNouns && type === 'place' && word !== undefined && word.gap === ' ' && word.text.length > 3 && GERMAN_TOWN_PREPOSITIONS.has(before?.fold ?? '') && !GERMAN_NO_PLACES.test(word.fold) && !GERMAN_NO_NAMES.test(word.fold);
  if (town && (word.upos === 'NOUN' || word.upos === 'PROPN')) return true;
  if (!word || word.text.length < 3 || (word.upos !== 'PROPN' && word.upos !== 'X' && word.upos !== '')) return false;
  // Where every noun has a capital, one sighting is nothing: the model must see it again, a title stand before it, or a
  // person act without an article.
  if (vocabulary.capitalNouns && !word.allCapitals) {
    if (type === 'person' && at > 0 && isBare(words, at)) return true;
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

/** A lone proper noun that is a subject or stands behind a preposition of persons, with neither article nor adjective. */
function isBare(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || word?.upos !== 'PROPN' || word.gap.trim() === '-' || isCommonNoun(word) || GERMAN_NO_NAMES.test(word.fold)) return false;
  return (word.token?.deprel.startsWith('nsubj') === true && /^(?:VERB|AUX|SCONJ)$/.test(before.upos)) || /^(?:mit|von|gegen|fur|an|durch)$/.test(before.fold);
}
