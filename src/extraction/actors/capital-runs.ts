import { FUSED_ARTICLES, GERMAN_NO_PLACES, NAME_OPENERS, OWNER_WORDS, isGivenName, type ActorWords } from '../../knowledge/gazetteer/index.ts';
import { lexiconOf } from '../../knowledge/lexicon/index.ts';
import { isSyllable } from './hyphens.ts';
import { officeBefore } from './offices.ts';
import { isCommonNoun, isPossessiveS, joined, type Line, type Word } from './line.ts';

/** A stretch of words that reads as one capitalised name: half-open word indices. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/**
 * The capitalised runs of a line. Particles join ("Ursula von der Leyen"), and once the run holds a word for an
 * organisation, prepositions do too ("Institute for the Study of War"). In German, where all nouns are capitalised,
 * only what the tagger takes for a proper name counts, and given names.
 */
export function capitalRuns(line: Line, lang: string, vocabulary: ActorWords): Run[] {
  const { words } = line;
  const runs: Run[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word || !opens(word, i, words, lang, vocabulary)) continue;
    const end = endOfRun(line, i, lang, vocabulary);
    runs.push({ start: i, end });
    i = end - 1;
  }
  return runs;
}

function isNameWord(word: Word, lang: string, vocabulary: ActorWords): boolean {
  if (!word.capital || isPossessiveS(word)) return false;
  if (lang !== 'de' || word.allCapitals) return true;
  // The tagger takes long common nouns for names now and then: "Gegenmaßnahmen".
  if (isCommonNoun(word) && !vocabulary.organisationWords.includes(word.fold)) return false;
  return word.upos === 'PROPN' || word.upos === 'X' || isGivenName(word.text) || vocabulary.organisationWords.includes(word.fold);
}

const NO_NAME: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADV', 'PRON', 'SCONJ', 'CCONJ', 'NUM', 'INTJ', 'DET', 'ADP', 'PART']);

function opens(word: Word, at: number, words: readonly Word[], lang: string, vocabulary: ActorWords): boolean {
  if (!isNameWord(word, lang, vocabulary) || word.text.length < 2) return isInitial(word, words[at + 1]) || (lang === 'de' && isTitledSurname(words, at, vocabulary));
  if (opensName(words, at)) return true;
  // "Al Jazeera" begins with what is a preposition in Italian and Spanish, but not amid a sentence in capitals.
  if (vocabulary.notNames.includes(word.fold) && !(word.fold === 'al' && at > 0 && words[at + 1]?.capital === true && /^[ -]$/.test(words[at + 1]?.gap ?? ''))) return false;
  const previous = words[at - 1];
  if (previous && (joined(previous, word) || !/[.!?:"“«„–—(]\s*$/.test(word.gap))) return true;
  // A sentence's first word is capitalised anyway: it needs the tagger, or a name's next word, to be taken for one.
  const next = words[at + 1];
  if (NO_NAME.has(word.upos) && !isGivenName(word.text)) return false;
  return word.upos === 'PROPN' || word.allCapitals || isGivenName(word.text) || (next !== undefined && joined(word, next) && (next.capital || isParticle(words, at + 1, vocabulary)));
}

/** "New Moltavia" amid a sentence: a capital that no sentence gives, before another one. */
export function opensName(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return at > 0 && word?.capital === true && NAME_OPENERS.has(word.fold) && word.gap === ' ' && next?.gap === ' ' && next.capital && !isGivenName(next.text);
}

/** "Verkehrsminister Finter sagte": behind a bare office a lone capital is a surname, whatever the tagger makes of it. */
function isTitledSurname(words: readonly Word[], at: number, vocabulary: ActorWords): boolean {
  const [word, next] = [words[at], words[at + 1]];
  const office = officeBefore(words, at, 0, vocabulary);
  const before = office && words[office.start - 1];
  if (!word?.capital || !office?.role || word.gap !== ' ' || word.text.length < 3 || isCommonNoun(word) || GERMAN_NO_PLACES.test(word.fold)) return false;
  return !(before && vocabulary.articles.includes(before.fold)) && !(next?.gap === ' ' && next.capital) && !vocabulary.notNames.includes(word.fold);
}

const isInitial = (word: Word, next: Word | undefined): boolean =>
  /^\p{Lu}$/u.test(word.text) && next !== undefined && next.gap === '. ' && next.capital;

function endOfRun(line: Line, start: number, lang: string, vocabulary: ActorWords): number {
  const { words } = line;
  let end = start + 1;
  let organisation = vocabulary.organisationWords.includes(words[start]?.fold ?? '');
  // "Ministry of Health and Welfare": a conjunction joins only after a preposition did.
  let prepositional = false;
  for (let i = start + 1; i < words.length; i++) {
    const previous = words[i - 1];
    const word = words[i];
    if (!previous || !word) break;
    const place = words[i + 1];
    const owned = place?.capital && place.gap === ' ' && (vocabulary.placeWords.includes(place.fold) || (OWNER_WORDS.has(previous.fold) && vocabulary.organisationWords.includes(place.fold)));
    if (isPossessiveS(word) && owned) {
      organisation ||= vocabulary.organisationWords.includes(place.fold);
      end = i + 2;
      i++;
      continue;
    }
    if (isNickname(words, i, start)) {
      end = i + 2;
      i++;
      continue;
    }
    // "Dockers' Union": a plural owner belongs to the body's name.
    const plural = /^['’] $/.test(word.gap) && previous.fold.endsWith('s') && word.capital && vocabulary.organisationWords.includes(word.fold) && !vocabulary.capitalNouns;
    if (!joined(previous, word) && !plural) break;
    // "… of Commission President Ursula …": an office before a given name opens the next name.
    if (organisation && word.fold in vocabulary.offices && isGivenName(place?.text ?? '') && place?.gap === ' ') break;
    if (organisation && leadsToOffice(words, i, vocabulary)) break;
    if (lang === 'de' && isSurname(words, i, start, vocabulary)) {
      end = i + 1;
      continue;
    }
    if (lang === 'de' && isObjectBehind(words, i, start)) break;
    if (isNameWord(word, lang, vocabulary) && (!vocabulary.notNames.includes(word.fold) || organisation || opensName(words, i))) {
      organisation ||= vocabulary.organisationWords.includes(word.fold);
      end = i + 1;
      continue;
    }
    const conjunction = vocabulary.conjunctions.includes(word.fold);
    // "La Lega di Jane Roebuck", "Security Council la Ruritania": somebody else begins.
    if (organisation && (beginsAnother(words, i, vocabulary) || leadsToPerson(words, i, line, vocabulary))) break;
    // An article behind "and" begins somebody else: "Fratelli d'Italia e il Partito Democratico".
    if (conjunction && place && (vocabulary.articles.includes(place.fold) || (isGivenName(place.text) && words[i + 2]?.capital === true && words[i + 2]?.gap === ' '))) break;
    const inside: boolean = (!conjunction && isParticle(words, i, vocabulary)) || (organisation && vocabulary.innerWords.includes(word.fold) && (!conjunction || prepositional));
    prepositional ||= inside && !conjunction;
    if (i - start >= 2 && isSyllable(previous, word)) {
      end = i + 1;
      continue;
    }
    const glued = /^[-‐‑'’]$/u.test(word.gap) && !isPossessiveS(word);
    if (!(inside || glued) || !continues(words, i + 1, lang, vocabulary)) break;
  }
  return end;
}

/** "Wirft [Stellantis] Vertragsbruch vor": behind a whole name, a noun that tells what is done begins another phrase. */
export function isObjectBehind(words: readonly Word[], at: number, start: number): boolean {
  const [first, word] = [words[start], words[at]];
  const lexicon = lexiconOf('de');
  if (!first || !word || word.gap !== ' ' || !lexicon || (at - start === 1 && isGivenName(first.text)) || isGivenName(word.text)) return false;
  const form = word.text.toLowerCase();
  const lemma = lexicon.lemmaOf(form, '', false);
  return lemma !== '' && word.text.length > 5 && lexicon.nouns.has(lemma);
}

/**
 * German surnames are often taken for nouns: a capitalised word straight behind an opening given name is one where an
 * office or preposition goes before ("gegen Gouverneur Rolando Finta") or a verb or the clause's end follows.
 */
function isSurname(words: readonly Word[], at: number, start: number, vocabulary: ActorWords): boolean {
  const [before, first, word, next] = [words[start - 1], words[start], words[at], words[at + 1]];
  if (at !== start + 1 || !first || !word || !isGivenName(first.text) || word.gap !== ' ' || !word.capital || word.allCapitals || word.text.length < 3) return false;
  if (/^(?:im|am|des|der|die|das|den|dem)$/.test(before?.fold ?? '') || (first.fold.endsWith('s') && isGivenName(first.fold.slice(0, -1))) || (next?.gap === ' ' && next.capital)) return false;
  return officeBefore(words, start, 0, vocabulary) !== undefined || before?.upos === 'ADP' || !next || next.upos === 'VERB' || next.upos === 'AUX' || /^[,.)]/.test(next.gap);
}

/** "… People's Party of Commission President Jane Roebuck": behind the preposition an office comes first. */
function leadsToOffice(words: readonly Word[], at: number, vocabulary: ActorWords): boolean {
  if (!vocabulary.of.includes(words[at]?.fold ?? '') || words[at]?.capital) return false;
  return [at + 1, at + 2].some((i) => words[i]?.capital === true && words[i]?.gap === ' ' && words[i]?.fold !== undefined && vocabulary.offices[words[i]?.fold ?? ''] !== undefined && words[i + 1]?.gap === ' ' && isGivenName(words[i + 1]?.text ?? ''));
}

/**
 * Whether a small word after a body's name leads to somebody else: a preposition to a person's full name ("Lega di
 * Jane Roebuck"), or an article that follows no preposition ("… Consiglio di sicurezza la Russia").
 */
function beginsAnother(words: readonly Word[], at: number, vocabulary: ActorWords): boolean {
  const [previous, word, next, after] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (!previous || !word || !next || word.capital) return false;
  if (vocabulary.articles.includes(word.fold)) return !vocabulary.capitalNouns && previous.capital && !vocabulary.of.includes(word.fold) && !FUSED_ARTICLES.has(word.fold);
  return vocabulary.of.includes(word.fold) && isGivenName(next.text) && next.capital && after?.capital === true && after.gap === ' ';
}

/** "The Liberation Front of Xarlo Finta": behind "of" stands what the model reads as somebody's full name, given name known or not. */
function leadsToPerson(words: readonly Word[], at: number, { sentence }: Line, vocabulary: ActorWords): boolean {
  const next = words[at + 1];
  if (!next?.capital || words[at]?.capital || !(vocabulary.of.includes(words[at]?.fold ?? '') || vocabulary.innerWords.includes(words[at]?.fold ?? ''))) return false;
  return sentence.names.some((n) => n.type === 'person' && n.end - n.start > 1 && sentence.tokens[n.start]?.span.from === next.from);
}

/** 'Benigno "Noynoy" Aquino': one quoted word between two names. */
function isNickname(words: readonly Word[], at: number, start: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return at > start && word !== undefined && next !== undefined && word.capital && next.capital && /^ ["“«‘„']$/.test(word.gap) && /^["”»’“'] $/.test(next.gap);
}

/** Names of families are joined by particles; the ones that are everyday words only after a given name. */
function isParticle(words: readonly Word[], at: number, vocabulary: ActorWords): boolean {
  const fold = words[at]?.fold ?? '';
  if (!vocabulary.particles.includes(fold)) return false;
  if (words[at + 1]?.gap === '-') return true;
  return !vocabulary.innerWords.includes(fold) && !vocabulary.articles.includes(fold) ? fold !== 'al' || words[at]?.capital === true || isGivenName(words[at - 1]?.text ?? '') : isGivenName(words[at - 1]?.text ?? '') || vocabulary.particles.includes(words[at - 1]?.fold ?? '');
}

/** Whether a name word follows within two small words: "von der Leyen", "for the Study". */
function continues(words: readonly Word[], at: number, lang: string, vocabulary: ActorWords): boolean {
  for (let i = at; i < at + 2; i++) {
    const previous = words[i - 1];
    const word = words[i];
    if (!previous || !word || !joined(previous, word)) return false;
    if (isNameWord(word, lang, vocabulary) && !vocabulary.notNames.includes(word.fold)) return true;
    if (!vocabulary.innerWords.includes(word.fold) && !vocabulary.particles.includes(word.fold)) return false;
  }
  return false;
}
