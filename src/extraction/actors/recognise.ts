import { LEGAL_FORMS, actorWords, canonicalBody, countryByCode, entryById, type ActorWords, type GazetteerEntry } from '../../knowledge/gazetteer/index.ts';
import type { Parsed } from '../../language/index.ts';
import { overlaps, slug, type Actor, type Article, type Mention } from '../../model/index.ts';
import { acronymDefinitions } from './acronyms.ts';
import { joinAlsoKnown } from './also-known.ts';
import { appositions } from './appositions.ts';
import { chosenEntry, settingOf, type Setting } from './ambiguity.ts';
import { bodyNames } from './body-names.ts';
import { withoutOverlaps, type Candidate } from './candidate.ts';
import { withArticle } from './country-beside.ts';
import { capitalRuns } from './capital-runs.ts';
import { Cast } from './cast.ts';
import { creditStretches } from './credit-lines.ts';
import { describeCast } from './descriptions.ts';
import { administrations } from './administrations.ts';
import { bracketedEquipment, designations, warships } from './equipment.ts';
import { gazetteerNames } from './gazetteer-names.ts';
import { contentLines, phrase, type Line } from './line.ts';
import { linkName } from './link.ts';
import { metonym } from './metonyms.ts';
import { modelNames } from './model-names.ts';
import { loneNameCounts } from './model-support.ts';
import { withoutFields } from './office-fields.ts';
import { withoutOwners } from './owned-bodies.ts';
import { isPartyName, partyNames } from './party-names.ts';
import { runNames } from './run-names.ts';
import { isGeneric, stateBodies } from './state-bodies.ts';
import { tickerStretches } from './tickers.ts';

/** The actors of one article and every place they are meant, in text order. */
export interface Recognition {
  readonly actors: Actor[];
  readonly mentions: Mention[];
}

/**
 * Finds who and what takes part in an article: by gazetteer, by the model's names, by the structure of names and of
 * state bodies, by designation of weapons; then joins what means the same, within the article.
 * Works without a model's names too, only less well.
 */
export function recogniseActors(article: Article, parsed: Parsed): Recognition {
  const { text } = article;
  const lang = parsed.lang.slice(0, 2);
  const vocabulary = actorWords(lang);
  const lines = contentLines(article, parsed, vocabulary);
  const known = lines.map((line, at) => gazetteerNames(text, lang, line, at, vocabulary));
  const guessing = parsed.sentences.every((s) => s.names.length === 0);
  const counts = loneNameCounts(parsed);
  const home = homeOf(known.flat());
  const candidates = lines.flatMap((line, at) => {
    const { from, to } = line.sentence.span;
    const credits = [...creditStretches(text.slice(from, to), from), ...tickerStretches(text.slice(from, to), from)];
    const all = namesOf(text, lang, line, at, known[at] ?? [], vocabulary, guessing, counts, home);
    return withoutOverlaps(all).filter((c) => !credits.some((s) => overlaps(s, spanOf(c, line))));
  });
  const cast = new Cast();
  const setting = settingOf(candidates);
  const resolved = candidates.flatMap((c) => {
    const line = lines[c.line];
    if (!line) return [];
    const entry = chosenEntry(c, line, setting, vocabulary);
    if (c.entries.length > 0 && !entry) return bodyElsewhere(c, line, home, vocabulary);
    // "The High Court" in an article about one country is that country's, even where another with such a court is named.
    if (entry && c.local && home !== undefined && entry.country !== home && SHARED_BODIES.test(vocabulary.branches[phrase(line.words.slice(c.start, c.end))] ?? '')) return bodyElsewhere(c, line, home, vocabulary);
    return [{ ...c, entries: entry ? [entry] : [] }];
  });
  // Full names come first: what follows may be short for them, wherever it stands.
  for (const c of resolved.toSorted((a, b) => order(a) - order(b))) place(c, lines, known, cast, setting, vocabulary, text);
  joinAlsoKnown(text, lines, cast, vocabulary);
  describeCast(lines, known, cast, article.published, vocabulary);
  return cast.actors(article);
}

function namesOf(text: string, lang: string, line: Line, at: number, known: readonly Candidate[], vocabulary: ActorWords, guessing: boolean, counts: ReadonlyMap<string, number>, home: string | undefined): Candidate[] {
  const runs = capitalRuns(line, lang, vocabulary).flatMap((run) => runNames(text, line, at, run, known, vocabulary, guessing)).filter((c) => c.end > c.start);
  const all = [
    ...known, ...runs, ...bodyNames(text, line, at, known, vocabulary), ...partyNames(line, at, known, home, vocabulary), ...appositions(text, line, at, known, vocabulary),
    ...modelNames(text, line, at, known, counts, vocabulary),
    ...stateBodies(line, at, known, home, vocabulary), ...administrations(line, at, known, vocabulary),
    ...designations(text, line, at, vocabulary), ...warships(text, line, at),
    ...bracketedEquipment(text, line, at, vocabulary),
    ...acronymDefinitions(text, lang, line, at, known, runs, vocabulary),
  ];
  // A name the gazetteer has keeps the gazetteer's meaning, whatever the run or model made of the same words.
  return withoutFields(withoutOwners(all, text, lang, line.words), text, line.words, vocabulary).map((c) => {
    if (c.entries.length > 0) return c;
    const body = c.evidence === 'pattern' && c.type === 'organisation' && c.country !== undefined ? entryById(canonicalBody(slug(c.name))) : undefined;
    if (body?.type === 'organisation') return { ...c, entries: [body] };
    const same = known.find((k) => k.start === c.start && k.form !== 'adjective' && (k.end === c.end || (k.end < c.end && k.entries[0]?.kind === 'company' && line.words.slice(k.end, c.end).every((w) => LEGAL_FORMS.has(w.fold)))));
    // "Ruritania's Congress" is not another country's body of that name.
    const own = same?.local && c.evidence === 'pattern' && c.country !== undefined ? same.entries.filter((e) => e.country === c.country) : same?.entries;
    if (own?.length === 0) return c;
    return same ? { ...same, entries: own ?? same.entries, end: c.end, evidence: c.evidence, country: c.country ?? same.country, office: c.office, acronym: c.acronym ?? same.acronym } : c;
  });
}

/** Bodies that most states have under one name. */
const SHARED_BODIES = /Court|Commission|National Assembly/;

/**
 * A body of a common name whose gazetteer country is not spoken of is another country's of the same name: "Tribunal
 * Constitucional" where Spain plays no part.
 */
function bodyElsewhere(c: Candidate, line: Line, home: string | undefined, vocabulary: ActorWords): Candidate[] {
  const words = line.words.slice(c.start, c.end);
  if (!c.local || c.type !== 'organisation' || !words.every((w) => w.capital || vocabulary.innerWords.includes(w.fold))) return [];
  const english = vocabulary.branches[phrase(words)];
  const country = home === undefined ? undefined : countryByCode(home);
  // "The Greens", "Labour": the party of the country that the article is about, or simply theirs.
  const [only] = words;
  if (words.length === 1 && only && isPartyName(line.words, c.start, vocabulary)) return [{ ...c, entries: [], name: only.text, evidence: 'structure', country: home }];
  const generic = !country && english !== undefined && isGeneric(line.words, c.start, c.end, english, vocabulary);
  if (words.length < 2 && !generic && !(english && country && c.start > 0)) return [];
  const name = english && country ? `${english} of ${withArticle(country.name)}` : generic ? english : c.name;
  return [{ ...c, entries: [], name, evidence: 'structure', country: country?.country }];
}

/**
 * The country that an article is about, whose bodies need no adjective: the only one it names, or the one of most of its
 * people, cities and bodies.
 */
function homeOf(known: readonly Candidate[]): string | undefined {
  const named = new Set(known.map((c) => c.entries[0]).filter((e) => e?.kind === 'country').map((e) => e?.country));
  const [only] = named;
  if (named.size === 1) return only;
  const [first, second] = [...settingOf(known).countries].toSorted((a, b) => b[1] - a[1]);
  return first && first[1] > 3 && first[1] >= 3 * (second?.[1] ?? 0) ? first[0] : undefined;
}

function spanOf(c: Candidate, line: Line): { from: number; to: number } {
  return { from: line.words[c.start]?.from ?? 0, to: line.words[c.end - 1]?.to ?? 0 };
}

/** Definitions of letters first, then names; bodies that do not say of which country, and lone words, last. */
const order = (c: Candidate): number => (c.acronym ? 0 : c.evidence === 'pattern' && c.country !== undefined && / in \p{Lu}/u.test(c.name) ? 0.5 : c.entries[0]?.type === 'organisation' && c.end - c.start > 1 ? 0.5 : c.entries.length > 0 ? 1 : c.evidence === 'pattern' && c.type === 'organisation' && c.country === undefined ? 2 : c.end - c.start === 1 ? 3 : 1);

function place(c: Candidate, lines: readonly Line[], known: readonly Candidate[][], cast: Cast, setting: Setting, vocabulary: ActorWords, text: string): void {
  const line = lines[c.line];
  if (!line) return;
  const span = spanOf(c, line);
  const stands = metonym(c, line, known[c.line] ?? [], setting, vocabulary);
  const words = text.slice(span.from, span.to);
  if (stands && isInPlay(stands, setting)) {
    const state = cast.ofEntry(stands);
    state.takesPart = true;
    cast.mention(state, span, 'metonym', c.line, words);
    return;
  }
  const before = cast.members.length;
  const member = linkName(c, cast);
  if (!member) return;
  if (cast.members.length > before && c.evidence === 'model') member.guessed = true;
  if (c.office && member.type === 'person') {
    member.office ??= c.office;
    member.officeCountry ??= c.country;
  }
  if (c.acronym) cast.define(c.acronym, member);
  if (!c.origin) member.takesPart = true;
  cast.mention(member, span, c.form, c.line, words);
  // "Ruritanian security services": with its nationality it is found elsewhere too.
  const owner = c.evidence === 'pattern' && c.type === 'organisation' ? known[c.line]?.find((k) => k.end === c.start && k.form === 'adjective' && k.country === c.country) : undefined;
  if (owner && line.words[c.start]?.gap === ' ') cast.alias(member, text.slice(line.words[owner.start]?.from ?? span.from, span.to));
}

/** Brussels stands for the Union unless Belgium is spoken of and no body of the Union is; a country is always in play. */
function isInPlay(stands: GazetteerEntry, setting: Setting): boolean {
  return stands.kind === 'country' || setting.union || !setting.states.has('BE');
}
