import type { Lexicon } from '../../knowledge/lexicon/index.ts';
import type { Sentence, Token } from '../../language/parsed.ts';
import { overlaps, type Actor, type ActorId, type Article, type Mention } from '../../model/index.ts';
import { repaired } from './repair.ts';

/** A mention placed in a sentence's tree. */
export interface Placed {
  readonly mention: Mention;
  readonly actor: Actor;
  /** Token indices it covers, half open. */
  readonly start: number;
  readonly end: number;
  /** The covered token whose head lies outside: where the mention hangs in the tree. */
  readonly head: number;
  /** How surely the words mean the actor, where less than 1: references that were worked out. */
  readonly sureness?: number | undefined;
}

/** One sentence as rules see it: its tree, and who stands where in it. */
export interface Scene {
  readonly article: Article;
  readonly lexicon: Lexicon;
  readonly sentence: Sentence;
  /** Position of the sentence in the article. */
  readonly index: number;
  readonly tokens: readonly Token[];
  /** The sentence before it, in whatever paragraph. */
  readonly previous: Scene | undefined;
  /** The sentence before it in the same paragraph. */
  readonly before: Scene | undefined;
  readonly children: readonly (readonly number[])[];
  /** Lower-cased lemma by token. */
  readonly lemmas: readonly string[];
  /** Lower-cased form by token. */
  readonly forms: readonly string[];
  readonly placed: readonly Placed[];
  /** The country the article is at home in, where it has one: an office without a country is that country's. */
  readonly home: Actor | undefined;
  /** All actors of the article, by id. */
  readonly cast: ReadonlyMap<ActorId, Actor>;
  /** "US President Joe Biden": for a country or body in a title, the person who bears it. */
  readonly titled: ReadonlyMap<Placed, Placed>;
  /** Mentions by the token they hang at. */
  readonly at: readonly (readonly Placed[])[];
}

/** Builds the scene of one sentence. Mentions outside it are left out. */
export function makeScene(
  article: Article, lexicon: Lexicon, sentence: Sentence, index: number,
  mentions: readonly Mention[], actors: ReadonlyMap<ActorId, Actor>, previous?: Scene, home?: Actor,
): Scene {
  const before = previous && !article.text.slice(previous.sentence.span.to, sentence.span.from).includes('\n') ? previous : undefined;
  const parsed = sentence.tokens.map((t) => asVerb(t, lexicon));
  const placed: Placed[] = [];
  const start0 = afterDateline(parsed);
  for (const mention of mentions) {
    const actor = actors.get(mention.actor);
    if (!actor || !overlaps(mention.span, sentence.span)) continue;
    const inside = parsed.flatMap((t, i) => (overlaps(t.span, mention.span) ? [i] : []));
    const start = inside[0];
    const last = inside.at(-1);
    if (start === undefined || last === undefined || start < start0) continue;
    const contentful = inside.filter((i) => !/^(?:ADP|DET|PUNCT)$/.test(parsed[i]?.upos ?? ''));
    const pool = contentful.length > 0 ? contentful : inside;
    const head = pool.find((i) => !pool.includes(parsed[i]?.head ?? -1)) ?? last;
    placed.push({ mention, actor, start, end: last + 1, head });
  }
  const tokens = repaired(parsed.map((t, i) => (isVerbBetweenNames(t, i, placed, lexicon) ? { ...t, upos: 'VERB' as const, feats: 'VerbForm=Fin' } : t)), placed.map((p) => ({ start: p.start, end: p.end, head: p.head, adjective: p.actor.type === 'country' && p.mention.form === 'adjective' })), lexicon).map((t, i, all) => (isParticipleWithPhrase(t, i, all, lexicon) ? { ...t, upos: 'VERB' as const, feats: 'VerbForm=Part|Tense=Past' } : t));
  const children: number[][] = tokens.map(() => []);
  tokens.forEach((t, i) => children[t.head]?.push(i));
  const at: Placed[][] = tokens.map(() => []);
  for (const p of placed) at[p.head]?.push(p);
  const forms = tokens.map((t) => t.form.toLowerCase().replace('’', "'"));
  const lemmas = tokens.map((t) => (t.upos === 'ADP' || t.upos === 'SCONJ' ? lexicon.plainPreposition.get(t.form.toLowerCase()) : undefined) ?? lexicon.lemmaOf(t.form.toLowerCase(), t.lemma.toLowerCase(), t.upos === 'VERB' || t.upos === 'AUX'));
  return {
    article, lexicon, sentence, index, tokens, previous, before, home, children, placed, at, cast: actors,
    lemmas, forms, titled: titles(placed, tokens, lemmas, lexicon),
  };
}

/** A word with the features of a finite verb that the lexicon knows as a verb is one, whatever its tag says. */
function asVerb(token: Token, lexicon: Lexicon): Token {
  if (token.upos === 'VERB' || token.upos === 'AUX' || !/VerbForm=Fin|Mood=Ind/.test(token.feats)) return token;
  const form = token.form.toLowerCase();
  return lexicon.isVerb(lexicon.lemmaOf(form, token.lemma.toLowerCase(), true)) ? { ...token, upos: 'VERB' } : token;
}

/** "Söder [kritisierte] Scholz": what stands as an attribute between two names, and is a form of a known verb, is the verb. */
function isVerbBetweenNames(t: Token, i: number, placed: readonly Placed[], lexicon: Lexicon): boolean {
  if (t.upos !== 'ADJ' || !t.deprel.startsWith('amod') || /VerbForm=Part/.test(t.feats)) return false;
  const [before, behind] = [placed.find((p) => p.end === i), placed.find((p) => p.start === i + 1)];
  if (!before || !behind || before.mention.form === 'adjective' || behind.mention.form === 'adjective') return false;
  const form = t.form.toLowerCase();
  const lemma = lexicon.lemmaOf(form, '', true);
  return lemma !== form && lexicon.isVerb(lemma);
}

/** "Die von Iran unterstützten Huthi": an adjective with a phrase of its own that is a form of a known verb. */
function isParticipleWithPhrase(t: Token, i: number, all: readonly Token[], lexicon: Lexicon): boolean {
  if (t.upos !== 'ADJ' || !/^(?:amod|acl)/.test(t.deprel) || !all.some((o) => o.head === i && /^(?:obl|nmod)/.test(o.deprel))) return false;
  const lemma = lexicon.lemmaOf(t.form.toLowerCase(), '', true);
  return lemma !== t.form.toLowerCase() && lexicon.isVerb(lemma);
}

/** Where the text begins behind a dateline: "HANOI, Vietnam (AP) — The minister said". */
function afterDateline(tokens: readonly Token[]): number {
  // A dash between blanks: "NATO Secretary-General" opens with no dateline.
  const apart = (i: number): boolean => tokens[i - 1]?.span.to !== tokens[i]?.span.from && tokens[i]?.span.to !== tokens[i + 1]?.span.from;
  const dash = tokens.findIndex((t, i) => i < 12 && /^[—–-]$/.test(t.form) && (t.form === '—' || apart(i)));
  if (dash < 1) return 0;
  const before = tokens.slice(0, dash).map((t) => t.form);
  // "Brüssel (EU), 21.10.2014 – Die Kommission": a date closes a dateline too.
  const place = /^\p{Lu}{3,}/u.test(before[0] ?? '') || before.at(-1) === ')' || /(?:^|\.)(?:19|20)\d\d\.?$/.test(before.at(-1) ?? '');
  return place && tokens.slice(0, dash).every((t) => /^[\p{Lu}\p{P}\p{N}]/u.test(t.form) || t.upos === 'ADP') ? dash + 1 : 0;
}

/** Finds "body, office, person", "office, body, person" or "country, kind, organisation" ("German daily Bild") in a row, with nothing but adjectives and such between. */
function titles(placed: readonly Placed[], tokens: readonly Token[], lemmas: readonly string[], lexicon: Lexicon): ReadonlyMap<Placed, Placed> {
  const found = new Map<Placed, Placed>();
  for (const p of placed) {
    if (p.actor.type === 'person' || p.actor.type === 'equipment') continue;
    const body = p.mention.form === 'adjective' ? placed.find((q) => q.actor.type === 'organisation' && q.start > p.end && q.start - p.end <= 5) : undefined;
    if (body && tokens.slice(p.end, body.start).every((t) => t.upos === 'ADJ' || t.upos === 'NOUN') && tokens[body.start - 1]?.upos === 'NOUN') found.set(p, body);
    // "La casa automobilistica cinese Byd": the adjective between the kind and the name.
    const named = p.mention.form === 'adjective' ? placed.find((q) => q.actor.type === 'organisation' && q.start === p.end) : undefined;
    let kind = p.start - 1;
    while (tokens[kind]?.upos === 'ADJ') kind--;
    if (named && tokens[kind]?.upos === 'NOUN') found.set(p, named);
    const person = placed.find((q) => q.actor.type === 'person' && q.start >= p.end && q.start - p.end <= 6);
    if (!person) continue;
    const between = tokens.slice(p.end, person.start);
    const words = lemmas.slice(p.end, person.start);
    const office = words.some((w) => lexicon.roles.has(w));
    const plain = between.every((t) => /^(?:ADJ|NOUN|PROPN|PART|DET|PUNCT|ADV)$/.test(t.upos) && (t.upos !== 'PUNCT' || /^[,'’-]$/.test(t.form)));
    const behind = lemmas.slice(Math.max(0, p.start - 6), p.start);
    if (between.length === 0 && behind.some((w) => lexicon.roles.has(w))) found.set(p, person);
    // "From Boeing, Defence Minister X announced": who tells it behind a comma bears no title of the firm's.
    const teller = words[0] === ',' && p.actor.type === 'organisation' && lexicon.reporting.has(lemmas[person.end] ?? '');
    if (office && plain && !teller && !placed.some((q) => q !== p && q.start >= p.end && q.end <= person.start)) found.set(p, person);
  }
  return found;
}
