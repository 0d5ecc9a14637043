import type { Placed, Scene } from './scene.ts';
import { childrenBy, coordinated, feature, firstConjunct, hangsBy, headOf, isNominal, markedBy, relation, subtree, uposOf } from './tree.ts';

/** An actor that a phrase stands for, and how surely. */
export interface Denoted {
  readonly placed: Placed;
  /** 1 named by the phrase itself; less the deeper in the phrase the actor stands. */
  readonly sureness: number;
}

/** A modifier that names whose the noun is: adjective, compound, possessive or of-phrase. */
export function holdersOf(scene: Scene, i: number): Placed[] {
  const inside = (c: number): boolean => hangsBy(scene, c, 'amod', 'compound', 'nmod:poss', 'det:poss', 'flat')
    || (hangsBy(scene, c, 'nmod') && (markedBy(scene, c, scene.lexicon.prepositions.of) || childrenBy(scene, c, 'case').length === 0));
  const near = (scene.children[i] ?? []).filter(inside).flatMap((c) => coordinated(scene, c)).flatMap((c) => scene.at[c] ?? []);
  const nested = near.length > 0 ? [] : childrenBy(scene, i, 'compound').filter((c) => c < i).flatMap((c) => childrenBy(scene, c, 'amod', 'compound')).flatMap((c) => scene.at[c] ?? []);
  // An adjective right beside the noun is the noun's, whatever the parser hung it on.
  const beside = scene.placed.filter((p) => p.mention.form === 'adjective' && (p.start === i + 1 || p.end === i) && !near.includes(p) && (headOf(scene, p.head) === i || hangsBy(scene, p.head, 'advmod', 'dep', 'appos')));
  // "A US-led coalition" acts for the United States.
  const led = near.length > 0 ? [] : childrenBy(scene, i, 'amod').filter((c) => scene.forms[c - 1] === '-' && scene.lexicon.verbs.get(scene.lexicon.lemmaOf(scene.forms[c] ?? '', scene.lemmas[c] ?? '', true))?.some((s) => s.type === 'LEADS') === true).flatMap((c) => scene.placed.filter((p) => p.end === c - 1));
  const all = withoutOwners(scene, i, [...near, ...nested, ...led, ...beside]);
  return all.length > 0 ? all : comingFrom(scene, i);
}

/** "Yemen's Houthi rebels" are Houthis, "the Sudanese city of Al Fasher" is Al Fasher: whose they are tells of no part in the event. */
function withoutOwners(scene: Scene, i: number, holders: readonly Placed[]): Placed[] {
  const town = scene.lexicon.parts.has(scene.lemmas[i] ?? '') ? holders.filter((p) => p.actor.type !== 'country' && hangsBy(scene, p.head, 'nmod') && markedBy(scene, p.head, scene.lexicon.prepositions.of)) : [];
  if (town.length > 0) return town;
  const group = holders.some((p) => p.actor.type === 'organisation' && hangsBy(scene, p.head, 'compound', 'amod') && p.mention.form === 'name');
  return group ? holders.filter((p) => !hangsBy(scene, p.head, 'nmod:poss') && p.mention.form !== 'adjective') : [...holders];
}

/** "Diplomats from France and Britain": for people and parts of an actor, where they come from is whose they are. */
function comingFrom(scene: Scene, i: number): Placed[] {
  const { transparent, agents, prepositions } = scene.lexicon;
  const lemma = scene.lemmas[i] ?? '';
  if (!transparent.has(lemma) && !agents.has(lemma)) return [];
  const phrases = childrenBy(scene, i, 'nmod', 'obl');
  // Also where the phrase was hung on the verb: "a tariff on goods | from Canada".
  const behind = scene.placed.filter((p) => p.start > i && p.start <= i + 3 && headOf(scene, p.head) !== i && markedBy(scene, p.head, prepositions.from)).map((p) => p.head);
  const from = [...phrases, ...behind].filter((c) => markedBy(scene, c, prepositions.from)).flatMap((c) => coordinated(scene, c)).flatMap((c) => scene.at[c] ?? []);
  if (from.length > 0) return from;
  // "The government in Warsaw" is Poland's.
  const seat = phrases.filter((c) => markedBy(scene, c, prepositions.place)).flatMap((c) => coordinated(scene, c)).flatMap((c) => scene.at[c] ?? []);
  const metonyms = seat.filter((p) => p.mention.form === 'metonym');
  if (metonyms.length > 0 || !transparent.has(lemma)) return metonyms;
  // "A court in Istanbul" is Turkey's where Turkey is spoken of.
  return seat.flatMap((p) => (p.actor.type === 'country' ? [p] : ofCountry(scene, p)));
}

/** The country that a place lies in, if it takes part. */
function ofCountry(scene: Scene, p: Placed): Placed[] {
  const country = p.actor.type === 'place' ? [...scene.cast.values()].find((a) => a.type === 'country' && a.country !== undefined && a.country === p.actor.country) : undefined;
  return country ? [{ ...p, actor: country, sureness: 0.9 }] : [];
}

const DEEPER = ['nmod', 'amod', 'compound', 'appos', 'acl', 'obl', 'nummod', 'dep', 'flat', 'parataxis'];

/** Who stands deeper in a noun phrase, nearest level first, no further than three levels. */
function deep(scene: Scene, i: number, depth: number): Placed[] {
  if (depth === 0) return [];
  const below = (scene.children[i] ?? []).filter((c) => DEEPER.includes(relation(scene.tokens[c])));
  const here = below.flatMap((c) => coordinated(scene, c)).flatMap((c) => scene.at[c] ?? []);
  if (here.length > 0) return here;
  const owners = below.flatMap((c) => coordinated(scene, c)).flatMap((c) => (isNominal(scene, c) ? holdersOf(scene, c) : []));
  if (owners.length > 0) return owners;
  for (const c of below.flatMap((c) => coordinated(scene, c))) {
    const found = deep(scene, c, depth - 1);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * Which actors a noun phrase stands for: those it names ("Russia"), those beside it in apposition
 * ("the chancellor, Olaf Scholz"), those whose part it is ("Polish authorities"), or else those named deeper
 * in it ("measures proposed by Warsaw"). Conjuncts each add theirs.
 */
export function denotedBy(scene: Scene, i: number, options: { deep?: boolean } = {}): Denoted[] {
  const found = coordinated(scene, i).filter((c) => c === i || !describesFirst(scene, c)).flatMap((c) => one(scene, c, options.deep ?? true));
  return found.filter((d, k) => found.findIndex((o) => o.placed === d.placed) === k);
}

/** "Kadyrov, the head of Chechnya and an ally of Putin": a second description of the same, not a second one. */
export function describesFirst(scene: Scene, i: number): boolean {
  if (!hangsBy(scene, i, 'conj') || (scene.at[i] ?? []).length > 0) return false;
  const lemma = scene.lemmas[i] ?? '';
  const first = headOf(scene, i);
  const person = (scene.at[first] ?? []).some((p) => p.actor.type === 'person' || p.actor.type === 'organisation') && childrenBy(scene, first, 'appos').some((a) => a < i);
  return person && (scene.lexicon.agents.has(lemma) || scene.lexicon.roles.has(lemma));
}

function one(scene: Scene, i: number, allowDeep: boolean): Denoted[] {
  const listed = membersNamed(scene, i);
  const named = (scene.at[i] ?? []).map((p) => scene.titled.get(p) ?? p);
  if (named.length > 0) return [...named.map((placed) => ({ placed, sureness: placed.sureness ?? 1 })), ...listed];
  if (uposOf(scene, i) === 'PRON') {
    const relative = relativeAntecedent(scene, i).flatMap((a) => one(scene, a, allowDeep));
    return relative.length > 0 ? relative : fromAbove(scene, i);
  }
  const described = hangsBy(scene, i, 'appos') ? (scene.at[headOf(scene, i)] ?? []) : [];
  if (described.length > 0 && headOf(scene, i) < i) return described.map((p) => scene.titled.get(p) ?? p).map((placed) => ({ placed, sureness: 0.95 * (placed.sureness ?? 1) }));
  const beside = childrenBy(scene, i, 'appos', 'flat').flatMap((c) => coordinated(scene, c)).flatMap((c) => scene.at[c] ?? []);
  const people = beside.filter((p) => p.actor.type === 'person' || p.actor.type === 'organisation');
  if (people.length > 0) return people.map((placed) => ({ placed, sureness: 0.95 }));
  const person = personInside(scene, i);
  if (person) return [{ placed: person, sureness: 0.85 }];
  const adjectives = isRelational(scene, i) ? adjectivesOf(scene, i) : [];
  const holders = isRelational(scene, i) ? (adjectives.length > 0 ? adjectives : comingFrom(scene, i)) : holdersOf(scene, i);
  const transparent = scene.lexicon.transparent.has(scene.lemmas[i] ?? '');
  if (holders.length > 0) return [...holders.map((p) => scene.titled.get(p) ?? p).map((placed) => ({ placed, sureness: (placed.sureness ?? 1) * (isNaming(scene, placed) ? 1 : transparent ? 0.9 : 0.7) })), ...listed];
  if (listed.length > 0) return listed;
  if (beside.length > 0) return beside.map((placed) => ({ placed, sureness: 0.8 }));
  const before = metBefore(scene, i);
  if (before.length > 0 || !allowDeep) return before;
  return deep(scene, i, 3).map((p) => scene.titled.get(p) ?? p).map((placed) => ({ placed, sureness: transparent ? 0.7 : 0.55 }));
}

/** "The Nord Stream 2 pipeline" is Nord Stream 2: a product's name before its kind. */
function isNaming(scene: Scene, p: Placed): boolean {
  return p.actor.type === 'equipment' && hangsBy(scene, p.head, 'compound', 'flat', 'appos') && childrenBy(scene, p.head, 'case').length === 0;
}

/** "The journalist with the Nobel prize, Dmitry Muratov, said": an office or trade whose bearer stands behind a comma. */
function personInside(scene: Scene, i: number): Placed | undefined {
  if (!scene.lexicon.roles.has(scene.lemmas[i] ?? '')) return undefined;
  const inside = subtree(scene, i, (c) => hangsBy(scene, c, 'acl:relcl', 'conj'));
  const isBearer = (p: Placed): boolean => p.actor.type === 'person' && p.start > i && scene.forms[p.start - 1] === ',';
  return scene.placed.find((p) => isBearer(p) && (inside.includes(p.head) || isPhraseBetween(scene, i, p.start)));
}

/** Whether nothing but one noun phrase stands between two tokens: no verb, no comma but the last. */
function isPhraseBetween(scene: Scene, i: number, end: number): boolean {
  const between = scene.tokens.slice(i + 1, end - 1);
  return between.length <= 14 && between.every((t) => /^(?:NOUN|PROPN|ADJ|ADP|DET|NUM)$/.test(t.upos));
}

/** A definite noun that names the kind of an actor met before: "the publication" after "the German publication Bild". */
export function metBefore(scene: Scene, i: number): Denoted[] {
  const noun = scene.lemmas[i] ?? '';
  const definite = childrenBy(scene, i, 'det').some((d) => scene.lexicon.demonstratives.has(scene.forms[d] ?? ''));
  // "The department's" own modifiers say which; a bare name behind it is somebody else: "del dipartimento Heather Nauert".
  const told = (c: number): boolean => hangsBy(scene, c, 'amod') && feature(scene, c, 'VerbForm') === 'Part';
  const modifiers = childrenBy(scene, i, 'nmod', 'compound', 'amod').filter((c) => !told(c)).filter((c) => c < i || childrenBy(scene, c, 'case').length > 0 || (scene.at[c] ?? []).length === 0);
  if (!definite || noun.length < 4 || modifiers.length > 0) return [];
  let back = scene.previous;
  for (let steps = 0; back !== undefined && steps < 8; steps++, back = back.previous) {
    const here = back;
    const called = here.placed.filter((p) => p.actor.type !== 'person' && isCalled(scene, here, p, noun));
    const known = called.find((p) => p.actor.type === 'organisation') ?? called[0];
    if (known) return [{ placed: known, sureness: 0.75 }];
  }
  return [];
}

/** Whether an earlier sentence gives the actor the noun: "the publication Bild", "Houthi rebels", "American officials". */
function isCalled(scene: Scene, back: Scene, p: Placed, noun: string): boolean {
  if (p.actor.type === 'organisation' && (isNamedBy(scene, p, noun) || back.lemmas[p.start - 1] === noun)) return true;
  if (back.lemmas[p.end] !== noun || childrenBy(back, p.head, 'case').length > 0) return false;
  return p.actor.type === 'country' || p.actor.type === 'place' ? p.mention.form === 'adjective' && scene.lexicon.transparent.has(noun) : true;
}

function isNamedBy(scene: Scene, p: Placed, noun: string): boolean {
  const words = scene.article.text.slice(p.mention.span.from, p.mention.span.to).toLowerCase().split(/\s+/);
  return words.length > 1 && words.some((w) => w === noun || w === `${noun}s`);
}

/** "Kyiv's European allies" are European, not Kyiv: nouns that name one party by its tie to another. */
function isRelational(scene: Scene, i: number): boolean {
  const lemma = scene.lemmas[i] ?? '';
  return scene.lexicon.agents.has(lemma) && !scene.lexicon.roles.has(lemma);
}

function adjectivesOf(scene: Scene, i: number): Placed[] {
  return childrenBy(scene, i, 'amod', 'compound').flatMap((c) => coordinated(scene, c)).flatMap((c) => scene.at[c] ?? []);
}

/**
 * "The Kremlin denies it plans to invade": a pronoun that is the subject of a subordinate clause is, when nothing
 * else is known of it, the subject of the clause above. Persons answer to he and she, others to it.
 */
function fromAbove(scene: Scene, i: number): Denoted[] {
  if (!hangsBy(scene, i, 'nsubj') || feature(scene, i, 'Person') !== '3') return [];
  const clause = headOf(scene, i);
  if (!hangsBy(scene, clause, 'ccomp', 'advcl', 'conj', 'xcomp')) return [];
  const { persons } = scene.lexicon;
  const personal = persons.size === 0 || feature(scene, i, 'Number') === 'Plur' ? undefined : persons.has(scene.forms[i] ?? '');
  const above = childrenBy(scene, headOf(scene, clause), 'nsubj').filter((s) => s !== i);
  return above.flatMap((s) => one(scene, s, false)).filter((d) => personal === undefined || (d.placed.actor.type === 'person') === personal)
    .map((d) => ({ ...d, sureness: d.sureness * 0.9 }));
}

/** Who is named as an example of a group: "allies, including Macron and Merz". */
function membersNamed(scene: Scene, i: number): Denoted[] {
  return childrenBy(scene, i, 'nmod', 'acl', 'appos', 'obl')
    .filter((c) => markedBy(scene, c, scene.lexicon.prepositions.including))
    .flatMap((c) => coordinated(scene, c)).flatMap((c) => scene.at[c] ?? []).map((p) => scene.titled.get(p) ?? p)
    .filter((p) => p.actor.type !== 'equipment').map((placed) => ({ placed, sureness: 0.9 }));
}

/** The noun a clause hangs on; with a plural verb on one of several singular names, all of them. */
export function antecedents(scene: Scene, clause: number): number[] {
  const head = headOf(scene, clause);
  if (head < 0) return [];
  const plural = [clause, ...childrenBy(scene, clause, 'cop', 'aux')].some((v) => feature(scene, v, 'Number') === 'Plur');
  // "The Commission, the EU's executive arm, which": the clause tells of the one that the apposition describes.
  const described = headOf(scene, head);
  if (hangsBy(scene, head, 'appos') && (scene.at[head] ?? []).length === 0 && (scene.at[described] ?? []).length > 0) return [described];
  const first = firstConjunct(scene, head);
  return plural && first !== head && (scene.at[head] ?? []).length > 0 ? [first] : [head];
}

/** What a relative pronoun stands for: the noun its clause hangs on. */
export function relativeAntecedent(scene: Scene, i: number): number[] {
  if (!scene.lexicon.relatives.has(scene.forms[i] ?? '')) return [];
  let at = i;
  for (let steps = 0; steps < 12 && at >= 0; steps++) {
    if (hangsBy(scene, at, 'acl')) return antecedents(scene, at);
    at = headOf(scene, at);
  }
  // Where the clause was hung elsewhere: the name right before the pronoun.
  const before = scene.placed.find((p) => p.end === i || (p.end === i - 1 && scene.forms[i - 1] === ','));
  return before && uposOf(scene, i) === 'PRON' ? [before.head] : [];
}
