import { isGivenName } from '../../knowledge/gazetteer/index.ts';
import { foldName } from '../../model/index.ts';
import type { Candidate } from './candidate.ts';
import type { Cast, Member } from './cast.ts';
import { sameSpelling } from './spelling.ts';

/**
 * The member of the cast that a candidate names, made if it is new; undefined where the evidence does not suffice.
 * Short names join the full name they shorten ("Zelensky", "Wagner"); a lone unknown word without a type is no actor.
 */
export function linkName(c: Candidate, cast: Cast): Member | undefined {
  const [entry] = c.entries;
  if (entry) {
    if (entry.kind !== 'person') return cast.ofEntry(entry);
    return namesake(c, cast) ?? cast.ofEntry(entry);
  }
  if (c.type === 'person') return person(c, cast);
  const known = cast.withAlias(c.name);
  if (known) return known;
  if (c.end - c.start === 1) {
    const longer = cast.members.find((m) => m.type !== 'country' && m.type !== 'person' && m.entry?.kind !== 'collective' && shortens(c.name, m.name));
    if (longer && (c.type === undefined || c.type === longer.type)) return longer;
    if (c.type === undefined) return cast.withSurname(c.name)[0];
  }
  const body = cast.members.find((m) => m.type === 'organisation' && m.entry === undefined && foldName(m.name).startsWith(`${foldName(c.name)} of `));
  if (body) return body;
  if (c.type === undefined) return undefined;
  return cast.ofName(c.name, c.type);
}

/** Somebody else of that surname whom the article names in full, where the gazetteer knows the surname only. */
function namesake(c: Candidate, cast: Cast): Member | undefined {
  if (c.end - c.start > 1) return undefined;
  const [entry] = c.entries;
  const others = cast.withSurname(c.name);
  return others.some((m) => m.id === entry?.id) ? undefined : others[0];
}

function person(c: Candidate, cast: Cast): Member | undefined {
  const parts = foldName(c.name).split(' ');
  const surname = parts.at(-1) ?? '';
  const same = cast.withAlias(c.name);
  if (same?.type === 'person') return same;
  const fitting = cast.withSurname(surname).filter((m) => givenNamesAgree(m.name, parts));
  const [first] = fitting;
  if (first) return first;
  if (parts.length === 1) {
    if (c.evidence === 'guess') return undefined;
    // A lone given name is not yet somebody ("Maria said"): the model must say so.
    if (isGivenName(c.name) && c.evidence !== 'model') return undefined;
  }
  return cast.ofName(c.name, 'person');
}

/** Given names agree if one has none, or they begin alike: "V. Putin", "Saif Gaddafi" and "Saif al-Islam Gaddafi". */
function givenNamesAgree(name: string, parts: readonly string[]): boolean {
  const own = foldName(name).split(' ').slice(0, -1);
  const given = parts.slice(0, -1);
  const [a] = own;
  const [b] = given;
  if (!a || !b) return true;
  return sameSpelling(a, b) || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b)) || own.some((x) => given.some((y) => y === x && x.length > 3));
}

/** "Wagner" shortens "Wagner Group"; "Bank" shortens nothing. */
function shortens(short: string, long: string): boolean {
  const parts = foldName(long).split(' ');
  return parts.length > 1 && parts[0] === foldName(short) && short.length > 3;
}
