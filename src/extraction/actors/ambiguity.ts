import { foldName } from '../../model/index.ts';
import { COMMON_FIRMS, COMMON_PAPERS, MOUNTAIN_WORDS, PRESS_BEFORE, type ActorWords, type GazetteerEntry } from '../../knowledge/gazetteer/index.ts';
import type { Candidate } from './candidate.ts';
import type { Line } from './line.ts';
import { officeAt } from './offices.ts';

/** What the article speaks of elsewhere, for choosing between namesakes. */
export interface Setting {
  /** How often each country is named, itself or through its people, cities and bodies. */
  readonly countries: ReadonlyMap<string, number>;
  /** The countries that are named by their own names or adjectives. */
  readonly states: ReadonlySet<string>;
  /** Whether the European Union or one of its bodies is named. */
  readonly union: boolean;
}

/** Counts the countries behind the unambiguous names of an article. */
export function settingOf(candidates: readonly Candidate[]): Setting {
  const countries = new Map<string, number>();
  for (const c of candidates) {
    const [entry] = c.entries;
    if (c.entries.length === 1 && entry?.country && !c.local) countries.set(entry.country, (countries.get(entry.country) ?? 0) + 1);
  }
  const states = candidates.filter((c) => c.entries[0]?.kind === 'country').map((c) => c.entries[0]?.country ?? '');
  return { countries, states: new Set(states), union: candidates.some((c) => UNION.has(c.entries[0]?.id ?? '')) };
}

const UNION: ReadonlySet<string> = new Set(['european-union', 'european-commission', 'european-parliament', 'european-council', 'council-of-the-european-union', 'european-external-action-service']);

/** Namesakes of the first entry: how many mentions of which countries turn the reading. */
const US_STATE_GEORGIA = 'georgia-u-s-state';

/**
 * The entry a name means here, or undefined where it is no actor at all: a small city without a place's context, or a
 * country's name that is somebody's given name ("Jordan Bardella", "Chad Smith").
 */
export function chosenEntry(c: Candidate, line: Line, setting: Setting, vocabulary: ActorWords): GazetteerEntry | undefined {
  const [usual] = c.entries;
  if (!usual) return undefined;
  if (c.entries.length > 1) {
    const weight = (e: GazetteerEntry): number => setting.countries.get(e.country ?? '') ?? 0;
    if (c.entries.some((e) => e.id === US_STATE_GEORGIA)) {
      const state = c.entries.find((e) => e.id === US_STATE_GEORGIA);
      const caucasus = weight(usual) + (setting.countries.get('RU') ?? 0) + (setting.countries.get('AM') ?? 0) + (setting.countries.get('AZ') ?? 0);
      if (state && (setting.countries.get('US') ?? 0) > caucasus) return state;
      return usual;
    }
    // "Congolese" belongs to two countries: the one that is spoken of. Otherwise the usual meaning.
    if (usual.kind === 'country' && c.form === 'adjective') return c.entries.toSorted((a, b) => weight(b) - weight(a))[0];
    // "Congo" alone: the one whose cities and people are spoken of.
    if (usual.kind === 'country' && c.entries.every((e) => e.kind === 'country')) return c.entries.toSorted((a, b) => weight(b) - weight(a))[0];
    const national = usual.kind === 'state-body' || usual.kind === 'media' || usual.kind === 'company' || usual.kind === 'international';
    const [best] = c.entries.toSorted((a, b) => weight(b) - weight(a));
    if (national) return best === undefined || (c.local && weight(best) === 0) ? undefined : best;
  }
  // "In Bolton" is the town, not the man.
  const town = usual.kind === 'person' && c.end - c.start === 1 ? c.entries.find((e) => e.kind === 'city') : undefined;
  if (town && isInPlace(c, line, vocabulary)) return town;
  if (isSomebodysName(c, line, vocabulary) || namesAnEvent(c, line, vocabulary)) return undefined;
  if (c.local && !setting.countries.has(usual.country ?? '')) return undefined;
  if (isSentenceOpener(c, line, vocabulary) || isCommonNoun(c, line) || isDatelineAgency(c, line)) return undefined;
  if (c.form === 'adjective' && usual.kind === 'collective' && usual.country === undefined && !meansCollective(c, line, vocabulary)) return undefined;
  if (usual.weak && c.evidence !== 'model' && !speaksOfPlace(c, line, vocabulary)) return undefined;
  return usual;
}

/** "European leaders", "pays européens", "the Europeans" are Europe; "European food law" is a property. */
function meansCollective(c: Candidate, { words }: Line, vocabulary: ActorWords): boolean {
  const before = words[c.start - 1];
  const after = words[c.end];
  const noun = words[c.start];
  const beside = [before, after, words[c.end + 1]].some((w) => w !== undefined && vocabulary.collectiveNouns.includes(w.fold));
  // A noun of its own: "Westerners", "les Occidentaux".
  const people = noun !== undefined && noun.capital && c.start > 0 && before !== undefined && vocabulary.articles.includes(before.fold) && (after === undefined || !/^\s$/.test(after.gap) || noun.upos === 'NOUN' || !['NOUN', 'ADJ', 'PROPN', 'X', ''].includes(after.upos));
  return beside || people;
}

const NO_NAMES: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADV', 'PRON', 'DET', 'ADP', 'SCONJ', 'CCONJ', 'PART', 'INTJ', 'ADJ', 'NUM']);

/** German papers are called by common nouns: "das Bild" is a picture, "die Zeit drängt" is no newspaper, "laut Bild" is. */
function isCommonNoun(c: Candidate, { words }: Line): boolean {
  if (c.entries[0]?.kind !== 'media') return false;
  const last = words[c.end - 1];
  const first = words[c.start];
  const before = words[c.start - 1];
  if (last?.upos !== 'NOUN' || !COMMON_PAPERS.has(last.fold) || last.allCapitals || /["“«„]$/.test(first?.gap ?? '')) return false;
  if (c.end - c.start > 1) return c.start === 0;
  return !(before !== undefined && PRESS_BEFORE.has(before.fold));
}


/** "HANOI, Vietnam (AP) —": the agency that files a report takes no part in it. */
function isDatelineAgency(c: Candidate, { words }: Line): boolean {
  const word = words[c.start];
  const after = words[c.end];
  return c.entries[0]?.kind === 'media' && c.start < 8 && word !== undefined && /\(\s*$/.test(word.gap) && (after === undefined || /^\s*\)/.test(after.gap));
}

/** A sentence's first word that the tagger takes for no name: "Meta" is a firm, "Intel suggests …" may not be. */
function isSentenceOpener(c: Candidate, { words, shouting, sentence }: Line, vocabulary: ActorWords): boolean {
  const [entry] = c.entries;
  const word = words[c.start];
  if (c.start > 0 || c.end - c.start > 1 || shouting || !entry || !word || word.allCapitals) return false;
  if (c.form === 'adjective' || entry.kind === 'country' || entry.kind === 'person' || entry.kind === 'international') return false;
  // Where every noun has a capital, tags tell little of names: what a finite verb or comma follows is the subject.
  const next = words[c.end];
  if (vocabulary.capitalNouns && !COMMON_PAPERS.has(word.fold) && next !== undefined && (next.upos === 'VERB' || next.upos === 'AUX' || next.gap.startsWith(',') || vocabulary.conjunctions.includes(next.fold))) return false;
  // A firm called by no common word is the subject where a verb, a comma or "and" follows.
  if (entry.kind === 'company' && !COMMON_FIRMS.has(word.fold) && next !== undefined && (vocabulary.capitalNouns || next.upos === 'VERB' || next.upos === 'AUX' || next.gap.startsWith(',') || vocabulary.conjunctions.includes(next.fold))) return false;
  // "Target CEO Jane Roebuck": an office belongs to somebody.
  if (/^[ -]$/.test(next?.gap ?? '') && officeAt(words, c.end, vocabulary)) return false;
  // The model has read the whole sentence, and takes the word for a name too.
  if (sentence.names.some((n) => n.type !== 'other' && n.end - n.start === 1 && sentence.tokens[n.start]?.span.from === word.from)) return false;
  return NO_NAMES.has(word.upos) || ((entry.kind === 'media' || entry.kind === 'company') && word.upos === 'NOUN');
}

/** A one-word country, region or city name straight before another capitalised, unknown word: "Jordan Henderson". */
function isSomebodysName(c: Candidate, { words, shouting }: Line, vocabulary: ActorWords): boolean {
  if (shouting || c.form !== 'name' || c.end - c.start > 1) return false;
  const word = words[c.start];
  const next = words[c.end];
  const before = words[c.start - 1];
  if (before !== undefined && word?.gap === ' ' && MOUNTAIN_WORDS.has(before.fold)) return true;
  return word !== undefined && GIVEN_NAME_COUNTRIES.has(word.fold) && next?.gap === ' ' && next.capital && next.upos === 'PROPN'
    && ![vocabulary.eventWords, vocabulary.organisationWords, vocabulary.placeWords].some((list) => list.includes(next.fold)) && vocabulary.offices[next.fold] === undefined;
}

/** Whether the gazetteer's name is a given name too. */
export function mayBeGivenName(c: Candidate): boolean {
  return c.form === 'name' && GIVEN_NAME_COUNTRIES.has(foldName(c.name));
}

const GIVEN_NAME_COUNTRIES = new Set(['maurice', 'jordan', 'chad', 'georgia', 'israel', 'kenya', 'india', 'chelsea', 'virginia', 'carolina', 'sydney', 'florence', 'houston', 'austin']);

/**
 * "The accords of Minsk", "accords de Minsk", "the Minsk process": the city only names the treaty; a summit takes place in
 * it. "The Iran deal" is a deal about a country, not its doing; "Virginia-class submarines" are not the state's.
 */
function namesAnEvent(c: Candidate, { words }: Line, vocabulary: ActorWords): boolean {
  const kind = c.entries[0]?.kind;
  const after = words[c.end];
  if (c.form === 'name' && c.type !== 'organisation' && after?.gap === '-' && after.fold === 'class') return true;
  const article = words[c.start - 1];
  if (c.form === 'name' && after?.gap === ' ' && article !== undefined && vocabulary.articles.includes(article.fold)) {
    if ((kind === 'city' || kind === 'capital' || kind === 'region') && DRAWN_OUT.has(after.fold)) return true;
    const noun = NUCLEAR.has(after.fold) ? words[c.end + 1] : after;
    if (kind === 'country' && noun?.gap === ' ' && ABOUT.has(noun.fold)) return true;
  }
  const preposition = words[c.start - 1];
  const noun = words[c.start - 2];
  return (kind === 'city' || kind === 'capital') && preposition !== undefined && noun !== undefined
    && vocabulary.of.includes(preposition.fold) && vocabulary.eventWords.includes(noun.fold) && !vocabulary.motionWords.includes(noun.fold);
}

/** What is called by the city where it began and goes on elsewhere. */
const DRAWN_OUT: ReadonlySet<string> = new Set(['process', 'format', 'framework', 'formula']);

const NUCLEAR: ReadonlySet<string> = new Set(['nuclear', 'atomic']);

/** Before these a country's name says what is agreed on. */
const ABOUT: ReadonlySet<string> = new Set(['deal', 'accord']);

function isInPlace(c: Candidate, { words }: Line, vocabulary: ActorWords): boolean {
  const before = words[c.start - 1];
  return before !== undefined && words[c.start]?.gap === ' ' && vocabulary.inPlace.includes(before.fold);
}

function speaksOfPlace(c: Candidate, { words }: Line, vocabulary: ActorWords): boolean {
  const before = words[c.start - 1];
  const two = words[c.start - 2];
  const after = words[c.end];
  if (after && /^,\s$/.test(after.gap) && after.capital) return true;
  if (after && !after.capital && vocabulary.placeWords.includes(after.fold)) return true;
  if (!before) return after !== undefined && /^\s?[(–—]/.test(after.gap);
  if (vocabulary.inPlace.includes(before.fold) || vocabulary.placeWords.includes(before.fold) || vocabulary.cityWords.includes(before.fold)) return true;
  if (vocabulary.towards.includes(before.fold)) return true;
  return two !== undefined && vocabulary.of.includes(before.fold) && (vocabulary.placeWords.includes(two.fold) || vocabulary.cityWords.includes(two.fold));
}
