import { GERMAN_COUNTING, GERMAN_NO_NAMES, GERMAN_NO_PLACES, INDEFINITE_ARTICLES, NAMED_THINGS, isGivenName, type ActorWords } from '../../knowledge/gazetteer/index.ts';
import type { ActorType } from '../../model/index.ts';
import type { Candidate } from './candidate.ts';
import { isObjectBehind } from './capital-runs.ts';
import { throughHyphens } from './hyphens.ts';
import { isCommonNoun, phrase, type Line, type Word } from './line.ts';
import { apart, joinedByParticle, throughOf, trimmed } from './model-spans.ts';
import { isSupported } from './model-support.ts';
import { TYPES, corrected } from './model-types.ts';
import { headedByBody, isLetterWord, isPair, isParty, isPluralLetters } from './name-shape.ts';
import { officeAt } from './offices.ts';
import { behindField, personBehindObject } from './person-start.ts';

/**
 * The names that the language model found, as candidates. The model is one witness among several: where the gazetteer
 * knows part of the words, or a weekday or title has slipped in, the name is cut or left; a lone unknown word counts
 * amid a sentence, or when it recurs.
 */
export function modelNames(text: string, line: Line, at: number, known: readonly Candidate[], counts: ReadonlyMap<string, number>, vocabulary: ActorWords): Candidate[] {
  const { words, sentence } = line;
  if (line.shouting) return [];
  const joined = joinedByParticle(words, known, sentence, text);
  return [...joined.map((j): Candidate => ({ line: at, ...j, form: 'name', type: 'person', entries: [], evidence: 'model' })), ...sentence.names.flatMap((name) => apart(words, sentence, name, vocabulary)).flatMap(({ name, first, last: end0 }): Candidate[] => {
    const type = TYPES[name.type];
    const last = vocabulary.capitalNouns && end0 - first > 1 && isObjectBehind(words, end0 - 1, first) ? end0 - 1 : end0;
    if (!type || first < 0) return [];
    const behind = personBehindObject(words, first, last, (from, to) => known.some((c) => c.start === from && c.end === to), vocabulary);
    const [begins, ends] = trimmed(words, behind?.start ?? behindField(words, first, last, vocabulary), last, behind ? 'person' : type, known, vocabulary);
    const [start, end] = begins < ends && (type === 'person' || type === 'place') ? throughHyphens(words, begins, type === 'place' ? throughOf(words, ends, known) : ends, vocabulary) : [begins, ends];
    const core = words.slice(start, end);
    const [opening] = core;
    const closing = core.at(-1);
    if (!opening || !closing || isHalfKnown(words, start, end, known, type, words[end]?.gap === ' ' && words[end]?.capital && officeAt(words, end, vocabulary) !== undefined)) return [];
    if ((core.some((w) => vocabulary.eventWords.includes(w.fold)) && !headedByBody(core, vocabulary)) || officeAt(words, start, vocabulary, end)?.end === end) return [];
    if (isParty(words, start) || isPair(words, start, end, known) || (type === 'person' && core.some((w) => isLetterWord(w)))) return [];
    if (vocabulary.capitalNouns && isNounPhrase(core, type, words[start - 1], vocabulary)) return [];
    if (vocabulary.capitalNouns && isCompound(core) && !vocabulary.inPlace.includes(words[start - 1]?.fold ?? '')) return [];
    if (core.length === 1 && (isCommonWord(opening, vocabulary) || isPluralLetters(opening) || isDated(words, start))) return [];
    if (vocabulary.dativeWords.length > 0 && core.length < 3 && isNamedThing(words, start, end, type)) return [];
    if (phrase(core) in vocabulary.ministryFields || (core.length === 1 && isDescription(words, start, vocabulary))) return [];
    if (type === 'organisation' && isTitled(words, start, end, vocabulary)) return [];
    if (core.length === 1 && !isSupported(words, start, type, counts, vocabulary)) return [];
    return [{ line: at, start, end, form: 'name', type: behind || (vocabulary.dativeWords.length > 0 && type === 'organisation' && begins > first && core.length > 1 && core.length < 4 && known.some((c) => c.form === 'adjective' && c.start === first && c.end === start)) ? 'person' : corrected(type, words, start, core, vocabulary), entries: [], name: text.slice(opening.from, closing.to), evidence: 'model' }];
  })];
}

/**
 * Where all nouns have capitals, what the tagger takes for a noun: a person of two names is one nevertheless ("Paraskeva
 * Lindal"), a town behind its preposition too; "Tausende Gräber" is nobody.
 */
function isNounPhrase(core: readonly Word[], type: ActorType, before: Word | undefined, vocabulary: ActorWords): boolean {
  if (type === 'organisation' || isGivenName(core[0]?.text ?? '') || !core.some((w) => w.capital && w.upos === 'NOUN')) return false;
  const plain = (w: Word): boolean => isCommonNoun(w) || GERMAN_NO_NAMES.test(w.fold) || GERMAN_NO_PLACES.test(w.fold) || GERMAN_COUNTING.test(w.fold) || vocabulary.notNames.includes(w.fold);
  if (type === 'person') return core.length < 2 || core.length > 4 || core.some((w) => w.gap === '-' || plain(w)) || INDEFINITE_ARTICLES.has(before?.fold ?? '');
  return core.length > 1 || core.some(plain);
}

/** "Tengelmann-Kauf" is the buying of a firm: a German compound names what its last part says. */
function isCompound(core: readonly Word[]): boolean {
  const [first, last] = core;
  return core.length === 2 && last !== undefined && last.gap === '-' && last.upos === 'NOUN' && !isGivenName(first?.text ?? '');
}

/** "Via Lindal", "ouragan Brumette", «Rendez-nous»: streets, storms and cases are nobody, and half a compound is no name. */
function isNamedThing(words: readonly Word[], start: number, end: number, type: ActorType): boolean {
  const [before, first, next] = [words[start - 1], words[start], words[end]];
  if (end - start === 1 && next?.gap === '-' && !next.capital && /^\p{Ll}/u.test(next.text)) return true;
  return before !== undefined && type !== 'equipment' && /^ ["“«„]?$/.test(first?.gap ?? '') && NAMED_THINGS.has(before.fold) && !(type === 'place' && REGIONS.has(before.fold));
}

/** Of the things that a name stands behind, those that are places. */
const REGIONS: ReadonlySet<string> = new Set(['zona', 'val', 'valle', 'piazza', 'plaza']);

/** A lone "Parliament" or "Treaty" names nothing in particular. */
function isCommonWord(word: Word, vocabulary: ActorWords): boolean {
  return [vocabulary.organisationWords, vocabulary.eventWords, vocabulary.placeWords, vocabulary.equipmentWords, vocabulary.collectiveNouns, vocabulary.personWords, vocabulary.governmentWords, vocabulary.organisationNouns].some((list) => list.includes(word.fold))
    || vocabulary.offices[word.fold] !== undefined || /(?:phobi[ae]|ism|isme|ismo|ismus|ists?|istas?|isti|istes?|isten)$/.test(word.fold);
}

/** "La Franja" is short for what was named before, and found as such. */
function isDescription(words: readonly Word[], at: number, vocabulary: ActorWords): boolean {
  return `${words[at - 1]?.fold ?? ''} ${words[at]?.fold ?? ''}` in vocabulary.descriptions;
}

/** "May 22", "22 mai": a month, even where it is a name too. */
function isDated(words: readonly Word[], at: number): boolean {
  return [words[at - 1], words[at + 1]].some((w) => w !== undefined && /^\d{1,4}$/.test(w.text));
}

/** A supposed organisation that holds an office and no word for a body is a person with a title: "Premier Roebuck". */
function isTitled(words: readonly Word[], start: number, end: number, vocabulary: ActorWords): boolean {
  const stretch = words.slice(start, end);
  return !stretch.some((w) => vocabulary.organisationWords.includes(w.fold)) && stretch.some((_, i) => officeAt(words, start + i, vocabulary, end) !== undefined);
}

/** Whether the gazetteer knows all of it or all but a word: then its names stand, and the rest is no name. */
function isHalfKnown(words: readonly Word[], start: number, end: number, known: readonly Candidate[], type: ActorType, officeFollows: boolean): boolean {
  const inside = known.filter((c) => c.start < end && start < c.end);
  if (inside.length === 0) return false;
  // A small city needs a witness: the model is one.
  if (type === 'place' && inside.some((c) => c.start === start && c.end === end && c.entries[0]?.weak)) return false;
  if (inside.some((c) => c.start < start || c.end > end)) return true;
  // "Accused Ruritania of piracy": what stands behind "of" is no part of a country's name.
  if (inside.some((c) => c.start === start && c.type === 'country' && c.form === 'name' && OF.test(words[c.end]?.text ?? ''))) return true;
  const covered = inside.reduce((sum, c) => sum + c.end - c.start, 0);
  const rest = end - start - covered;
  // "Blue House Trade Adviser …": an office follows, and what is left belongs to it.
  if (officeFollows && inside.some((c) => c.start === start && c.type === 'organisation')) return true;
  // "Bank of Ruritania" is a name of its own; "Vietnam Wednesday" is not.
  return rest === 0 || (rest === 1 && type !== 'organisation') || (rest === 1 && end - start === 2);
}

const OF = /^of$/;
