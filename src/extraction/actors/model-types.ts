import { FUSED_ARTICLES, INDEFINITE_ARTICLES, PEOPLE_OF_PLACE, SETTLEMENTS, STAKES, WHERE, isGivenName, type ActorWords } from '../../knowledge/gazetteer/index.ts';
import type { NameSpan } from '../../language/index.ts';
import type { ActorType } from '../../model/index.ts';
import type { Word } from './line.ts';

export const TYPES: Readonly<Record<NameSpan['type'], ActorType | undefined>> = {
  person: 'person', place: 'place', organisation: 'organisation', equipment: 'equipment', other: undefined,
};

/** The model's type where the shape of the words does not speak against it. */
export function corrected(type: ActorType, words: readonly Word[], start: number, core: readonly Word[], vocabulary: ActorWords): ActorType {
  if (isDesignation(core) || (core.length > 1 && EXERCISES.has(core[0]?.fold ?? ''))) return 'equipment';
  if (isLetters(core)) return 'organisation';
  const said = appositive(words, start + core.length, vocabulary);
  if (said !== undefined && type !== 'equipment' && !(core.length > 1 && (type === 'person' || isPersonal(core, vocabulary)))) return said;
  if (type !== 'equipment' && isWhere(words, start, core, vocabulary)) return 'place';
  if (hasBody(core, vocabulary)) return type === 'place' ? 'organisation' : type;
  // "Jane Roebuck" is a person, whatever the model says; "l'Eni" is none, since persons take no article.
  if (type === 'place' && core.length > 1 && isPersonal(core, vocabulary)) return 'person';
  if (vocabulary.dativeWords.length > 0 && core.length === 1 && isArticled(words, start, vocabulary) && (type === 'person' || isLoneSubject(words, start, core))) return 'organisation';
  if (type === 'place' && isLoneSubject(words, start, core)) return 'person';
  return type;
}

/** Words that open the names of military exercises: a thing that is held, not somewhere or somebody. */
const EXERCISES: ReadonlySet<string> = new Set(['exercise']);

/** "Northvale Farmers Cooperative" is no place, whatever the model says. */
function hasBody(core: readonly Word[], vocabulary: ActorWords): boolean {
  return core.length > 1 && core.some((w) => vocabulary.organisationWords.includes(w.fold)) && !vocabulary.placeWords.includes(core.at(-1)?.fold ?? '');
}

/** What a name is by the phrase that explains it: "Verdala, a small mining firm", "Lindum, a town in the north". */
function appositive(words: readonly Word[], end: number, vocabulary: ActorWords): ActorType | undefined {
  const article = words[end];
  if (vocabulary.dativeWords.length > 0 || vocabulary.capitalNouns || !article || !/^,\s$/.test(article.gap) || !vocabulary.articles.includes(article.fold)) return undefined;
  for (let i = end + 1; i < end + 5; i++) {
    const [word, next] = [words[i], words[i + 1]];
    if (!word || !/^[ -]$/.test(word.gap) || !['NOUN', 'ADJ', 'PROPN', 'VERB', 'X', ''].includes(word.upos)) return undefined;
    // Only the head says it: "a bank clerk" is somebody.
    if (next !== undefined && /^[ -]$/.test(next.gap) && ['NOUN', 'PROPN', 'ADJ'].includes(next.upos)) continue;
    if (vocabulary.organisationNouns.includes(word.fold)) return 'organisation';
    return SETTLEMENTS.has(word.fold) ? 'place' : undefined;
  }
  return undefined;
}

/** "In Verdala", "villagers of Verdala": where something is, unless somebody has a stake in it. */
function isWhere(words: readonly Word[], start: number, core: readonly Word[], vocabulary: ActorWords): boolean {
  const [two, before] = [words[start - 2], words[start - 1]];
  if (vocabulary.dativeWords.length > 0 || vocabulary.capitalNouns || !before || words[start]?.gap !== ' ' || core.length > 3 || words[start + core.length]?.gap === '’' || words[start + core.length]?.gap === "'") return false;
  if (core.some((w) => w.gap === '-' || vocabulary.organisationWords.includes(w.fold)) || isPersonal(core, vocabulary)) return false;
  if (vocabulary.of.includes(before.fold)) return two !== undefined && PEOPLE_OF_PLACE.has(two.fold);
  return WHERE.has(before.fold) && !(two !== undefined && STAKES.has(two.fold));
}

/** A given name and a surname, none of them a word for a place. */
function isPersonal(core: readonly Word[], vocabulary: ActorWords): boolean {
  return isGivenName(core[0]?.text ?? '') && core.every((w) => w.gap !== '-' && !vocabulary.placeWords.includes(w.fold)) && core.length < 4;
}

function isArticled(words: readonly Word[], at: number, vocabulary: ActorWords): boolean {
  const before = words[at - 1];
  return before !== undefined && /^[ '’]$/.test(words[at]?.gap ?? '') && (vocabulary.articles.includes(before.fold) || FUSED_ARTICLES.has(before.fold)) && !INDEFINITE_ARTICLES.has(before.fold);
}

/** A lone unknown word that is a verb's subject is somebody rather than somewhere. */
function isLoneSubject(words: readonly Word[], start: number, core: readonly Word[]): boolean {
  return core.length === 1 && words[start]?.token?.deprel.startsWith('nsubj') === true;
}

/** "A350": letters and a number are a thing, whatever the model says. */
function isDesignation(core: readonly Word[]): boolean {
  return core.length === 1 && /^\p{Lu}{1,3}\d{2,4}\p{L}*$/u.test(core[0]?.text ?? '');
}

/** A lone word in capitals is an organisation's initials far more often than the place or person the model may see. */
function isLetters(core: readonly Word[]): boolean {
  const [word] = core;
  return core.length === 1 && word !== undefined && /^\p{Lu}{3,6}$/u.test(word.text);
}
