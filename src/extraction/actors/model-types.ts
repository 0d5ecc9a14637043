import { FUSED_ARTICLES, INDEFINITE_ARTICLES, isGivenName, type ActorWords } from '../../knowledge/gazetteer/index.ts';
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
