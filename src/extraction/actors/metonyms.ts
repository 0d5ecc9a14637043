import { ROMANCE_A, countryByCode, entryById, type ActorWords, type GazetteerEntry } from '../../knowledge/gazetteer/index.ts';
import type { ActorId } from '../../model/index.ts';
import type { Setting } from './ambiguity.ts';
import type { Candidate } from './candidate.ts';
import { isPossessiveS, type Line, type Word } from './line.ts';

/** Whom a capital's name may stand for: its country, and Brussels the European Union. */
function standsFor(entry: GazetteerEntry): GazetteerEntry | undefined {
  if (entry.id === 'brussels') return entryById('european-union' as ActorId);
  return entry.country ? countryByCode(entry.country) : undefined;
}

/**
 * Whom a capital's name means: the country where the city acts or is acted upon ("Moscow denies …"), the city where the
 * sentence speaks of a place ("a conference in Moscow", "strikes on Kyiv", "the mayor of Kyiv").
 * @returns the country, or undefined for the city itself
 */
export function metonym(candidate: Candidate, line: Line, known: readonly Candidate[], setting: Setting, vocabulary: ActorWords): GazetteerEntry | undefined {
  const [entry] = candidate.entries;
  if (entry?.kind !== 'capital') return undefined;
  const country = standsFor(entry);
  if (!country || (NAMESAKES.has(entry.id) && !setting.states.has(entry.country ?? ''))) return undefined;
  // "Die Kiewer Regierung", "das Kiewer Theater": the city's adjective is the country's before what is the country's.
  if (candidate.form === 'adjective') {
    const noun = line.words[candidate.end]?.fold ?? '';
    return vocabulary.governmentWords.includes(noun) || vocabulary.collectiveNouns.includes(noun) ? country : undefined;
  }
  return isPlaceHere(candidate, line, known, vocabulary) ? undefined : country;
}

/** Capitals with many namesakes stand for their country only where it is named. */
const NAMESAKES = new Set(['georgetown', 'kingston', 'san-jose-cr', 'santiago', 'wellington', 'freetown', 'monrovia', 'victoria', 'san-salvador', 'santo-domingo', 'valletta', 'manama', 'suva', 'nassau']);

function isPlaceHere(c: Candidate, { words }: Line, known: readonly Candidate[], vocabulary: ActorWords): boolean {
  const before = words[c.start - 1];
  const after = words[c.end];
  const context = (from: number, to: number): readonly Word[] => words.slice(Math.max(0, from), Math.max(0, to));
  const has = (list: readonly string[], some: readonly Word[]): boolean => some.some((w) => list.includes(w.fold));
  // "HANOI, Vietnam (AP)", "Warsaw, Poland": a place with its country; a dateline.
  if (after && /^,\s$/.test(after.gap) && known.some((k) => k.start === c.end && k.entries[0]?.country === c.entries[0]?.country && k.form === 'name')) return true;
  if (c.start === 0 && after && (/^\s?\(|^\s[-–—]\s|^:\s/.test(after.gap) || (words[0]?.allCapitals === true && after.gap.startsWith(',')))) return true;
  // "The Vienna accord", "Paris talks".
  if (after?.gap === ' ' && HELD_THERE.has(after.fold)) return true;
  // "The Paris climate agreement": one plain word may stand between.
  const second = words[c.end + 1];
  if (after?.gap === ' ' && !after.capital && (after.upos === 'NOUN' || after.upos === 'ADJ') && before !== undefined && vocabulary.articles.includes(before.fold) && second?.gap === ' ' && PACTS.has(second.fold)) return true;
  // "Ruritania-based", "Washington, D.C."; "the capital, Vienna".
  if ((after?.gap === '-' && SEATED.has(after.fold)) || /D\.C\.?$/.test(c.name)) return true;
  if (before && CAPITALS.has(before.fold) && words[c.start]?.gap === ', ') return true;
  // "Kyiv region", "Kyiv's mayor".
  const owned = isPossessiveS(after) ? words[c.end + 1] : after;
  if (owned && /^[ '’]/.test(owned.gap) && !owned.capital && (vocabulary.placeWords.includes(owned.fold) || (vocabulary.cityWords.includes(owned.fold) && owned.fold !== 'people'))) return true;
  const gapToBefore = words[c.start]?.gap ?? '';
  if (!before || !/^[ '’]$/.test(gapToBefore)) return hasPlacePartner(c, words, known, vocabulary);
  const article = vocabulary.articles.includes(before.fold) ? 1 : 0;
  const preposition = words[c.start - 1 - article];
  const governing = context(c.start - 3 - article, c.start - 1 - article);
  if (!preposition) return false;
  if (vocabulary.inPlace.includes(preposition.fold)) return !has(vocabulary.governmentWords, governing);
  const near = context(c.start - 7, c.start - 1);
  if (vocabulary.towards.includes(preposition.fold)) {
    if (has(vocabulary.governmentWords, governing)) return false;
    if (vocabulary.dativeWords.length > 0 && ROMANCE_A.has(preposition.fold)) return !has(vocabulary.dativeWords, near);
    return has(vocabulary.motionWords, near);
  }
  if (vocabulary.of.includes(preposition.fold)) {
    const [noun] = context(c.start - 2 - article, c.start - 1 - article);
    // "An attack by the government of Ruthenia's capital": the government acts, whatever else is near.
    if (noun !== undefined && vocabulary.governmentWords.includes(noun.fold)) return false;
    const wide = context(c.start - 4, c.start - 1);
    // "The summit of Vienna": what people travel to takes place in the city.
    const venue = noun !== undefined && vocabulary.eventWords.includes(noun.fold) && vocabulary.motionWords.includes(noun.fold);
    return venue || (noun !== undefined && (vocabulary.cityWords.includes(noun.fold) || vocabulary.placeWords.includes(noun.fold))) || has(vocabulary.blowWords, wide);
  }
  // "hit Kyiv", "a drone attack on Kyiv": the blow word itself, or it and a preposition.
  if (vocabulary.blowWords.includes(preposition.fold)) return true;
  if ((preposition.upos === 'ADP' || preposition.upos === 'X' || preposition.upos === '') && has(vocabulary.blowWords, context(c.start - 4, c.start - 1))) return true;
  if (vocabulary.motionWords.includes(preposition.fold) && preposition.upos !== 'NOUN') return true;
  if (vocabulary.placeWords.includes(preposition.fold) || (CAPITALS.has(preposition.fold) && preposition.gap !== '')) return true;
  return hasPlacePartner(c, words, known, vocabulary);
}


/** What a hyphen ties to the place where somebody sits: "Vienna-based". */
const SEATED: ReadonlySet<string> = new Set(['based', 'born', 'listed', 'headquartered', 'registered', 'area', 'trained', 'educated']);

/** Pacts called by where they were made. */
const PACTS: ReadonlySet<string> = new Set(['accord', 'accords', 'agreement', 'agreements', 'protocol', 'declaration', 'convention', 'treaty', 'summit', 'conference', 'talks']);

const HELD_THERE: ReadonlySet<string> = new Set([...PACTS, 'meeting', 'tribunal', 'marathon', 'olympics', 'negotiations']);

const CAPITALS: ReadonlySet<string> = new Set(['capital', 'capitale', 'hauptstadt']);

/** Joined by "and" to another city that is a place where it stands: "in Odesa and Kyiv". */
function hasPlacePartner(c: Candidate, words: readonly Word[], known: readonly Candidate[], vocabulary: ActorWords): boolean {
  const conjunction = words[c.start - 1];
  if (!conjunction || !vocabulary.conjunctions.includes(conjunction.fold)) return false;
  const partner = known.find((k) => k.end === c.start - 1 && (k.entries[0]?.kind === 'city' || k.entries[0]?.kind === 'capital'));
  const preposition = partner && words[partner.start - 1];
  return preposition !== undefined && vocabulary.inPlace.includes(preposition.fold);
}
