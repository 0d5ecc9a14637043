import { relativeAntecedent } from './antecedent.ts';
import { isGround } from './ground.ts';
import { comingFrom, holdersOf, ofCountry } from './holders.ts';
import { metBefore } from './met-before.ts';
import type { Placed, Scene } from './scene.ts';
import { childrenBy, coordinated, feature, hangsBy, headOf, isNominal, markedBy, relation, subtree, uposOf } from './tree.ts';

/** An actor that a phrase stands for, and how surely. */
export interface Denoted {
  readonly placed: Placed;
  /** 1 named by the phrase itself; less the deeper in the phrase the actor stands. */
  readonly sureness: number;
}

const DEEPER = ['nmod', 'amod', 'compound', 'appos', 'acl', 'obl', 'nummod', 'dep', 'flat', 'parataxis'];

/** Who stands deeper in a noun phrase, nearest level first, no further than three levels. */
function deep(scene: Scene, i: number, depth: number): Placed[] {
  if (depth === 0) return [];
  // "Nine people suspected of spying for Russia" are not Russia.
  const below = (scene.children[i] ?? []).filter((c) => DEEPER.includes(relation(scene.tokens[c])) && !isGround(scene, c));
  const here = below.flatMap((c) => coordinated(scene, c)).flatMap((c) => scene.at[c] ?? []).filter((p) => !isWithParticiple(scene, p));
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
  // A verb without a subject of its own, which bears whom it goes on about.
  const unspoken = scene.lexicon.dropsPronouns && uposOf(scene, i) === 'VERB' ? (scene.at[i] ?? []).filter((p) => p.sureness !== undefined) : [];
  if (unspoken.length > 0) return unspoken.map((placed) => ({ placed, sureness: placed.sureness ?? 1 }));
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

export function one(scene: Scene, i: number, allowDeep: boolean): Denoted[] {
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
  // "Der Kanzler, Olaf Scholz (SPD)" is Scholz; his party stands there to say what he is.
  const bearers = people.filter((p) => p.actor.type === 'person');
  if (people.length > 0) return (bearers.length > 0 ? bearers : people).map((placed) => ({ placed, sureness: 0.95 }));
  const person = personInside(scene, i);
  if (person) return [{ placed: person, sureness: 0.85 }];
  // "Die von Russland besetzte Stadt Melitopol": a town beside its name is that town.
  const town = scene.lexicon.parts.has(scene.lemmas[i] ?? '') ? beside.filter((p) => p.actor.type === 'place' && p.start > i) : [];
  if (town.length > 0) return town.map((placed) => ({ placed, sureness: 0.85 }));
  const adjectives = isRelational(scene, i) ? adjectivesOf(scene, i) : [];
  const holders = (isRelational(scene, i) ? (adjectives.length > 0 ? adjectives : comingFrom(scene, i)) : holdersOf(scene, i)).filter((p) => !isWithParticiple(scene, p));
  const transparent = scene.lexicon.transparent.has(scene.lemmas[i] ?? '');
  // "The government of President Lukashenko" is Belarus.
  const state = STATES.has(scene.lexicon.references.nouns.get(scene.lemmas[i] ?? '') ?? '') ? holders.flatMap((p) => ofCountry(scene, p)) : [];
  if (state.length > 0) return state.map((placed) => ({ placed, sureness: 0.85 }));
  if (holders.length > 0) return [...holders.map((p) => scene.titled.get(p) ?? p).map((placed) => ({ placed, sureness: (placed.sureness ?? 1) * (isNaming(scene, placed) ? 1 : transparent ? 0.9 : 0.7) })), ...listed];
  if (listed.length > 0) return listed;
  if (beside.length > 0) return beside.map((placed) => ({ placed, sureness: 0.8 }));
  const before = metBefore(scene, i);
  if (before.length > 0 || !allowDeep) return before;
  // "Its oldest ally in Asia": where an ally is does not say who it is.
  if (isRelational(scene, i) && childrenBy(scene, i, 'nmod:poss').length > 0) return [];
  return deep(scene, i, 3).map((p) => scene.titled.get(p) ?? p).map((placed) => ({ placed, sureness: transparent ? 0.7 : 0.55 }));
}

/** Kinds of nouns for a state: whose a statesman has is the one he speaks for. */
const STATES: ReadonlySet<string> = new Set(['government', 'country']);

/** "Iran-backed militias" are not Iran, but "a Saudi-led coalition" acts for the Saudis. */
function isWithParticiple(scene: Scene, p: Placed): boolean {
  if (scene.lexicon.verbs.get(scene.lexicon.lemmaOf(scene.forms[p.end + 1] ?? '', scene.lemmas[p.end + 1] ?? '', true))?.some((s) => s.type === 'LEADS') === true) return false;
  return scene.forms[p.end] === '-' && (feature(scene, p.end + 1, 'VerbForm') === 'Part' || uposOf(scene, p.end + 1) === 'VERB');
}

/** "The Nord Stream 2 pipeline" is Nord Stream 2: a product's name before its kind. */
function isNaming(scene: Scene, p: Placed): boolean {
  return p.actor.type === 'equipment' && hangsBy(scene, p.head, 'compound', 'flat', 'appos') && childrenBy(scene, p.head, 'case').length === 0;
}

/** "The journalist with the Nobel prize, Dmitry Muratov, said": an office or trade whose bearer stands behind a comma. */
function personInside(scene: Scene, i: number): Placed | undefined {
  if (!scene.lexicon.roles.has(scene.lemmas[i] ?? '') && !scene.lexicon.roles.has(`${scene.forms[i]} ${scene.forms[i + 1]}`)) return undefined;
  const inside = subtree(scene, i, (c) => hangsBy(scene, c, 'acl:relcl', 'conj'));
  const isBearer = (p: Placed): boolean => p.actor.type === 'person' && p.start > i && scene.forms[p.start - 1] === ',';
  return scene.placed.find((p) => isBearer(p) && (inside.includes(p.head) || isPhraseBetween(scene, i, p.start)));
}

/** Whether nothing but one noun phrase stands between two tokens: no verb, no comma but the last. */
function isPhraseBetween(scene: Scene, i: number, end: number): boolean {
  const between = scene.tokens.slice(i + 1, end - 1);
  return between.length <= 14 && between.every((t) => /^(?:NOUN|PROPN|ADJ|ADP|DET|NUM)$/.test(t.upos));
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
