import { BODY_IN_ENGLISH, INDEFINITE_ARTICLES, entryById, type ActorWords } from '../../knowledge/gazetteer/index.ts';
import { foldName, overlaps, type ActorId } from '../../model/index.ts';
import type { Candidate } from './candidate.ts';
import type { Cast } from './cast.ts';
import { phrase, type Line, type Word } from './line.ts';
import { pronouns } from './pronouns.ts';
import { holderOf, namedOffices, rememberOffices } from './roles.ts';

/** Adds what is said without a name: set descriptions ("the alliance"), offices ("the German foreign minister"), bodies ("the ministry"), pronouns. */
export function describeCast(lines: readonly Line[], known: readonly (readonly Candidate[])[], cast: Cast, published: string | undefined, vocabulary: ActorWords): void {
  const offices = lines.map((line, at) => namedOffices(line, known[at] ?? [], cast, vocabulary));
  rememberOffices(offices.flat());
  lines.forEach((line, at) => {
    setDescriptions(line, at, cast, vocabulary);
    bodies(line, at, cast, vocabulary);
    groupsAgain(line, at, cast, vocabulary);
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

/**
 * "The ministry", "the commission": the last named organisation whose name has that word at its head. "A union" is none
 * in particular, "l'agence de presse" another than any agency before.
 */
function bodies(line: Line, at: number, cast: Cast, vocabulary: ActorWords): void {
  const { words } = line;
  for (let i = 1; i < words.length; i++) {
    const word = words[i];
    const article = words[i - 1];
    const next = words[i + 1];
    if (!word || !article || !vocabulary.articles.includes(article.fold) || !vocabulary.organisationWords.includes(word.fold) || word.fold.length < 5) continue;
    if (INDEFINITE_ARTICLES.has(article.fold) || (next?.gap === ' ' && (next.capital || specifies(next, vocabulary)))) continue;
    const span = { from: article.from, to: word.to };
    if (isNamed(span, cast)) continue;
    const last = cast.members
      .filter((m) => m.type === 'organisation' && [m.name, ...m.aliases.values()].some((name) => isHead(name, word.fold, vocabulary)))
      .map((m) => ({ m, from: Math.max(-1, ...m.spans.filter((s) => s.span.from < word.from).map((s) => s.span.from)) }))
      .filter((x) => x.from >= 0)
      .toSorted((a, b) => b.from - a.from)[0];
    if (last) cast.mention(last.m, span, 'description', at, word.text);
  }
}

/** "The rebels", "les séparatistes": the last group of that kind, once one was named. */
function groupsAgain(line: Line, at: number, cast: Cast, vocabulary: ActorWords): void {
  const { words } = line;
  words.forEach((word, i) => {
    const english = vocabulary.groups[word.fold];
    const article = words[i - 1];
    const next = words[i + 1];
    if (!english || (article && (!vocabulary.articles.includes(article.fold) || INDEFINITE_ARTICLES.has(article.fold))) || (!article && vocabulary.dativeWords.length > 0)) return;
    if (next?.gap === ' ' && (next.capital || next.upos === 'ADJ' || specifies(next, vocabulary))) return;
    const span = { from: article?.from ?? word.from, to: word.to };
    if (isNamed(span, cast)) return;
    const last = cast.members
      .filter((m) => m.type === 'organisation' && m.entry === undefined && m.name.endsWith(` ${english}`))
      .map((m) => ({ m, from: Math.max(-1, ...m.spans.filter((s) => s.span.from < word.from).map((s) => s.span.from)) }))
      .filter((x) => x.from >= 0)
      .toSorted((a, b) => b.from - a.from)[0];
    if (last) cast.mention(last.m, span, 'description', at, word.text);
  });
}

/** Whether a word behind a body says which one is meant: "of inquiry", "française". */
function specifies(next: Word, vocabulary: ActorWords): boolean {
  return !vocabulary.capitalNouns && (vocabulary.of.includes(next.fold) || /^d(?:u|es|el|ella|ello|ell|ei|egli|elle|e|i)?$/.test(next.fold));
}

/** Whether a word says what a body is: "Ruritanian Pilots' Association" is an association, "Bureau of Lakes" a bureau, "Banca del Lago" a bank. */
function isHead(name: string, fold: string, vocabulary: ActorWords): boolean {
  const parts = foldName(name).split(/[^\p{L}]+/u);
  const end = parts.findIndex((w, i) => i > 0 && PREPOSITIONS.has(w));
  const head = parts[(end < 0 ? parts.length : end) - 1];
  return head === (BODY_IN_ENGLISH[fold] ?? fold) || head === fold || (vocabulary.dativeWords.length > 0 && parts[0] === fold);
}

const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'for', 'in', 'on', 'to', 'against', 'fur', 'de', 'di', 'del', 'della', 'du', 'des']);

function isNamed(span: { from: number; to: number }, cast: Cast): boolean {
  return cast.members.some((m) => m.spans.some((s) => overlaps(s.span, span)));
}
