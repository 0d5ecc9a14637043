import { FUSED_ARTICLES, GERMAN_NO_PLACES, GERMAN_PLACE_PREPOSITIONS, GERMAN_PLACE_WORDS, INDEFINITE_ARTICLES, PARTING, TOWN_OF, isGivenName, type ActorWords } from '../../knowledge/gazetteer/index.ts';
import type { NameSpan, Parsed } from '../../language/index.ts';
import type { ActorType } from '../../model/index.ts';
import type { Candidate } from './candidate.ts';
import { COMMON_ENDING, isObjectBehind, opensName } from './capital-runs.ts';
import { foldWord, isPossessiveS, phrase, type Line, type Word } from './line.ts';
import { officeAt, officeBefore, type OfficeAt } from './offices.ts';
import { throughHyphens } from './hyphens.ts';
import { behindField, personBehindObject } from './person-start.ts';
import { isLetterWord, isParty } from './run-names.ts';

const TYPES: Readonly<Record<NameSpan['type'], ActorType | undefined>> = {
  person: 'person', place: 'place', organisation: 'organisation', equipment: 'equipment', other: undefined,
};

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
    if (!opening || !closing || isHalfKnown(start, end, known, type, words[end]?.gap === ' ' && words[end]?.capital && officeAt(words, end, vocabulary) !== undefined)) return [];
    if (core.some((w) => vocabulary.eventWords.includes(w.fold)) || officeAt(words, start, vocabulary, end)?.end === end) return [];
    if (isParty(words, start) || (type === 'person' && core.some((w) => isLetterWord(w)))) return [];
    if (vocabulary.capitalNouns && type !== 'organisation' && !isGivenName(opening.text) && core.some((w) => w.capital && w.upos === 'NOUN')) return [];
    if (vocabulary.capitalNouns && isCompound(core) && !vocabulary.inPlace.includes(words[start - 1]?.fold ?? '')) return [];
    if (vocabulary.capitalNouns && core.length === 1 && type === 'person' && opening.fold.length > 8 && COMMON_ENDING.test(opening.fold)) return [];
    if (core.length === 1 && (isCommonWord(opening, vocabulary) || isDated(words, start))) return [];
    if (phrase(core) in vocabulary.ministryFields || (core.length === 1 && isDescription(words, start, vocabulary))) return [];
    if (type === 'organisation' && isTitled(words, start, end, vocabulary)) return [];
    if (core.length === 1 && !isSupported(words, start, type, counts, vocabulary)) return [];
    return [{ line: at, start, end, form: 'name', type: behind ? 'person' : corrected(type, words, start, core, vocabulary), entries: [], name: text.slice(opening.from, closing.to), evidence: 'model' }];
  })];
}

/** The words of a name; two of them where the model took "Verizon and AT&T" for one. */
function apart(words: readonly Word[], sentence: Line['sentence'], name: NameSpan, vocabulary: ActorWords): { name: NameSpan; first: number; last: number }[] {
  const from = sentence.tokens[name.start]?.span.from ?? 0;
  const to = sentence.tokens[name.end - 1]?.span.to ?? 0;
  const first = words.findIndex((w) => w.from >= from && w.to <= to);
  const last = words.findLastIndex((w) => w.from >= from && w.to <= to) + 1;
  const and = words.findIndex((w, i) => i > first && i < last - 1 && (vocabulary.conjunctions.includes(w.fold) || (PARTING.has(w.fold) && !w.capital)) && w.gap === ' ');
  // "Ministry of Health and Welfare" is one; a person behind the conjunction never belongs to what stands before.
  const joint = and > 0 && !PARTING.has(words[and]?.fold ?? '') && words.slice(first, and).some((w) => vocabulary.organisationWords.includes(w.fold)) && !isGivenName(words[and + 1]?.text ?? '');
  return and < 0 || joint ? [{ name, first, last }] : [{ name, first, last: and }, { name, first: and + 1, last }];
}

/** "Fayez al Sarraj", found as two names: an Arabic particle between unknown ones makes them one person's. */
function joinedByParticle(words: readonly Word[], known: readonly Candidate[], sentence: Line['sentence'], text: string): { start: number; end: number; name: string }[] {
  const spans = sentence.names.map((n) => ({ from: sentence.tokens[n.start]?.span.from ?? 0, to: sentence.tokens[n.end - 1]?.span.to ?? 0 }));
  return spans.flatMap((a, k) => {
    const b = spans[k + 1];
    if (!b || !/^ (?:al|el|bin|ibn|ben|ould|abu)[ -]$/.test(text.slice(a.to, b.from))) return [];
    const start = words.findIndex((w) => w.from >= a.from);
    const end = words.findLastIndex((w) => w.to <= b.to) + 1;
    return start < 0 || known.some((c) => c.start < end && start < c.end) ? [] : [{ start, end, name: text.slice(a.from, b.to) }];
  });
}

/** "Tengelmann-Kauf" is the buying of a firm: a German compound names what its last part says. */
function isCompound(core: readonly Word[]): boolean {
  const [first, last] = core;
  return core.length === 2 && last !== undefined && last.gap === '-' && last.upos === 'NOUN' && !isGivenName(first?.text ?? '');
}

/** "Borgo dei Naviganti": a town's name may go on behind "of the", where no known name stands there. */
function throughOf(words: readonly Word[], end: number, known: readonly Candidate[]): number {
  const [of, next] = [words[end], words[end + 1]];
  const goes = of !== undefined && next !== undefined && of.gap === ' ' && TOWN_OF.has(of.fold) && /^[ '’]$/.test(next.gap) && next.capital && !next.allCapitals && !isGivenName(next.text);
  return goes && !known.some((c) => c.start <= end + 1 && c.end > end - 1) ? end + 2 : end;
}

/** Without nationality and titles of a person, articles, small words, weekdays and months at either end. */
function trimmed(words: readonly Word[], from: number, to: number, type: ActorType, known: readonly Candidate[], vocabulary: ActorWords): [number, number] {
  let start = from;
  let end = to;
  const idle = (w: Word | undefined): boolean => w !== undefined && (!w.capital || vocabulary.notNames.includes(w.fold)) && !/^\p{N}/u.test(w.text);
  for (;;) {
    const nationality = type === 'person' ? known.find((c) => c.start === start && c.end < end && (c.form === 'adjective' || c.type === 'country')) : undefined;
    const office = type === 'person' ? officeWithin(words, start, end, vocabulary) : undefined;
    const next = nationality?.end ?? office?.end ?? (idle(words[start]) && !opensName(words, start) ? start + 1 : start);
    if (next === start || next >= end) break;
    start = next;
  }
  while (end > start && idle(words[end - 1])) end--;
  if (end > start && idle(words[start]) && !opensName(words, start)) start = end;
  return [start, end];
}

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

/** "Northvale Farmers Cooperative" is no place, whatever the model says. */
function hasBody(core: readonly Word[], vocabulary: ActorWords): boolean {
  return core.length > 1 && core.some((w) => vocabulary.organisationWords.includes(w.fold)) && !vocabulary.placeWords.includes(core.at(-1)?.fold ?? '');
}

/** The model's type where the shape of the words does not speak against it. */
function corrected(type: ActorType, words: readonly Word[], start: number, core: readonly Word[], vocabulary: ActorWords): ActorType {
  if (isDesignation(core)) return 'equipment';
  if (isLetters(core)) return 'organisation';
  if (hasBody(core, vocabulary)) return type === 'place' ? 'organisation' : type;
  // "Jane Roebuck" is a person, whatever the model says; "l'Eni" is none, since persons take no article.
  if (type === 'place' && core.length > 1 && isPersonal(core, vocabulary)) return 'person';
  if (vocabulary.dativeWords.length > 0 && core.length === 1 && isArticled(words, start, vocabulary) && (type === 'person' || isLoneSubject(words, start, core))) return 'organisation';
  if (type === 'place' && isLoneSubject(words, start, core)) return 'person';
  return type;
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

/** A supposed organisation that holds an office and no word for a body is a person with a title: "Premier Roebuck". */
function isTitled(words: readonly Word[], start: number, end: number, vocabulary: ActorWords): boolean {
  const stretch = words.slice(start, end);
  return !stretch.some((w) => vocabulary.organisationWords.includes(w.fold)) && stretch.some((_, i) => officeAt(words, start + i, vocabulary, end) !== undefined);
}

/** An office inside a person's name parts it from what stands before: "Brightwater CEO Jane Roebuck". */
function officeWithin(words: readonly Word[], start: number, end: number, vocabulary: ActorWords): OfficeAt | undefined {
  for (let i = start; i < end - 1; i++) {
    const office = officeAt(words, i, vocabulary, end - 1);
    if (office) return office;
  }
  return undefined;
}

/** Whether the gazetteer knows all of it or all but a word: then its names stand, and the rest is no name. */
function isHalfKnown(start: number, end: number, known: readonly Candidate[], type: ActorType, officeFollows: boolean): boolean {
  const inside = known.filter((c) => c.start < end && start < c.end);
  if (inside.length === 0) return false;
  // A small city needs a witness: the model is one.
  if (type === 'place' && inside.some((c) => c.start === start && c.end === end && c.entries[0]?.weak)) return false;
  if (inside.some((c) => c.start < start || c.end > end)) return true;
  const covered = inside.reduce((sum, c) => sum + c.end - c.start, 0);
  const rest = end - start - covered;
  // "Blue House Trade Adviser …": an office follows, and what is left belongs to it.
  if (officeFollows && inside.some((c) => c.start === start && c.type === 'organisation')) return true;
  // "Bank of Ruritania" is a name of its own; "Vietnam Wednesday" is not.
  return rest === 0 || (rest === 1 && type !== 'organisation') || (rest === 1 && end - start === 2);
}


function isSupported(words: readonly Word[], at: number, type: ActorType, counts: ReadonlyMap<string, number>, vocabulary: ActorWords): boolean {
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
