import { FUSED_ARTICLES, INDEFINITE_ARTICLES, REGION_WORDS, type ActorWords, type MinistryField } from '../../knowledge/gazetteer/index.ts';
import { countryByCode } from '../../knowledge/gazetteer/index.ts';
import { groups } from './groups.ts';
import type { Candidate } from './candidate.ts';
import { missions } from './missions.ts';
import { officeBefore } from './offices.ts';
import { countryBeside, withArticle, type CountryBeside } from './country-beside.ts';
import { phrase, type Line, type Word } from './line.ts';

/**
 * State bodies that a country's name makes: ministries ("Russia's Defense Ministry", "ministère russe de la Défense",
 * "das russische Verteidigungsministerium") and branches ("Vietnam's coast guard", "Polens Grenzschutz").
 * @param known - the line's gazetteer names, which give the country
 * @param home - the one country that the article names, whose bodies need no adjective
 */
export function stateBodies(line: Line, at: number, known: readonly Candidate[], home: string | undefined, vocabulary: ActorWords): Candidate[] {
  return [
    ...ministries(line, at, known, home, vocabulary), ...branches(line, at, known, home, vocabulary),
    ...regions(line, at, known, vocabulary), ...groups(line, at, known, vocabulary), ...missions(line, at, known, vocabulary), ...cityBodies(line, at, known, vocabulary),
  ];
}

function ministries(line: Line, at: number, known: readonly Candidate[], home: string | undefined, vocabulary: ActorWords): Candidate[] {
  const { words } = line;
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; i++) {
    const hit = ministryAt(words, i, known, vocabulary);
    if (!hit) continue;
    const beside = hit.country ?? countryBeside(words, hit.start, hit.end, known, vocabulary);
    if (hit.small && !beside) continue;
    const code = beside?.code ?? home;
    const country = code === undefined ? undefined : countryByCode(code);
    found.push({
      line: at, start: hit.start, end: endWith(words, hit.start, hit.end, beside, vocabulary), form: 'name', type: 'organisation', entries: [],
      name: `Ministry of ${hit.field}${country ? ` of ${withArticle(country.name)}` : ''}`, evidence: 'pattern', country: code,
    });
    i = hit.end - 1;
  }
  return found;
}

interface Ministry {
  readonly start: number;
  readonly end: number;
  readonly field: MinistryField;
  readonly country?: CountryBeside | undefined;
  /** Written small, it is a particular one only beside its country: "Ruritania's foreign ministry". */
  readonly small?: boolean;
}

/** "Defense Ministry", "Ministry of Foreign Affairs", "ministero (russo) della Difesa", "Außenministerium". */
function ministryAt(words: readonly Word[], at: number, known: readonly Candidate[], vocabulary: ActorWords): Ministry | undefined {
  const word = words[at];
  if (!word) return undefined;
  for (const [field, value] of Object.entries(vocabulary.ministryFields)) {
    // German writes it as one word.
    if (vocabulary.ministryWords.some((m) => word.fold === field + m)) return { start: at, end: at + 1, field: value };
    const length = field.split(' ').length;
    const next = words[at + length];
    if (next?.gap === ' ' && vocabulary.ministryWords.includes(next.fold) && phrase(words.slice(at, at + length)) === field) return { start: at, end: at + length + 1, field: value, small: !(word.capital && next.capital) };
  }
  if (!vocabulary.ministryWords.includes(word.fold)) return undefined;
  let i = at + 1;
  const adjective = known.find((c) => c.start === i && c.form === 'adjective' && c.entries[0]?.kind === 'country');
  if (adjective) i = adjective.end;
  while (vocabulary.innerWords.includes(words[i]?.fold ?? '') && i < at + 6) i++;
  if (i === at + 1) return undefined;
  const fields = Object.entries(vocabulary.ministryFields).toSorted((a, b) => b[0].length - a[0].length);
  for (const [field, value] of fields) {
    const length = field.split(' ').length;
    if (words[i]?.capital && phrase(words.slice(i, i + length)) === field) {
      const code = adjective?.country;
      return { start: at, end: i + length, field: value, country: code ? { code, start: at, end: i + length } : undefined };
    }
  }
  return undefined;
}

function branches(line: Line, at: number, known: readonly Candidate[], home: string | undefined, vocabulary: ActorWords): Candidate[] {
  const { words } = line;
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; i++) {
    for (const [branch, english] of Object.entries(vocabulary.branches)) {
      const length = branch.split(' ').length;
      const stretch = words.slice(i, i + length);
      if (stretch.length < length || phrase(stretch) !== branch) continue;
      // "Der britische Geheimdienst GCHQ": the body has a name of its own.
      if (words[i + length]?.gap === ' ' && (known.some((c) => c.start === i + length && c.type === 'organisation') || /^\p{Lu}{2,6}$/u.test(words[i + length]?.text ?? ''))) break;
      // "Ministro de Inteligencia egipcio" is a minister.
      if (vocabulary.of.includes(words[i - 1]?.fold ?? '') && officeBefore(words, i - 1, 0, vocabulary)) break;
      const beside = countryBeside(words, i, i + length, known, vocabulary);
      const first = words[i];
      // "The Ruritanian Senate" and, where only Ruritania is spoken of, "the Senate"; where all nouns have capitals they tell nothing.
      const code = beside?.code ?? (first?.capital === true && i > 0 && !vocabulary.capitalNouns && !(length === 1 && DISPERSED.has(english)) ? home : undefined);
      const country = code === undefined ? undefined : countryByCode(code);
      const last = words[i + length - 1];
      // "Le Sénat" where several countries are spoken of: a body all the same, of none that the text names.
      if (!country && last && isGeneric(words, i, i + length, english, vocabulary)) {
        found.push({ line: at, start: i, end: i + length, form: 'name', type: 'organisation', entries: [], name: english, evidence: 'pattern' });
        break;
      }
      // An army written small is the country itself or a common noun, a parliament beside its country a body of its own.
      const named = beside !== undefined && CHAMBERS.has(english) && !vocabulary.capitalNouns;
      if (!country || !first || !last || (SMALL_IS_COMMON.has(english) && !named && (!first.capital || (vocabulary.capitalNouns && FORCES_OF_STATE.has(english))))) continue;
      found.push({
        line: at, start: i, end: endWith(words, i, i + length, beside, vocabulary), form: 'name', type: 'organisation', entries: [],
        name: `${english} of ${withArticle(country.name)}`, evidence: 'pattern', country: code,
      });
      break;
    }
  }
  return found;
}

/** Where a body's name ends: with the country or capital behind "of"; behind an English "in" a capital is somewhere besides. */
function endWith(words: readonly Word[], start: number, end: number, beside: CountryBeside | undefined, vocabulary: ActorWords): number {
  if (!beside || beside.start < start) return end;
  const english = vocabulary.dativeWords.length === 0 && !vocabulary.capitalNouns;
  return english && vocabulary.inPlace.includes(words[end]?.fold ?? '') ? end : Math.max(end, beside.end);
}

/** "Kyiv region", "regione di Donetsk": the region named after a city, which is not the city. */
function regions(line: Line, at: number, known: readonly Candidate[], vocabulary: ActorWords): Candidate[] {
  const { words } = line;
  return known.flatMap((city): Candidate[] => {
    const [entry] = city.entries;
    if (entry?.kind !== 'city' && entry?.kind !== 'capital') return [];
    const after = words[city.end];
    const before = words[city.start - 1];
    const of = before !== undefined && (vocabulary.of.includes(before.fold) || vocabulary.innerWords.includes(before.fold)) ? 2 : 1;
    const noun = words[city.start - of];
    const isAfter = after?.gap === ' ' && REGION_WORDS.has(after.fold);
    const isBefore = noun !== undefined && REGION_WORDS.has(noun.fold) && /^[ '’]$/.test(words[city.start]?.gap ?? '');
    if (!isAfter && !isBefore) return [];
    const unit = OBLASTS.has(entry.country ?? '') ? 'Oblast' : 'region';
    return [{
      line: at, start: isAfter ? city.start : city.start - of, end: isAfter ? city.end + 1 : city.end, form: 'name', type: 'place', entries: [],
      name: `${entry.name} ${unit}`, evidence: 'pattern', country: entry.country,
    }];
  });
}

const OBLASTS = new Set(['UA', 'RU', 'BY', 'BG', 'KZ']);

/** "Parquet de Bruxelles", "Staatsanwaltschaft München", "cour d'appel de Lyon". */
function cityBodies(line: Line, at: number, known: readonly Candidate[], vocabulary: ActorWords): Candidate[] {
  const { words } = line;
  return known.flatMap((city): Candidate[] => {
    const [entry] = city.entries;
    const part = entry?.kind === 'region' || (entry?.kind === 'collective' && entry.country !== undefined);
    if (!entry || (entry.kind !== 'city' && entry.kind !== 'capital' && !part)) return [];
    // "Das Berliner Landgericht", "Lahore police", but not "the Lahore police chief".
    const english = vocabulary.dativeWords.length === 0 && !vocabulary.capitalNouns;
    const next = words[city.end + 1];
    const behind = (city.form === 'adjective' || (english && entry.kind !== 'capital')) && words[city.end]?.gap === ' ' && !(english && next?.gap === ' ' && next.upos === 'NOUN') ? vocabulary.cityBodies[words[city.end]?.fold ?? ''] : undefined;
    if (behind) return [{ line: at, start: city.start, end: city.end + 1, form: 'name', type: 'organisation', entries: [], name: `${entry.name} ${behind}`, evidence: 'pattern', country: entry.country }];
    if (english) return [];
    let i = city.start - 1;
    if (vocabulary.of.includes(words[i]?.fold ?? '') || vocabulary.innerWords.includes(words[i]?.fold ?? '')) i--;
    const length = [3, 2, 1].find((n) => vocabulary.cityBodies[phrase(words.slice(Math.max(0, i - n + 1), i + 1))] !== undefined) ?? 0;
    const body = vocabulary.cityBodies[phrase(words.slice(Math.max(0, i - length + 1), i + 1))];
    if (!body || length === 0) return [];
    return [{ line: at, start: i - length + 1, end: city.end, form: 'name', type: 'organisation', entries: [], name: `${entry.name} ${body}`, evidence: 'pattern', country: entry.country }];
  });
}

/** A state's forces are the state itself where capitals do not tell a name. */
const FORCES_OF_STATE = new Set(['Army', 'Armed Forces', 'Ground Forces', 'Police']);

/**
 * Whether a state body named by its common noun stands alone: in the Romance languages, where the noun is small unless it
 * names one, with a capital behind an article and with nobody's name behind "of" ("Congreso de Podemos").
 */
export function isGeneric(words: readonly Word[], start: number, end: number, english: string, vocabulary: ActorWords): boolean {
  const [before, first, next, after] = [words[start - 1], words[start], words[end], words[end + 1]];
  if (vocabulary.dativeWords.length === 0 || !before || !first?.capital || first.allCapitals || !ALONE.has(english) || !/^[ '’]$/.test(first.gap)) return false;
  if (!(vocabulary.articles.includes(before.fold) || FUSED_ARTICLES.has(before.fold) || before.fold === 'l') || INDEFINITE_ARTICLES.has(before.fold)) return false;
  const owned = next !== undefined && /^[ '’]$/.test(next.gap) && (next.capital || next.upos === 'ADJ' || ((vocabulary.of.includes(next.fold) || FUSED_ARTICLES.has(next.fold)) && after !== undefined && /^[ '’]$/.test(after.gap)));
  return !owned;
}

/** Bodies whose capital amid a sentence leaves no doubt that one of them is meant. */
const ALONE: ReadonlySet<string> = new Set(['Parliament', 'Senate', 'Congress', 'Army', 'Armed Forces', 'Coast Guard', 'Supreme Court', 'Constitutional Court', 'National Assembly', 'Central Bank', 'Chamber of Deputies', "Public Prosecutor's Office", 'National Guard', 'National Police']);

/** Words that mean many other things too. */
const DISPERSED = new Set(['Intelligence Services', 'Navy', 'Air Force', 'National Bank']);

/** Bodies that deliberate, which a country's name beside them tells from all others of the kind. */
const CHAMBERS = new Set(['Parliament', 'Congress', 'Senate', 'National Assembly', 'National Police']);

const SMALL_IS_COMMON = new Set(['Army', 'Armed Forces', 'Parliament', 'Ground Forces', 'Security Council', 'Police', 'National Police', 'Congress', 'Senate', 'Presidency', 'National Assembly', 'Gendarmerie']);
