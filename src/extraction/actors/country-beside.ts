import type { ActorWords } from '../../knowledge/gazetteer/index.ts';
import type { Candidate } from './candidate.ts';
import { isPossessiveS, type Word } from './line.ts';

/** "The United Kingdom" takes an article within a name. */
export function withArticle(country: string): string {
  return /^(?:United|Democratic|Dominican|Central African|Republic|Netherlands|Philippines|Maldives|Bahamas|Comoros|Gambia|Soviet)/.test(country) ? `the ${country}` : country;
}

export interface CountryBeside {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** A country's name or adjective directly before or after the stretch: "Russia's …", "… of Ukraine", "… russe". */
export function countryBeside(words: readonly Word[], start: number, end: number, known: readonly Candidate[], vocabulary: ActorWords): CountryBeside | undefined {
  for (const c of known) {
    const [entry] = c.entries;
    // "Ministero degli Esteri di Parigi", "Außenministerium in Teheran": the capital says whose it is.
    const seat = entry?.kind === 'capital' && c.start === end + 1 && words[end]?.gap === ' ' && (vocabulary.of.includes(words[end]?.fold ?? '') || vocabulary.inPlace.includes(words[end]?.fold ?? ''));
    if (seat && entry.country) return { code: entry.country, start, end: c.end };
    // "Moscow's Foreign Ministry", "Pekings Handelsministerium".
    const owned = c.end === start - 1 && isPossessiveS(words[c.end]) || (vocabulary.capitalNouns && c.end === start && /[sz]$/.test(words[c.start]?.fold ?? '') && words[start]?.gap === ' ');
    if (entry?.kind === 'capital' && entry.country && owned) return { code: entry.country, start: c.start, end };
    if (!entry?.country || (entry.kind !== 'country' && entry.kind !== 'territory')) continue;
    const gapBefore = start - c.end;
    const possessive = gapBefore === 1 && isPossessiveS(words[c.end]);
    if ((gapBefore === 0 || possessive) && c.end <= start && /^[ -]$/.test(words[start]?.gap ?? '')) return { code: entry.country, start: c.start, end };
    const gapAfter = c.start - end;
    if (gapAfter === 0 && c.form === 'adjective' && words[end]?.gap === ' ') return { code: entry.country, start, end: c.end };
    const inside = words.slice(end, c.start);
    if (gapAfter > 0 && gapAfter <= 2 && c.form === 'name' && inside.every((w) => vocabulary.of.includes(w.fold) || vocabulary.innerWords.includes(w.fold))) return { code: entry.country, start, end: c.end };
  }
  return undefined;
}
