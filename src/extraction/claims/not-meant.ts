import type { ActorId } from '../../model/index.ts';
import { isVerb } from './arguments.ts';
import { relativeAntecedent } from './antecedent.ts';
import type { Placed, Scene } from './scene.ts';
import { ancestors, childrenBy, hangsBy, headOf, uposOf } from './tree.ts';

/**
 * Whom a pronoun cannot mean, however near: a possessive not the one that its own noun calls by name ("su abogado, Juan
 * Soler", "seinen Botschafter Cavazos"), an object not the subject of its own clause ("la marine, qui l'a débarqué").
 */
export function notMeant(scene: Scene, i: number): ReadonlySet<ActorId> {
  const barred = hangsBy(scene, i, 'det', 'nmod:poss', 'det:poss') ? namedBy(scene, headOf(scene, i))
    : hangsBy(scene, i, 'obj', 'iobj', 'expl') ? doing(scene, i) : [];
  return new Set(barred.map((p) => p.actor.id));
}

/** The name that a noun stands before, with or without a comma. */
function namedBy(scene: Scene, noun: number): Placed[] {
  const { roles, references } = scene.lexicon;
  const below = childrenBy(scene, noun, 'appos', 'flat').filter((c) => c > noun).flatMap((c) => scene.at[c] ?? []);
  let next = noun + 1;
  while (uposOf(scene, next) === 'ADJ') next++;
  const lemma = scene.lemmas[noun] ?? '';
  const somebody = roles.has(lemma) || references.trades.has(lemma);
  const behind = scene.placed.filter((p) => p.mention.form !== 'adjective' && (p.start === next || (somebody && p.actor.type === 'person' && p.start === next + 1 && scene.forms[next] === ',')));
  return [...below, ...behind];
}

/** The subject of the clause that an object stands in, be it only a relative pronoun. */
function doing(scene: Scene, i: number): Placed[] {
  const v = headOf(scene, i);
  if (v < 0 || !isVerb(scene, v)) return [];
  const subjects = childrenBy(scene, v, 'nsubj').filter((s) => s < i);
  const relative = [...subjects, i - 1].filter((s) => scene.lexicon.relatives.has(scene.forms[s] ?? '') && uposOf(scene, s) === 'PRON');
  const told = relative.flatMap((s) => relativeAntecedent(scene, s)).flatMap((t) => [t, ...childrenBy(scene, t, 'appos', 'flat'), ...(hangsBy(scene, t, 'appos') ? [headOf(scene, t)] : [])]);
  // Where the clause was hung elsewhere: the name right before it.
  const before = relative.flatMap((s) => scene.placed.filter((p) => p.end === s || (p.end === s - 1 && scene.forms[s - 1] === ',')));
  const named = [...subjects, ...told].filter((t) => !ancestors(scene, t).includes(i)).flatMap((t) => scene.at[t] ?? []);
  return [...named, ...before];
}
