import { COMPOUND_ENDS, isGivenName, type ActorWords } from '../../knowledge/gazetteer/index.ts';
import { mayBeGivenName } from './ambiguity.ts';
import type { Candidate } from './candidate.ts';
import type { Run } from './capital-runs.ts';
import type { Word } from './line.ts';
import { officeAt, officeBefore, type OfficeAt } from './offices.ts';

/** The last office inside the run that leaves something after it. */
export function lastOffice(words: readonly Word[], run: Run, vocabulary: ActorWords): OfficeAt | undefined {
  let found: OfficeAt | undefined;
  // It may begin before the run, where a small word breaks it: "Secretary of State Antony Blinken".
  for (let i = Math.max(0, run.start - 3); i < Math.min(run.end - 1, run.start + 8); i++) {
    const office = officeAt(words, i, vocabulary, run.end - 1);
    if (office && office.end > run.start && (i <= run.start || words[i]?.gap === ' ' || words[i]?.gap === '. ' || (vocabulary.capitalNouns && words[i]?.gap === '-'))) {
      found = found && office.role === undefined ? { ...office, role: found.role } : office;
      i = office.end - 1;
    }
  }
  return found;
}

/** "Ruritania-based Brightwater": what the hyphen makes an adjective is no part of the name. */
export function afterCompound(words: readonly Word[], start: number, end: number): number {
  let at = start;
  for (let i = start + 1; i < end - 1; i++) if (words[i]?.gap === '-' && COMPOUND_ENDS.has(words[i]?.fold ?? '')) at = i + 1;
  return at;
}

/** "Partei Georgischer Traum", "Gruppe APT28": where nouns have capitals, the one for its kind is no part of the name. */
export function afterKind(words: readonly Word[], start: number, end: number, vocabulary: ActorWords): number {
  const first = words[start];
  return first && end - start > 1 && words[start + 1]?.gap === ' ' && vocabulary.kindWords.includes(first.fold) ? start + 1 : start;
}

/** "Sonderberaterin Jane Roebuck": a common noun before a given name is a title, known or not. */
export function fromGivenName(words: readonly Word[], start: number, end: number, vocabulary: ActorWords): number {
  const first = words[start];
  if (!first || isGivenName(first.text) || end - start < 3 || (first.upos === 'PROPN' && !vocabulary.capitalNouns)) return start;
  for (let i = start + 1; i < Math.min(end - 1, start + 3); i++) {
    if (words[i]?.gap === ' ' && isGivenName(words[i]?.text ?? '') && words[i + 1]?.capital === true) return i;
  }
  return start;
}

/** "Procurator of Nebelstadt Jane Roebuck", "Senate Jane Roebuck": behind a known place or body a full name is somebody else's. */
export function afterKnown(words: readonly Word[], start: number, end: number, known: readonly Candidate[]): number {
  const before = known.find((c) => c.start === start && c.end < end && (c.type === 'place' || c.type === 'organisation') && c.form !== 'adjective');
  // "Brightwater-Lakeside Jane Roebuck": what a hyphen ties to it goes with it.
  let at = before?.end ?? start;
  while (at > start && words[at]?.gap === '-' && words[at]?.capital) at++;
  const first = words[at];
  return at > start && end - at > 1 && end - at < 4 && first?.gap === ' ' && isGivenName(first.text) && !isGivenName(words[start]?.text ?? '') ? at : start;
}

/** Steps over nationality and country names at the front of a run: "Belarusian …", "EU …". */
export function afterNationality(start: number, end: number, known: readonly Candidate[]): number {
  let at = start;
  for (const c of known) {
    const strips = c.start === at && c.end < end && (c.form === 'adjective' || (c.type === 'country' && !mayBeGivenName(c)) || c.entries[0]?.kind === 'international');
    if (strips) at = c.end;
  }
  return at;
}

/** An office before the run, over an adjective or "of COUNTRY" between: "presidente russo Vladimir Putin". */
export function officeBeforeRun(words: readonly Word[], start: number, known: readonly Candidate[], vocabulary: ActorWords): OfficeAt | undefined {
  let end = start;
  const between = known.find((c) => c.end === end && c.entries[0]?.country !== undefined);
  if (between) end = between.start;
  if (end < start && vocabulary.of.includes(words[end - 1]?.fold ?? '')) end--;
  for (let i = end; i <= start; i++) if (words[i] && !/^\.?[\s,'’]*$/.test(words[i]?.gap ?? '')) return undefined;
  return officeBefore(words, end, 0, vocabulary) ?? (end < start ? officeBefore(words, start, 0, vocabulary) : undefined);
}
