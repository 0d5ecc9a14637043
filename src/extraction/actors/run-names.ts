import { CONSULATE_WORDS, EMBASSY_WORDS, SURNAME_BODIES, TITLES_IN_NAMES, WATER_WORDS, isGivenName, type ActorWords } from '../../knowledge/gazetteer/index.ts';
import type { ActorType } from '../../model/index.ts';
import type { Candidate, Evidence } from './candidate.ts';
import type { Run } from './capital-runs.ts';
import { besideEquipment } from './equipment.ts';
import { phrase, type Line, type Word } from './line.ts';
import { headedByBody, isNameLike, isPair, isParty, isPersonLike, isSurnamed, nameText } from './name-shape.ts';
import { officeAt, officeBefore, type OfficeAt } from './offices.ts';
import { behindField, personBehindObject } from './person-start.ts';
import { besidePlaceWord, fromPlaceWord, withPlaceWord } from './place-names.ts';
import { afterCompound, afterKind, afterKnown, afterNationality, fromGivenName, lastOffice, officeBeforeRun } from './run-start.ts';

/** What a capitalised run turned out to be. */
interface Reading {
  readonly start: number;
  readonly end: number;
  readonly type: ActorType | undefined;
  readonly evidence: Evidence;
  readonly office?: OfficeAt | undefined;
}

/**
 * Reads a capitalised run: strips nationality and office from its front ("U.S. Defense Secretary Mark Esper"), then
 * types the rest by the words in it and beside it.
 * @param guessing - whether two capitalised words of unknown kind may pass for a person, there being no model to ask
 * @param known - the line's gazetteer names, to see nationality and places within the run
 */
export function runNames(text: string, line: Line, at: number, run: Run, known: readonly Candidate[], vocabulary: ActorWords, guessing: boolean): Candidate[] {
  if (line.shouting || isParty(line.words, run.start)) return [];
  const reading = read(line, run, known, vocabulary, guessing);
  if (reading.type === 'organisation' && leadsOn(line.words, reading, known, vocabulary)) return [];
  const first = line.words[reading.start];
  const last = line.words[reading.end - 1];
  if (!first || !last) return [];
  const country = countryBeside(reading, known);
  return [...beforeOffice(text, line, at, run, reading), {
    line: at, start: reading.start, end: reading.end, form: 'name', type: reading.type, entries: [],
    name: nameText(text, first, last), evidence: reading.evidence, country, office: reading.office?.role,
  }];
}

function read(line: Line, run: Run, known: readonly Candidate[], vocabulary: ActorWords, guessing: boolean): Reading {
  const { words } = line;
  let { start, end } = run;
  const behind = personBehindObject(words, start, end, (from, to) => known.some((c) => c.start === from && c.end === to), vocabulary);
  const office = behind?.office ?? lastOffice(words, run, vocabulary);
  if (office) start = behind?.start ?? office.end;
  else start = behindField(words, start, end, vocabulary);
  if (start >= end) return { start: run.start, end: run.start, type: undefined, evidence: 'guess' };
  start = afterKnown(words, afterCompound(words, start, end), end, known);
  const kind = vocabulary.capitalNouns ? afterKind(words, start, end, vocabulary) : start;
  if (kind > start) return known.some((c) => c.start === kind && c.end === end) ? { start: kind, end, type: undefined, evidence: 'guess' } : { start: kind, end, type: 'organisation', evidence: 'structure' };
  if (!office) start = fromGivenName(words, start, end, vocabulary);
  const organisation = words.slice(start, end).some((w) => vocabulary.organisationWords.includes(w.fold)) && end - start > 1 && !isSurnamed(words, start, end, known, vocabulary);
  // "Senate Minority Leader": a title, not a body.
  if (organisation && !words.slice(start, end).some((w) => vocabulary.innerWords.includes(w.fold)) && officeBefore(words, end, start + 1, vocabulary)?.role) return { start, end, type: undefined, evidence: 'structure' };
  // "Presidents Day" is no person.
  if (office && end - start === 1 && vocabulary.eventWords.includes(words[start]?.fold ?? '')) return { start, end, type: undefined, evidence: 'structure' };
  if (!organisation) start = afterNationality(start, end, known);
  while (start > run.start && start < end && !words[start]?.capital) start++;
  // "TV Jane Roebuck": letters before a given name are somebody's medium or firm.
  if (!organisation && end - start > 2 && words[start]?.allCapitals && isGivenName(words[start + 1]?.text ?? '')) start++;
  if (start >= end) return { start: run.start, end: run.start, type: undefined, evidence: 'guess' };
  const core = words.slice(start, end);
  if (isPair(words, start, end, known) || known.some((c) => c.start === start && c.end === end)) return { start, end, type: undefined, evidence: 'guess' };
  if (isNoName(core, words, start, end, vocabulary)) {
    // Blocks the city in "Minsk Agreements", but not the countries in "Russia-Ukraine War".
    const countries = known.some((c) => c.start < end && start < c.end && (c.form === 'adjective' || c.type === 'country'));
    return { start, end: countries ? start : end, type: undefined, evidence: 'structure' };
  }
  const before = office ?? officeBeforeRun(words, start, known, vocabulary);
  const [first] = core;
  // "Polens Grenzschutz": a body that the country's name makes is read as such.
  if (organisation && isNationalBody(words, start, end, known, vocabulary)) return { start, end: start, type: undefined, evidence: 'guess' };
  if (organisation && !(office && isPersonLike(core))) return { start, end, type: 'organisation', evidence: 'structure' };
  if (!(end - start === 1 && vocabulary.organisationWords.includes(first?.fold ?? '')) && besideEquipment(words, start, end, vocabulary)) return { start, end, type: 'equipment', evidence: 'structure' };
  // Where place words stand in front ("río Ebro"), one behind a given name is a surname: "Luis Alberto Valle".
  const surnamed = vocabulary.dativeWords.length > 0 && isGivenName(first?.text ?? '') && isPersonLike(core);
  // "PP-DB": two sets of letters are parties or bodies that go together.
  if (core.length === 2 && core.every((w) => w.allCapitals && /^\p{Lu}{2,6}$/u.test(w.text)) && core[1]?.gap === '-') return { start, end, type: 'organisation', evidence: 'structure' };
  if (end - start > 1 && !surnamed && (vocabulary.placeWords.includes(words[end - 1]?.fold ?? '') || WATER_WORDS.has(first?.fold ?? '')) && !before) return { start, end, type: 'place', evidence: 'structure' };
  // "General Council", "Republican Guard": what may be a title opens the name of a body.
  const title = words[start - 1];
  if (before && core.length === 1 && title?.capital && first?.gap === ' ' && TITLES_IN_NAMES.has(title.fold) && vocabulary.organisationWords.includes(first.fold) && !SURNAME_BODIES.has(first.fold)) return { start: start - 1, end, type: 'organisation', evidence: 'structure' };
  if (before && isNameLike(core)) return { start, end, type: 'person', evidence: 'structure', office: before };
  // Ends in a surname the gazetteer knows: a relation or namesake of that person.
  const surname = known.some((c) => c.type === 'person' && c.end === end && c.start > start);
  if (surname && isPersonLike(core)) return { start, end, type: 'person', evidence: 'structure' };
  if (first && isGivenName(first.text) && isPersonLike(core)) return { start, end, type: 'person', evidence: 'structure' };
  if (afterOrganisationNoun(words, start, vocabulary) || beforeOrganisationNoun(words, start, end, vocabulary)) return { start, end, type: 'organisation', evidence: 'structure' };
  if (besidePlaceWord(words, start, end, vocabulary)) return { start: fromPlaceWord(words, start), end: withPlaceWord(words, end, vocabulary), type: 'place', evidence: 'structure' };
  const sure = guessing && start > 0 && isPersonLike(core) && core.every((w) => w.upos === 'PROPN' || w.upos === '' || w.text.length < 4)
    && !vocabulary.articles.includes(words[start - 1]?.fold ?? '') && !vocabulary.innerWords.includes(words[start - 1]?.fold ?? '')
    && !vocabulary.inPlace.includes(words[start - 1]?.fold ?? '') && !vocabulary.towards.includes(words[start - 1]?.fold ?? '') && !known.some((c) => c.start < end && start < c.end && c.form !== 'adjective' && c.type !== 'person');
  return { start, end, type: sure ? 'person' : undefined, evidence: 'guess' };
}

/** "LHU President Jane Roebuck": letters before the office are those of a body; one already known by them, or a new one. */
function beforeOffice(text: string, line: Line, at: number, run: Run, { office }: Reading): Candidate[] {
  const [first, next] = [line.words[run.start], line.words[run.start + 1]];
  if (!first || !office || office.start !== run.start + 1 || !next || next.gap !== ' ' || !/^\p{Lu}{2,6}$/u.test(first.text)) return [];
  return [{ line: at, start: run.start, end: run.start + 1, form: 'name', type: undefined, entries: [], name: text.slice(first.from, first.to), evidence: 'guess' }];
}

/** "Junta del Lago de Guida Finta": behind a body that the gazetteer knows, "of" leads to somebody unknown, who is no part of it. */
function leadsOn(words: readonly Word[], { start, end }: Reading, known: readonly Candidate[], vocabulary: ActorWords): boolean {
  const body = known.find((c) => c.start === start && c.end < end && c.end - c.start > 1 && c.type === 'organisation');
  return body !== undefined && vocabulary.of.includes(words[body.end]?.fold ?? '') && !known.some((c) => c.start === body.end + 1) && words[body.end + 1]?.capital === true && !vocabulary.organisationWords.includes(words[body.end + 1]?.fold ?? '') && vocabulary.dativeWords.length > 0;
}

/** Events, treaties and prizes take no part; an office alone is nobody. */
function isNoName(core: readonly Word[], words: readonly Word[], start: number, end: number, vocabulary: ActorWords): boolean {
  if (core.some((w) => vocabulary.eventWords.includes(w.fold)) && core.length > 1 && !headedByBody(core, vocabulary)) return true;
  const office = officeAt(words, start, vocabulary, end);
  return office !== undefined && office.end === end;
}

function isNationalBody(words: readonly Word[], start: number, end: number, known: readonly Candidate[], vocabulary: ActorWords): boolean {
  const owner = known.find((c) => c.start === start && c.type === 'country');
  const [body] = words.slice(owner?.end ?? end, end);
  return owner !== undefined && body !== undefined && (phrase(words.slice(owner.end, end)) in vocabulary.branches || EMBASSY_WORDS.has(body.fold) || CONSULATE_WORDS.has(body.fold));
}

/** "the carrier Skyborne", "le quotidien Le Temps". */
function afterOrganisationNoun(words: readonly Word[], start: number, vocabulary: ActorWords): boolean {
  const first = words[start];
  if (!first || !/^ ["“«„]?$/.test(first.gap)) return false;
  const noun = words[start - 1];
  const two = `${words[start - 2]?.fold ?? ''} ${noun?.fold ?? ''}`;
  if (noun === undefined) return false;
  // "Il partito conservatore Cambio Democratico": an adjective may stand between.
  const over = noun.upos === 'ADJ' && !noun.capital && vocabulary.organisationNouns.includes(words[start - 2]?.fold ?? '');
  return over || vocabulary.organisationNouns.includes(noun.fold) || vocabulary.organisationNouns.includes(two);
}

/**
 * "The Zorba union", "Moxa party": English puts the noun for its kind behind a short name. What may be an adjective or a
 * person's surname without an article is none.
 */
function beforeOrganisationNoun(words: readonly Word[], start: number, end: number, vocabulary: ActorWords): boolean {
  const [before, last, noun] = [words[start - 1], words[end - 1], words[end]];
  if (vocabulary.capitalNouns || vocabulary.dativeWords.length > 0 || end - start > 2 || !noun || !last || noun.capital || noun.gap !== ' ') return false;
  return vocabulary.organisationNouns.includes(noun.fold) && before !== undefined && vocabulary.articles.includes(before.fold) && last.upos !== 'ADJ' && !/(?:ian|ish|ese|ean|can)$/.test(last.fold);
}

function countryBeside(reading: Reading, known: readonly Candidate[]): string | undefined {
  const start = reading.office?.start ?? reading.start;
  return known.find((c) => c.end <= reading.start && c.end >= start - 1 && c.start >= start - 3)?.country;
}
