import { PARTY_CAUSES, PARTY_PEOPLE, type ActorWords } from '../../knowledge/gazetteer/index.ts';
import type { Candidate } from './candidate.ts';
import { isPossessiveS, type Line, type Word } from './line.ts';

/**
 * Whether a capitalised word amid a sentence is a party called by its people or its cause: "the Greens", "for Labour".
 * Before another capital or with a hyphen it is part of a longer name, without an article an adjective or members.
 */
export function isPartyName(words: readonly Word[], at: number, vocabulary: ActorWords): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!word?.capital || word.allCapitals || !before || !/^[ ]$/.test(word.gap)) return false;
  if (next !== undefined && (next.gap === '-' || (next.gap === ' ' && next.capital))) return false;
  if (PARTY_CAUSES.has(word.fold)) return !before.capital && !(next?.gap === ' ' && (next.upos === 'NOUN' || next.upos === 'ADJ'));
  return PARTY_PEOPLE.has(word.fold) && vocabulary.articles.includes(before.fold) && !(next?.gap === ' ' && next.upos === 'NOUN') && !isPossessiveS(before);
}

/** Parties called by a plural noun, which no gazetteer needs to know: "the Socialists". */
export function partyNames(line: Line, at: number, known: readonly Candidate[], home: string | undefined, vocabulary: ActorWords): Candidate[] {
  if (line.shouting) return [];
  return line.words.flatMap((word, i): Candidate[] => {
    if (!isPartyName(line.words, i, vocabulary) || known.some((c) => c.start <= i && c.end > i)) return [];
    return [{ line: at, start: i, end: i + 1, form: 'name', type: 'organisation', entries: [], name: word.text, evidence: 'structure', country: home }];
  });
}
