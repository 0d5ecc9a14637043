import { FUSED_ARTICLES, OFFICE_FIELDS, isGivenName, type ActorWords } from '../../knowledge/gazetteer/index.ts';
import { phrase, type Word } from './line.ts';
import { officeBefore, type OfficeAt } from './offices.ts';

/** Where a person's name begins behind an office and what it is an office of. */
export interface PersonStart {
  readonly start: number;
  readonly office: OfficeAt;
}

/**
 * The person behind an office with its object: in "ministro della Difesa Guido Finti", "Secretary of the Treasury Obiora
 * Finch" and "leader della Lega Mario Finti" the capitals run on from the object to the name. The name begins after the
 * field of a ministry, or at a given name where an article shows that the object is no person.
 * @param start - first word of the capitalised stretch that follows the office and its preposition
 */
export function personBehindObject(words: readonly Word[], start: number, end: number, isKnown: (start: number, end: number) => boolean, vocabulary: ActorWords): PersonStart | undefined {
  let small = start;
  let articled = false;
  while (small > start - 3 && isSmall(words[small - 1], vocabulary)) {
    small--;
    articled ||= FUSED_ARTICLES.has(words[small]?.fold ?? '') || vocabulary.articles.includes(words[small]?.fold ?? '');
  }
  if (small === start || end - start < 2) return undefined;
  const office = officeOver(words, small, vocabulary);
  if (!office?.role || words[small]?.gap !== ' ') return undefined;
  const field = fieldEnd(words, start, end, vocabulary);
  if (field > start) return field < end && words[field]?.gap === ' ' && words[field]?.capital ? { start: field, office } : undefined;
  for (let i = start + 1; i < end - 1; i++) {
    const named = isGivenName(words[i]?.text ?? '') && !isGivenName(words[start]?.text ?? '');
    const body = words.slice(i, end).some((w) => vocabulary.organisationWords.includes(w.fold) || vocabulary.placeWords.includes(w.fold));
    if (words[i]?.gap === ' ' && named && !body && (articled || isKnown(start, i))) return { start: i, office };
  }
  return undefined;
}

/**
 * Where a capitalised stretch goes on behind the field of an office: in "consejero de Seguridad Nacional de Ruritania" the
 * field is no body, and what is left begins at "Ruritania".
 */
export function behindField(words: readonly Word[], start: number, end: number, vocabulary: ActorWords): number {
  let small = start;
  while (small > start - 3 && isSmall(words[small - 1], vocabulary)) small--;
  if (small === start || !officeOver(words, small, vocabulary)) return start;
  let next = fieldEnd(words, start, end, vocabulary);
  while (next > start && next < end && !words[next]?.capital) next++;
  return next;
}

/** The end of the longest field of an office that begins at `start`; `start` where there is none. */
function fieldEnd(words: readonly Word[], start: number, end: number, vocabulary: ActorWords): number {
  for (let i = Math.min(end, start + 4); i > start; i--) {
    const field = phrase(words.slice(start, i));
    if (field in vocabulary.ministryFields || OFFICE_FIELDS.has(field)) return i;
  }
  return start;
}

/** The office before, over an adjective or two: "asesor principal adjunto". */
function officeOver(words: readonly Word[], end: number, vocabulary: ActorWords): OfficeAt | undefined {
  let at = end;
  while (at > end - 2 && words[at - 1]?.upos === 'ADJ' && !officeBefore(words, at, 0, vocabulary)) at--;
  return officeBefore(words, at, 0, vocabulary);
}

/** Prepositions and articles between an office and its object. */
function isSmall(word: Word | undefined, vocabulary: ActorWords): boolean {
  if (word === undefined || word.capital || !/^[ '’]$/.test(word.gap)) return false;
  return [vocabulary.of, vocabulary.innerWords, vocabulary.towards, vocabulary.articles].some((list) => list.includes(word.fold)) || FUSED_ARTICLES.has(word.fold);
}
