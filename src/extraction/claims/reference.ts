import type { Actor } from '../../model/index.ts';
import { countAt, groupsBefore, isThing, kindAt, nearestOfKind, subjectsBefore } from './referent-candidates.ts';
import { isVerb } from './arguments.ts';
import { pointedBack } from './pointing-back.ts';
import type { Placed, Scene } from './scene.ts';
import { childrenBy, feature, hangsBy, headOf, isInName, isNominal, uposOf } from './tree.ts';

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

/** How surely a reference is read right, against 1 for a name. */
const SURENESS = { pronoun: 0.85, noun: 0.8 } as const;

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
  const pointed = pronoun ? pointedBack(scene, i) : undefined;
  if (pointed) return isEmptyWord(scene, i) ? [] : one([pointed]);
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
  return groups.find((g) => g.length > 1 || g.every((a) => a.type === 'organisation'));
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

/** "It rains", "it is likely that": a subject that nobody is. */
function isEmptyWord(scene: Scene, i: number): boolean {
  const v = headOf(scene, i);
  return hangsBy(scene, i, 'expl') || (v >= 0 && !isVerb(scene, v) && hangsBy(scene, i, 'nsubj') && childrenBy(scene, v, 'csubj', 'ccomp', 'xcomp').length > 0);
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
