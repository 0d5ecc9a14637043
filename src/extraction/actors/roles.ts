import { FUSED_ARTICLES, INDEFINITE_ARTICLES, type ActorWords, type GazetteerEntry, type OfficeRole } from '../../knowledge/gazetteer/index.ts';
import type { Span } from '../../model/index.ts';
import type { Candidate } from './candidate.ts';
import type { Cast, Member } from './cast.ts';
import { isPossessiveS, phrase, type Line } from './line.ts';
import { officeAt } from './offices.ts';

/** An office named in a line, with the country beside it; without a name of its own it may describe somebody. */
export interface NamedOffice {
  readonly span: Span;
  readonly words: string;
  readonly role: OfficeRole;
  readonly country: string | undefined;
  /** The person it stands beside ("Albania's foreign minister, …"), if any. */
  readonly holder: Member | undefined;
  /** "The president", not "a president". */
  readonly definite: boolean;
}

/** The offices of a line, each with its country and, where one stands beside it, its holder. */
export function namedOffices(line: Line, known: readonly Candidate[], cast: Cast, vocabulary: ActorWords): NamedOffice[] {
  const { words } = line;
  const found: NamedOffice[] = [];
  for (let i = 0; i < words.length; i++) {
    const office = officeAt(words, i, vocabulary);
    const first = words[i];
    if (!office || !office.role || !first) continue;
    const before = known.find((c) => (c.end === i || (c.end === i - 1 && (isPossessiveS(words[i - 1]) || words[i - 1]?.upos === 'ADJ')) || (c.end === i - 2 && isPossessiveS(words[i - 2]))) && isState(c));
    const after = known.find((c) => isState(c) && (c.start === office.end || (c.start <= office.end + 2 && c.start > office.end && vocabulary.of.concat(vocabulary.innerWords).includes(words[office.end]?.fold ?? ''))));
    const country = after?.form === 'adjective' || !before ? after : before;
    const start = country && country.start < i ? country.start : i;
    const end = country && country.start > i ? country.end : office.end;
    const last = words[office.end - 1];
    if (!last) continue;
    const article = words[start - 1];
    // "The president of the club" is not the president.
    const object = country === undefined && words[office.end]?.gap === ' ' && (vocabulary.of.includes(words[office.end]?.fold ?? '') || FUSED_ARTICLES.has(words[office.end]?.fold ?? ''));
    found.push({
      span: { from: first.from, to: last.to }, words: phrase(words.slice(i, office.end)), role: office.role,
      country: country?.entries[0]?.country ?? country?.country,
      holder: holderBeside(line, start, end, cast),
      definite: !object && ((article !== undefined && vocabulary.articles.slice(0, 8).includes(article.fold) && !INDEFINITE_ARTICLES.has(article.fold)) || (country !== undefined && country.start < i && isPossessiveS(words[country.end]))),
    });
    i = office.end - 1;
  }
  return found;
}


const isState = (c: Candidate): boolean => c.entries[0]?.kind === 'country' || c.entries[0]?.kind === 'territory' || c.entries[0]?.id === 'european-union';

/** A person named right after the office or, over a comma, right before it. */
function holderBeside({ words }: Line, start: number, end: number, cast: Cast): Member | undefined {
  const opening = words[start]?.from ?? 0;
  const closing = words[end - 1]?.to ?? 0;
  const next = words[end];
  for (const member of cast.members) {
    if (member.type !== 'person') continue;
    for (const { span, form } of member.spans) {
      if (form !== 'name') continue;
      if (next && span.from >= closing && span.from - closing <= 3 && words.some((w) => w.from === span.from)) return member;
      const between = opening - span.to;
      const last = words.find((w) => w.to === span.to);
      if (last && between >= 0 && between <= 22 && words.find((w) => w.from > span.to)?.gap.startsWith(',')) return member;
    }
  }
  return undefined;
}

/** Gives holders their offices, so that the office alone means them later. */
export function rememberOffices(offices: readonly NamedOffice[]): void {
  for (const { holder, role, country, words } of offices) {
    if (!holder) continue;
    holder.office ??= role;
    holder.officeCountry ??= country;
    holder.officeWords.add(words);
  }
}

/**
 * Whom an office without a name means: the one person of the cast who holds it there by the article's own words, or by
 * the gazetteer's dates at the day of publication. Without a country only the last named holder of a definite office.
 */
export function holderOf(office: NamedOffice, cast: Cast, published: string | undefined): Member | undefined {
  const before = cast.members
    .filter((m) => m.type === 'person' && m.spans.some((s) => s.form === 'name' && s.span.from < office.span.from))
    .toSorted((a, b) => lastBefore(b, office.span.from) - lastBefore(a, office.span.from));
  const fitting = before.filter((m) => holds(m, office, published));
  if (office.country !== undefined) {
    // "The German foreign minister said" before she is named: whoever it was by the gazetteer, if the article names her at all.
    const later = fitting.length > 0 ? [] : cast.members.filter((m) => m.type === 'person' && m.country === office.country && published !== undefined && m.entry !== undefined && heldAt(m.entry, office.role, published));
    const [only, another] = fitting.length > 0 ? fitting : later;
    return another ? undefined : only;
  }
  return office.definite ? fitting[0] : undefined;
}

function lastBefore(member: Member, offset: number): number {
  return Math.max(0, ...member.spans.filter((s) => s.span.from < offset).map((s) => s.span.from));
}

const MONARCHS: ReadonlySet<string> = new Set(['king', 'queen', 'emir', 'sultan', 'emperor', 'konig', 'konigin', 'kaiser', 'roi', 'reine', 'empereur', 're', 'regina', 'emiro', 'sultano', 'imperatore', 'rey', 'reina', 'emperador']);

function holds(member: Member, office: NamedOffice, published: string | undefined): boolean {
  const countries = [member.officeCountry, member.country];
  if (office.country !== undefined && !countries.includes(office.country)) return false;
  if (office.role === 'office') return member.officeWords.has(office.words);
  // A sovereign's title means no president.
  if (office.country === undefined && MONARCHS.has(office.words) && !member.officeWords.has(office.words)) return false;
  const said = member.office === office.role || (office.role === 'minister' && (member.office === 'foreign-minister' || member.office === 'defence-minister'));
  return said || (published !== undefined && member.entry !== undefined && heldAt(member.entry, office.role, published));
}

/** Whether the gazetteer has the person in an office on a day. An open term counts: the article is of its time. */
export function heldAt(entry: GazetteerEntry, role: OfficeRole, day: string): boolean {
  return entry.offices?.some((o) => o.role === role && o.from <= day && (o.to === undefined || day <= o.to)) ?? false;
}

