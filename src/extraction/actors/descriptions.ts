import { BODY_IN_ENGLISH, entryById, INDEFINITE_ARTICLES, type ActorWords } from '../../knowledge/gazetteer/index.ts';
import { overlaps, type ActorId } from '../../model/index.ts';
import type { Candidate } from './candidate.ts';
import type { Cast } from './cast.ts';
import { phrase, type Line } from './line.ts';
import { pronouns } from './pronouns.ts';
import { holderOf, namedOffices, rememberOffices } from './roles.ts';

/** Adds what is said without a name: set descriptions ("the alliance"), offices ("the German foreign minister"), bodies ("the ministry"), pronouns. */
export function describeCast(lines: readonly Line[], known: readonly (readonly Candidate[])[], cast: Cast, published: string | undefined, vocabulary: ActorWords): void {
  const offices = lines.map((line, at) => namedOffices(line, known[at] ?? [], cast, vocabulary));
  rememberOffices(offices.flat());
  lines.forEach((line, at) => {
    setDescriptions(line, at, cast, vocabulary);
    bodies(line, at, cast, vocabulary);
    for (const office of offices[at] ?? []) {
      const member = office.holder ? undefined : holderOf(office, cast, published);
      if (member) cast.mention(member, office.span, 'description', at, office.words);
    }
  });
  pronouns(lines, cast, vocabulary);
}

/** "The alliance" once NATO was named. */
function setDescriptions(line: Line, at: number, cast: Cast, vocabulary: ActorWords): void {
  const { words } = line;
  for (let i = 0; i + 1 < words.length; i++) {
    const two = phrase(words.slice(i, i + 2));
    const id = vocabulary.descriptions[two] as ActorId | undefined;
    const entry = id && entryById(id);
    const member = entry && cast.members.find((m) => m.id === entry.id);
    const first = words[i];
    const last = words[i + 1];
    if (!member || !first || !last || last.gap === '') continue;
    const span = { from: first.from, to: last.to };
    const earlier = member.spans.some((s) => s.form !== 'description' && s.span.from < first.from);
    if (earlier && !isNamed(span, cast)) cast.mention(member, span, 'description', at, two);
  }
}

/** "The ministry", "the commission": the last named organisation with that word in its name. */
function bodies(line: Line, at: number, cast: Cast, vocabulary: ActorWords): void {
  const { words } = line;
  for (let i = 1; i < words.length; i++) {
    const word = words[i];
    const article = words[i - 1];
    const next = words[i + 1];
    if (!word || !article || !vocabulary.articles.includes(article.fold) || INDEFINITE_ARTICLES.has(article.fold) || !vocabulary.organisationWords.includes(word.fold) || word.fold.length < 5) continue;
    if (next?.capital && next.gap === ' ') continue;
    const span = { from: article.from, to: word.to };
    if (isNamed(span, cast)) continue;
    const last = cast.members
      .filter((m) => m.type === 'organisation' && hasWord(m.name, word.fold))
      .map((m) => ({ m, from: Math.max(-1, ...m.spans.filter((s) => s.span.from < word.from).map((s) => s.span.from)) }))
      .filter((x) => x.from >= 0)
      .toSorted((a, b) => b.from - a.from)[0];
    if (last) cast.mention(last.m, span, 'description', at, word.text);
  }
}

function hasWord(name: string, fold: string): boolean {
  const wanted = BODY_IN_ENGLISH[fold] ?? fold;
  return name.toLowerCase().split(/[^\p{L}]+/u).includes(wanted);
}

function isNamed(span: { from: number; to: number }, cast: Cast): boolean {
  return cast.members.some((m) => m.spans.some((s) => overlaps(s.span, span)));
}
