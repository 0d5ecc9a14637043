import { PARTING, TOWN_OF, isGivenName, type ActorWords } from '../../knowledge/gazetteer/index.ts';
import type { NameSpan } from '../../language/index.ts';
import type { ActorType } from '../../model/index.ts';
import type { Candidate } from './candidate.ts';
import { opensName } from './capital-runs.ts';
import { isCommonNoun, type Line, type Word } from './line.ts';
import { officeAt, type OfficeAt } from './offices.ts';
import { afterKnown } from './run-start.ts';

/** The words of a name; two of them where the model took "Verizon and AT&T" for one. */
export function apart(words: readonly Word[], sentence: Line['sentence'], name: NameSpan, vocabulary: ActorWords): { name: NameSpan; first: number; last: number }[] {
  const from = sentence.tokens[name.start]?.span.from ?? 0;
  const to = sentence.tokens[name.end - 1]?.span.to ?? 0;
  const first = words.findIndex((w) => w.from >= from && w.to <= to);
  const last = words.findLastIndex((w) => w.from >= from && w.to <= to) + 1;
  const and = words.findIndex((w, i) => i > first && i < last - 1 && (vocabulary.conjunctions.includes(w.fold) || (PARTING.has(w.fold) && !w.capital)) && w.gap === ' ');
  const joint = and > 0 && !PARTING.has(words[and]?.fold ?? '') && isJoint(words.slice(first, and), words.slice(and + 1, last), vocabulary);
  return and < 0 || joint ? [{ name, first, last }] : [{ name, first, last: and }, { name, first: and + 1, last }];
}

/**
 * Whether what a conjunction joins is one name: "Ministry of Health and Welfare" is; "Lake Conference and Congress" and
 * "Bureau of Lakes and NWA" are two, and a person behind the conjunction never belongs to what stands before.
 */
function isJoint(before: readonly Word[], after: readonly Word[], vocabulary: ActorWords): boolean {
  const [next] = after;
  const body = (w: Word): boolean => vocabulary.organisationWords.includes(w.fold);
  if (!before.some(body) || !next || isGivenName(next.text) || (after.length === 1 && next.allCapitals)) return false;
  const prepositional = before.some((w) => !w.capital && (vocabulary.of.includes(w.fold) || vocabulary.innerWords.includes(w.fold)));
  const ends = before.at(-1);
  return prepositional || vocabulary.capitalNouns || !(ends !== undefined && body(ends));
}

/** "Fayez al Sarraj", found as two names: an Arabic particle between unknown ones makes them one person's. */
export function joinedByParticle(words: readonly Word[], known: readonly Candidate[], sentence: Line['sentence'], text: string): { start: number; end: number; name: string }[] {
  const spans = sentence.names.map((n) => ({ from: sentence.tokens[n.start]?.span.from ?? 0, to: sentence.tokens[n.end - 1]?.span.to ?? 0 }));
  return spans.flatMap((a, k) => {
    const b = spans[k + 1];
    if (!b || !/^ (?:al|el|bin|ibn|ben|ould|abu)[ -]$/.test(text.slice(a.to, b.from))) return [];
    const start = words.findIndex((w) => w.from >= a.from);
    const end = words.findLastIndex((w) => w.to <= b.to) + 1;
    return start < 0 || known.some((c) => c.start < end && start < c.end) ? [] : [{ start, end, name: text.slice(a.from, b.to) }];
  });
}

/** "Borgo dei Naviganti": a town's name may go on behind "of the", where no known name stands there. */
export function throughOf(words: readonly Word[], end: number, known: readonly Candidate[]): number {
  const [of, next] = [words[end], words[end + 1]];
  const goes = of !== undefined && next !== undefined && of.gap === ' ' && TOWN_OF.has(of.fold) && /^[ '’]$/.test(next.gap) && next.capital && !next.allCapitals && !isGivenName(next.text);
  return goes && !known.some((c) => c.start <= end + 1 && c.end > end - 1) ? end + 2 : end;
}

/** Without nationality and titles of a person, articles, small words, weekdays and months at either end. */
export function trimmed(words: readonly Word[], from: number, to: number, type: ActorType, known: readonly Candidate[], vocabulary: ActorWords): [number, number] {
  let start = from;
  let end = to;
  const idle = (w: Word | undefined): boolean => w !== undefined && (!w.capital || vocabulary.notNames.includes(w.fold)) && !/^\p{N}/u.test(w.text);
  for (;;) {
    // "Jane Roebuck of Ruritania", "trade union Verdala": where she comes from, and what it is.
    const of = type === 'person' ? words.findIndex((w, i) => i > start && i < end && vocabulary.of.includes(w.fold) && !vocabulary.particles.includes(w.fold)) : -1;
    if (of > 0) end = of;
    const kind = type === 'organisation' ? words.findLastIndex((w, i) => i > start && i < end - 1 && !w.capital && vocabulary.organisationNouns.includes(w.fold)) : -1;
    if (kind > 0) start = kind + 1;
    if (type !== 'place') start = afterKnown(words, start, end, known);
    // "Le Danois Elias Brumel": nouns of nationality have the capital, adjectives have none.
    const compatriot = vocabulary.dativeWords.length > 0 && type === 'organisation' && to - start > 2 && words.slice(start + 1, to).every((w) => w.capital && w.gap === ' ' && !w.allCapitals && !vocabulary.organisationWords.includes(w.fold)) ? known.find((c) => c.start === start && c.end === start + 1 && c.form === 'adjective') : undefined;
    if (compatriot) return [compatriot.end, to];
    const nationality = type === 'person' ? known.find((c) => c.start === start && c.end < end && (c.form === 'adjective' || c.type === 'country')) : undefined;
    const office = type === 'person' ? officeWithin(words, start, end, vocabulary) : undefined;
    const next = nationality?.end ?? office?.end ?? (idle(words[start]) && !opensName(words, start) ? start + 1 : start);
    if (next === start || next >= end) break;
    start = next;
  }
  const common = (w: Word | undefined): boolean => vocabulary.capitalNouns && type === 'person' && w !== undefined && isCommonNoun(w);
  while (end > start && (idle(words[end - 1]) || common(words[end - 1]))) end--;
  if (end > start && idle(words[start]) && !opensName(words, start)) start = end;
  return [start, end];
}

/** An office inside a person's name parts it from what stands before: "Brightwater CEO Jane Roebuck". */
function officeWithin(words: readonly Word[], start: number, end: number, vocabulary: ActorWords): OfficeAt | undefined {
  for (let i = start; i < end - 1; i++) {
    const office = officeAt(words, i, vocabulary, end - 1);
    if (office) return office;
  }
  return undefined;
}
