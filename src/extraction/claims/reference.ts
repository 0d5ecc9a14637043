import type { ReferentKind } from '../../knowledge/lexicon/index.ts';
import type { Actor } from '../../model/index.ts';
import { isVerb, subjectsOf } from './arguments.ts';
import { denotedBy } from './phrase.ts';
import type { Placed, Scene } from './scene.ts';
import { ancestors, childrenBy, coordinated, feature, hangsBy, headOf, isInName, isNominal, uposOf } from './tree.ts';

/**
 * Gives words that point back to an actor named before ("it", "their", "the country", "the company", "all three",
 * "both sides") to whom they most likely mean: first the subjects of the clauses around them, then whom the sentence
 * before was about. Nothing is added where kind or number do not fit or two readings are equally near. The order of
 * candidates follows centering (Grosz, Joshi and Weinstein 1995): subjects of the clause above before all others.
 */
export function withReferences(scene: Scene): Scene {
  let resolved = scene;
  for (let i = 0; i < scene.tokens.length; i++) {
    const who = referents(resolved, i);
    if (who.length > 0) resolved = place(resolved, i, who);
  }
  return resolved;
}

/** Names that no company bears. */
const STATE_BODY = /\b(?:ministry|department|army|forces|navy|parliament|commission|committee|council|party|union|court|police|government|nations|organi[sz]ation|NATO|EU)\b/i;

/** How surely a reference is read right, against 1 for a name. */
const SURENESS = { pronoun: 0.85, noun: 0.8 } as const;
/** How many sentences back a noun like "the company" may reach. */
const REACH = 3;

interface Referent {
  readonly actor: Actor;
  readonly sureness: number;
}

function referents(scene: Scene, i: number): Referent[] {
  if ((scene.at[i] ?? []).length > 0 || isInName(scene, i)) return [];
  const { references } = scene.lexicon;
  const form = scene.forms[i] ?? '';
  const pronoun = uposOf(scene, i) === 'PRON' || uposOf(scene, i) === 'DET';
  if (pronoun && references.singular.has(form)) return isEmptyWord(scene, i) ? [] : one(thingBefore(scene, i));
  if (pronoun && references.plural.has(form)) return all(severalBefore(scene, i));
  if (pronoun && references.personal.has(form)) return one(subjectsBefore(scene, i).find((g) => g.length === 1 && g.every((a) => a.type === 'person')));
  const count = countAt(scene, i);
  if (count !== undefined) return all(groupsBefore(scene, i, kindAt(scene, i), count)[0]);
  const kind = isNominal(scene, i) && isDefinite(scene, i) ? references.nouns.get(scene.lemmas[i] ?? '') : undefined;
  if (!kind || isSpecified(scene, i)) return [];
  if (feature(scene, i, 'Number') === 'Plur') return all(groupsBefore(scene, i, kind, undefined)[0]);
  return nearestOfKind(scene, i, kind).map((actor) => ({ actor, sureness: SURENESS.noun }));
}

/** Several actors together, or a body of many people: "Hamas said they …". */
function severalBefore(scene: Scene, i: number): Actor[] | undefined {
  const groups = subjectsBefore(scene, i);
  // "Putin said their troops": whom a statesman speaks for.
  const [leader] = groups[0] ?? [];
  const state = groups[0]?.length === 1 && leader?.type === 'person' && leader.country !== undefined ? stateOf(scene, leader) : undefined;
  if (state) return [state];
  return groups.find((g) => g.length > 1) ?? groups.find((g) => g.length === 1 && g.every((a) => a.type === 'organisation'));
}

/** A single body or state that a subject before names; where somebody with an office says "it", his state. */
function thingBefore(scene: Scene, i: number): Actor[] | undefined {
  const [nearest] = subjectsBefore(scene, i);
  const [speaker] = nearest ?? [];
  if (nearest?.length === 1 && speaker?.type === 'person' && hangsBy(scene, i, 'nsubj') && hangsBy(scene, headOf(scene, i), 'ccomp')) {
    const state = stateOf(scene, speaker);
    return state && [state];
  }
  return subjectsBefore(scene, i).find((g) => g.length === 1 && g.every(isThing));
}

function stateOf(scene: Scene, person: Actor): Actor | undefined {
  return person.country === undefined ? undefined : [...scene.cast.values()].find((a) => a.type === 'country' && a.country === person.country);
}

const one = (group: readonly Actor[] | undefined): Referent[] => (group ?? []).slice(0, 1).map((actor) => ({ actor, sureness: SURENESS.pronoun }));
const all = (group: readonly Actor[] | undefined): Referent[] => (group ?? []).map((actor) => ({ actor, sureness: SURENESS.noun }));
const isThing = (a: Actor): boolean => a.type === 'country' || a.type === 'organisation';

/** "It rains", "it is likely that": a subject that nobody is. */
function isEmptyWord(scene: Scene, i: number): boolean {
  const v = headOf(scene, i);
  return hangsBy(scene, i, 'expl') || (v >= 0 && !isVerb(scene, v) && hangsBy(scene, i, 'nsubj') && childrenBy(scene, v, 'csubj', 'ccomp', 'xcomp').length > 0);
}

/** The actors that a token's phrase names, conjuncts and all; equipment never. */
function named(scene: Scene, token: number): Actor[] {
  const found = denotedBy(scene, token, { deep: false }).filter((d) => d.sureness >= 0.8).map((d) => d.placed.actor).filter((a) => a.type !== 'equipment');
  return [...new Map(found.map((a) => [a.id, a])).values()];
}

/** Subjects of the clauses over a token, innermost first, then of the sentence before: each as whom it names. */
function subjectsBefore(scene: Scene, i: number): Actor[][] {
  const own = ancestors(scene, i).flatMap((v) => subjectsOf(scene, v)).filter((s) => s < i && s !== i && !coordinated(scene, s).includes(i));
  const { previous } = scene;
  const root = previous?.tokens.findIndex((t) => t.head === -1) ?? -1;
  const before = previous && root >= 0 ? [root, ...childrenBy(previous, root, 'ccomp', 'conj', 'parataxis')].flatMap((v) => subjectsOf(previous, v)).map((s) => named(previous, s)) : [];
  return [...own.map((s) => named(scene, s)), ...before].filter((g) => g.length > 0);
}

/** "Both", "all three", "the two leaders": how many are meant, where the token is such a group's head. */
function countAt(scene: Scene, i: number): number | undefined {
  const { counts } = scene.lexicon.references;
  if (isNominal(scene, i)) {
    if (kindAt(scene, i) === undefined || childrenBy(scene, i, 'nmod', 'amod', 'compound', 'nmod:poss').some((c) => (scene.at[c] ?? []).length > 0)) return undefined;
    return childrenBy(scene, i, 'nummod', 'det', 'amod').map((c) => counts.get(scene.forms[c] ?? '')).find((n) => n !== undefined);
  }
  const alone = hangsBy(scene, i, 'nsubj', 'obj', 'obl', 'conj') && (scene.children[i] ?? []).every((c) => !hangsBy(scene, c, 'nmod'));
  return alone && uposOf(scene, i) !== 'VERB' ? counts.get(scene.forms[i] ?? '') : undefined;
}

function kindAt(scene: Scene, i: number): ReferentKind | undefined {
  return scene.lexicon.references.nouns.get(scene.lemmas[i] ?? '');
}

function isOfKind(kind: ReferentKind | undefined): (a: Actor) => boolean {
  if (kind === 'country' || kind === 'government') return (a) => a.type === 'country';
  if (kind === 'company') return (a) => a.type === 'organisation' && !STATE_BODY.test(a.name);
  if (kind === 'body') return (a) => a.type === 'organisation';
  if (kind === 'person') return (a) => a.type === 'person';
  return isThing;
}

/** Groups of actors named together, nearest first: a list of them, or all of the kind that one sentence names. */
function groupsBefore(scene: Scene, i: number, kind: ReferentKind | undefined, count: number | undefined): Actor[][] {
  const groups: Actor[][] = [];
  const fits = (g: readonly Actor[]): boolean => g.length > 1 && (count === undefined || g.length === count);
  let at: Scene | undefined = scene;
  for (let steps = 0; at && steps <= REACH; steps++, at = at.previous) {
    const here = at;
    const seen = here.placed.filter((p) => here !== scene || p.start < i).filter((p) => isOfKind(kind)(p.actor));
    for (const p of seen.toReversed()) {
      if (hangsBy(here, p.head, 'conj')) continue;
      const list = coordinated(here, p.head).flatMap((c) => here.at[c] ?? []).filter((q) => seen.includes(q)).map((q) => q.actor);
      const distinct = [...new Map(list.map((a) => [a.id, a])).values()];
      if (fits(distinct)) groups.push(distinct);
    }
    const everyone = [...new Map(seen.map((p) => [p.actor.id, p.actor])).values()];
    if (count !== undefined && fits(everyone)) groups.push(everyone);
  }
  return groups;
}

/** "The island" is seldom the one that the clause is about: "China sent ships after she visited the island". */
function otherLand(scene: Scene, i: number): (a: Actor) => boolean {
  const subjects = new Set(subjectsBefore(scene, i).flat().map((a) => a.id));
  return (a) => (a.type === 'country' || a.type === 'place') && !subjects.has(a.id);
}

/** "The country", "the government": a subject above it, or the only one of its kind in reach. */
function nearestOfKind(scene: Scene, i: number, kind: ReferentKind): Actor[] {
  const fits = kind === 'land' ? otherLand(scene, i) : isOfKind(kind);
  const subject = kind === 'land' ? undefined : subjectsBefore(scene, i).filter((g) => g.length === 1).map((g) => g[0]).find((a) => a !== undefined && fits(a));
  if (subject) return [subject];
  let at: Scene | undefined = scene;
  for (let steps = 0; at && steps < REACH; steps++, at = at.previous) {
    const here = at;
    const seen = new Map(here.placed.filter((p) => (here !== scene || p.start < i) && fits(p.actor)).map((p) => [p.actor.id, p.actor]));
    if (seen.size === 1) return [...seen.values()];
    if (seen.size > 1) break;
  }
  return kind === 'government' && scene.home ? [scene.home] : [];
}

/** Whether the phrase itself says which one is meant. */
function isSpecified(scene: Scene, i: number): boolean {
  return childrenBy(scene, i, 'nmod', 'amod', 'compound', 'nmod:poss', 'appos', 'acl', 'flat').length > 0 || scene.lexicon.prepositions.of.has(scene.forms[i + 1] ?? '');
}

/** "The country", "this company", not "a country" and nobody's. */
function isDefinite(scene: Scene, i: number): boolean {
  return childrenBy(scene, i, 'det').some((d) => scene.lexicon.demonstratives.has(scene.forms[d] ?? ''));
}

function place(scene: Scene, i: number, who: readonly Referent[]): Scene {
  const span = scene.tokens[i]?.span;
  if (!span) return scene;
  const form = isNominal(scene, i) ? 'description' : 'pronoun';
  const added = who.map(({ actor, sureness }): Placed => ({
    actor, sureness, start: i, end: i + 1, head: i, mention: { actor: actor.id, article: scene.article.id, span, form },
  }));
  return { ...scene, placed: [...scene.placed, ...added].sort((a, b) => a.start - b.start), at: scene.at.map((list, k) => (k === i ? [...list, ...added] : list)) };
}
