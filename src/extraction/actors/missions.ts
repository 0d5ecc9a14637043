import { CONSULATE_WORDS, EMBASSY_WORDS, countryByCode, englishAdjective, type ActorWords } from '../../knowledge/gazetteer/index.ts';
import type { Candidate } from './candidate.ts';
import { countryBeside, withArticle } from './country-beside.ts';
import type { Line, Word } from './line.ts';

/**
 * Embassies and consulates of a country, with the city they stand in where it is named: "the Russian embassy in Rome",
 * "ambasciata russa a Roma", "consulat chinois de Houston", "US-Botschaft". One without its country is none in particular.
 */
export function missions(line: Line, at: number, known: readonly Candidate[], vocabulary: ActorWords): Candidate[] {
  const { words } = line;
  return words.flatMap((word, i): Candidate[] => {
    const embassy = EMBASSY_WORDS.has(word.fold);
    if (!embassy && !CONSULATE_WORDS.has(word.fold)) return [];
    const general = words[i + 1]?.gap === ' ' && (words[i + 1]?.fold.startsWith('general') ?? false) ? i + 2 : i + 1;
    const beside = countryBeside(words, i, general, known, vocabulary);
    const country = beside && countryByCode(beside.code);
    // "The embassy in Vienna": whose, nobody says.
    if (!beside || !country || (beside.end > general && vocabulary.inPlace.includes(words[general]?.fold ?? ''))) return [];
    const behind = Math.max(general, beside.start >= i ? beside.end : general);
    const city = cityBehind(words, behind, known, vocabulary);
    const where = city ? ` in ${city.entries[0]?.name ?? city.name}` : '';
    return [{
      line: at, start: i, end: city?.end ?? behind, form: 'name', type: 'organisation', entries: [],
      name: embassy ? `Embassy of ${withArticle(country.name)}${where}` : `${englishAdjective(country.id) ?? country.name} consulate${where}`,
      evidence: 'pattern', country: country.country,
    }];
  });
}

/** A city over one preposition. */
function cityBehind(words: readonly Word[], from: number, known: readonly Candidate[], vocabulary: ActorWords): Candidate | undefined {
  const preposition = words[from]?.fold ?? '';
  if (words[from]?.gap !== ' ' || ![vocabulary.inPlace, vocabulary.towards, vocabulary.of].some((list) => list.includes(preposition))) return undefined;
  return known.find((c) => c.start === from + 1 && (c.entries[0]?.kind === 'city' || c.entries[0]?.kind === 'capital'));
}
