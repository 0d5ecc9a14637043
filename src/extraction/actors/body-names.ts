import { FUSED_ARTICLES, isGivenName, type ActorWords } from '../../knowledge/gazetteer/index.ts';
import type { Candidate } from './candidate.ts';
import { joined, phrase, type Line, type Word } from './line.ts';

/**
 * Bodies as the Romance languages write them, with a capital on the first word only: "Banca africana di sviluppo",
 * "Armée de résistance du Lac", "Defensoría del pueblo". A word for a body that has its capital amid a sentence opens a
 * name; adjectives and up to two of-phrases behind it belong to it.
 */
export function bodyNames(text: string, line: Line, at: number, known: readonly Candidate[], vocabulary: ActorWords): Candidate[] {
  const { words } = line;
  if (line.shouting || vocabulary.dativeWords.length === 0) return [];
  return words.flatMap((word, i): Candidate[] => {
    const end = opensName(words, i, vocabulary) ? endOfBody(words, i, known, vocabulary) : i + 1;
    const last = words[end - 1];
    if (end === i + 1 || !last || known.some((c) => c.start <= i && c.end > i)) return [];
    return [{ line: at, start: i, end, form: 'name', type: 'organisation', entries: [], name: text.slice(word.from, last.to), evidence: 'structure' }];
  });
}

function opensName(words: readonly Word[], at: number, vocabulary: ActorWords): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return word !== undefined && before !== undefined && word.capital && !word.allCapitals && word.text.length > 3 && vocabulary.organisationWords.includes(word.fold) && joined(before, word) && (!before.capital || vocabulary.articles.includes(before.fold)) && !(word.fold in vocabulary.branches && before.fold === 'in');
}

function endOfBody(words: readonly Word[], start: number, known: readonly Candidate[], vocabulary: ActorWords): number {
  let end = afterAdjectives(words, start + 1, known, vocabulary);
  for (let phrases = 0; phrases < 2; phrases++) {
    const noun = afterSmallWords(words, end, vocabulary);
    const first = words[noun];
    if (noun === end || !first || first.gap === '-' || !isPart(first, end > start + 1, noun, known, vocabulary)) break;
    end = afterAdjectives(words, afterCapitals(words, noun + 1), known, vocabulary);
  }
  return end;
}

/** Past the rest of a name that began: "rivière Ombre", "Marne-la-Plage". */
function afterCapitals(words: readonly Word[], from: number): number {
  let end = from;
  while (words[end]?.gap === '-' || (words[end]?.gap === ' ' && words[end]?.capital === true && !isGivenName(words[end]?.text ?? ''))) end++;
  return end;
}

/** Past adjectives written small; a country's only before an of-phrase ("Ligue ruritanienne des droits"): alone it says whose body it is. */
function afterAdjectives(words: readonly Word[], from: number, known: readonly Candidate[], vocabulary: ActorWords): number {
  let end = from;
  while (words[end]?.upos === 'ADJ' && words[end]?.gap === ' ' && words[end]?.capital === false && !LOOSE.test(words[end]?.fold ?? '') && !words[end]?.text.endsWith('ó')) end++;
  const national = known.find((c) => c.form === 'adjective' && c.start >= from && c.end <= end);
  if (!national) return end;
  const branch = phrase(words.slice(from - 1, national.start)) in vocabulary.branches;
  return branch || afterSmallWords(words, end, vocabulary) === end ? from : end;
}

/** Adjectives that say which of several or how, and never name. */
const LOOSE = /^(?:inter[oa]|stess[oa]|nuov[oa]|prossim[oa]|ultim[oa]|competent[ei]|unit[oa]|attuale|entier|entiere|meme|nouvelle|prochain|prochaine|dernier|derniere|competente|actuel|actuelle|mism[oa]|nuev[oa]|proxim[oa]|entera|actual)$/;

function afterSmallWords(words: readonly Word[], from: number, vocabulary: ActorWords): number {
  let at = from;
  while (at < from + 2 && words[at] !== undefined && /^[ '’]$/.test(words[at]?.gap ?? '') && (vocabulary.of.includes(words[at]?.fold ?? '') || FOR.test(words[at]?.fold ?? '') || (at > from && vocabulary.articles.includes(words[at]?.fold ?? '')) || (FUSED_OF.test(words[at]?.fold ?? '') && FUSED_ARTICLES.has(words[at]?.fold ?? '')))) at++;
  return at;
}

/** "Agenzia ruritana per la protezione ambientale". */
const FOR = /^(?:per|pour|para)$/;

/** "Of" grown together with an article; the other fused prepositions lead out of a name. */
const FUSED_OF = /^d/;

/** Whether a noun behind "of" belongs to the body's name: a common one, or a capitalised one that is nobody known. */
function isPart(noun: Word, begun: boolean, at: number, known: readonly Candidate[], vocabulary: ActorWords): boolean {
  const name = known.find((c) => c.start <= at && c.end > at);
  if (noun.capital) return begun && (name === undefined || name.type === 'place' || name.type === 'country') && !isGivenName(noun.text) && !vocabulary.notNames.includes(noun.fold);
  return name === undefined && noun.upos === 'NOUN' && !/^(?:moment|momento|instant|instante)$/.test(noun.fold) && !vocabulary.notNames.includes(noun.fold) && !vocabulary.eventWords.includes(noun.fold) && vocabulary.offices[noun.fold] === undefined && !vocabulary.personWords.includes(noun.fold);
}
