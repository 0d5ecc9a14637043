import { LEGAL_FORMS, isGivenName, sameGivenName } from '../../knowledge/gazetteer/index.ts';
import { foldName } from '../../model/index.ts';
import type { Candidate } from './candidate.ts';
import type { Cast, Member } from './cast.ts';
import { distance, sameSpelling } from './spelling.ts';

/**
 * The member of the cast that a candidate names, made if it is new; undefined where the evidence does not suffice.
 * Short names join the full name they shorten ("Zelensky", "Wagner"); a lone unknown word without a type is no actor.
 */
export function linkName(c: Candidate, cast: Cast): Member | undefined {
  const defined = cast.definedAs(c.name);
  if (defined) return defined;
  const [entry] = c.entries;
  if (entry) {
    // "West" is Cornel West where he is spoken of, "the West" never is.
    // So is "Jordan" where a Jordan speaks and nothing else names the country.
    const country = entry.kind === 'country' && c.form === 'name' && !cast.members.some((m) => m.id === entry.id);
    const surname = (SURNAMES.has(entry.kind) || country) && c.end - c.start === 1 ? surnameBearer(c, cast) : undefined;
    if (surname && surname.entry === undefined) return surname;
    if (entry.kind !== 'person') return cast.ofEntry(entry);
    return namesake(c, cast) ?? cast.ofEntry(entry);
  }
  const named = cast.withAlias(c.name);
  if (named && named.entry === undefined && c.type !== undefined && named.type !== c.type) {
    // Two readings of one name: what the words around it show goes before what the model thinks.
    if (c.evidence === 'model') return named;
    if (named.guessed) {
      named.type = c.type;
      named.guessed = false;
      return named;
    }
  }
  if (c.type === 'person') return person(c, cast);
  const bearer = c.end - c.start === 1 ? surnameBearer(c, cast) : undefined;
  if (bearer) return bearer;
  const known = cast.withAlias(c.name) ?? (c.type === 'equipment' ? variant(c.name, cast) : undefined) ?? (c.type === 'organisation' || c.type === undefined ? sameBody(c.name, cast) : undefined);
  if (known) return known;
  if (c.end - c.start === 1) {
    // "In Lindenau" is the town, not the Lindenau District Court.
    const longer = c.type === 'place' ? undefined : cast.members.find((m) => m.type !== 'country' && m.type !== 'person' && m.entry?.kind !== 'collective' && shortens(c.name, m.name));
    if (longer && (c.type === undefined || c.type === longer.type || longer.type === 'organisation')) return longer;
    const spelt = LETTERS.test(c.name) ? cast.members.find((m) => m.type === 'organisation' && m.name.includes(' ') && initials(m.name).some((letters) => letters === c.name || (c.name.length > 2 && letters.startsWith(c.name)))) : undefined;
    if (spelt) return spelt;
  }
  // A surname alone, whether hyphened or not.
  if (c.type === undefined && !foldName(c.name).includes(' ')) return cast.withSurname(c.name)[0];
  const body = cast.members.find((m) => m.type === 'organisation' && m.entry === undefined && [' of ', ' in '].some((w) => foldName(m.name).startsWith(foldName(c.name) + w)));
  if (body) return body;
  if (c.type === undefined) return undefined;
  return cast.ofName(c.name, c.type);
}

/**
 * The one organisation of the cast that goes by a like name: with another ending ("Rapid Support Force"), longer by what
 * follows ("Sichuan Juxinhe" of "Sichuan Juxinhe Network Technology"), or ending in the one word ("Treasury").
 */
function sameBody(name: string, cast: Cast): Member | undefined {
  const wanted = singular(name);
  const bodies = cast.members.filter((m) => m.type === 'organisation');
  const firm = bare(wanted);
  const same = firm.length > 3 ? bodies.find((m) => (firm !== wanted || bare(singular(m.name)) !== singular(m.name)) && [m.name, ...m.aliases.values()].some((n) => bare(singular(n)) === firm)) : undefined;
  if (same) return same;
  const alike = bodies.filter((m) => singular(m.name) === wanted);
  if (alike.length > 0) return alike[0];
  const words = wanted.split(' ').length;
  const longer = bodies.filter((m) => (words > 1 && m.entry === undefined && singular(m.name).startsWith(`${wanted} `)) || (words === 1 && wanted.length > 5 && / of (?:the )?\S+$/.test(singular(m.name)) && singular(m.name).endsWith(` ${wanted}`)));
  return longer.length === 1 ? longer[0] : undefined;
}

/** A folded name without a company's legal form at its end: "brightwater holdings" and "brightwater" are one. */
function bare(name: string): string {
  const parts = name.split(' ');
  while (parts.length > 1 && LEGAL_FORMS.has((parts.at(-1) ?? '').replaceAll('.', ''))) parts.pop();
  return parts.join(' ');
}

/** A folded name without the plural endings of its words. */
function singular(name: string): string {
  return foldName(name).split(' ').map((w) => (w.length > 4 ? w.replace(/s$/, '') : w)).join(' ');
}

const LETTERS = /^\p{Lu}{3,6}$/u;

/** A name's initials, with and without its small words: "Commission of Inquiry" → CI, COI. */
function initials(name: string): string[] {
  const parts = name.split(/[\s-]+/);
  const letters = (some: readonly string[]): string => some.map((w) => (w[0] ?? '').toUpperCase()).join('');
  return [letters(parts), letters(parts.filter((w) => /^\p{Lu}/u.test(w)))];
}

/** "A350" and "A350-900" are one machine in two sizes. */
function variant(name: string, cast: Cast): Member | undefined {
  const base = name.replace(/-\d+$/, '');
  return cast.members.find((m) => m.type === 'equipment' && /\d/.test(m.name) && m.name.replace(/-\d+$/, '') === base && (m.name === base || name === base));
}

/** The one person whose surname exactly, or whose given name alone in the article, is this word. */
function surnameBearer(c: Candidate, cast: Cast): Member | undefined {
  const fold = foldName(c.name);
  const persons = cast.members.filter((m) => m.type === 'person' && m.name.includes(' '));
  const byLast = persons.filter((m) => foldName(m.name).split(' ').at(-1) === fold);
  return byLast.length === 1 ? byLast[0] : undefined;
}

/** "Hunter" after "Hunter Biden": a given name that only one person of the cast has. */
function givenNameBearer(name: string, cast: Cast): Member | undefined {
  const fold = foldName(name);
  const bearers = cast.members.filter((m) => m.type === 'person' && m.name.includes(' ') && foldName(m.name).split(' ')[0] === fold);
  return bearers.length === 1 ? bearers[0] : undefined;
}

/** Kinds whose one-word names are surnames too. */
const SURNAMES: ReadonlySet<string> = new Set(['collective', 'city', 'capital', 'region', 'company', 'media', 'equipment']);

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
  const first = fitting[0] ?? misspelt(parts, cast);
  if (first) return first;
  if (parts.length === 1) {
    const bearer = givenNameBearer(c.name, cast);
    if (bearer) return bearer;
    if (c.evidence === 'guess') return undefined;
    // A lone given name is not yet somebody ("Maria said"): the model must say so.
    if (isGivenName(c.name) && c.evidence !== 'model') return undefined;
  }
  return cast.ofName(c.name, 'person');
}

/** "Mohamed Hamdan Daglo" is Mohamed Hamdan Dagalo: all other names alike, the surname off by a letter or two. */
function misspelt(parts: readonly string[], cast: Cast): Member | undefined {
  const spaced = parts.join(' ').replaceAll('-', ' ').split(' ');
  if (spaced.length < 3) return undefined;
  const fitting = cast.members.filter((m) => {
    const own = foldName(m.name).replaceAll('-', ' ').split(' ');
    return m.type === 'person' && own.length === spaced.length && own.every((w, k) => w === spaced[k] || sameSpelling(w, spaced[k] ?? '') || (w.length > 4 && w[0] === spaced[k]?.[0] && distance(w, spaced[k] ?? '') === 1));
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Given names agree if one has none, or they begin alike: "V. Putin", "Saif Gaddafi" and "Saif al-Islam Gaddafi". */
function givenNamesAgree(name: string, parts: readonly string[]): boolean {
  const own = foldName(name).split(' ').slice(0, -1);
  const given = parts.slice(0, -1);
  const [a] = own;
  const [b] = given;
  if (!a || !b) return true;
  return sameSpelling(a, b) || sameGivenName(a, b) || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b)) || own.some((x) => given.some((y) => y === x && x.length > 3));
}

/** "Wagner" shortens "Wagner Group"; "Bank" shortens nothing. */
function shortens(short: string, long: string): boolean {
  const parts = foldName(long).split(' ');
  return parts.length > 1 && parts[0] === foldName(short) && short.length > 3;
}
