import { namesAt } from '../../knowledge/gazetteer/index.ts';
import type { Candidate } from './candidate.ts';
import { isPossessiveS, type Word } from './line.ts';

/**
 * Without names that hold no more than a body known by itself and whose it is: "Ruritanian Foreign Ministry" beside the
 * ministry that the pattern found, "Spanish Civil Guard" beside the gazetteer's Civil Guard. Both would be one actor
 * under two names.
 */
export function withoutOwners(all: readonly Candidate[], text: string, lang: string, words: readonly Word[]): Candidate[] {
  return all.filter((c) => {
    if (c.type !== 'organisation' || c.entries.length > 0 || c.evidence === 'pattern') return true;
    const owner = namesAt(lang, text, words, c.start);
    const country = owner?.names.find((n) => n.entry.kind === 'country')?.entry.country;
    if (!owner || country === undefined || c.start + owner.length >= c.end) return true;
    const start = c.start + owner.length + (isPossessiveS(words[c.start + owner.length]) ? 1 : 0);
    return !all.some((b) => b.start === start && b.end === c.end && b.type === 'organisation' && isBodyOf(b, country));
  });
}

function isBodyOf(body: Candidate, country: string): boolean {
  if (body.entries.length === 0) return body.evidence === 'pattern';
  return body.entries.some((e) => e.country === undefined || e.country === country);
}
