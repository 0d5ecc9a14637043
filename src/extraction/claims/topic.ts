import { isPassive, subjectsOf } from './arguments.ts';
import { denotedBy, type Denoted } from './phrase.ts';
import type { Scene } from './scene.ts';
import { sensesOf } from './senses.ts';
import { childrenBy, feature, hangsBy, uposOf, verbLemmas } from './tree.ts';

const FURTHEST_BACK = 3;

/** Whom a sentence is about: the actors its main clause has for subject. */
export function topicOf(scene: Scene): Denoted[] {
  const root = scene.tokens.findIndex((t) => t.head === -1);
  return root < 0 ? [] : subjectsOf(scene, root).flatMap((s) => denotedBy(scene, s, { deep: false })).filter((d) => d.placed.actor.type !== 'equipment');
}

/**
 * The subject that a language leaves out: "Exigió la liberación …" after a sentence about the minister. Only for
 * languages that do so, finite third persons, and a topic that is one actor.
 */
export function unspokenSubject(scene: Scene, v: number): Denoted[] {
  const here = scene.lexicon.dropsPronouns && uposOf(scene, v) === 'VERB' ? (scene.at[v] ?? []) : [];
  if (here.length > 0) return here.map((placed) => ({ placed, sureness: placed.sureness ?? 1 }));
  if (!scene.lexicon.dropsPronouns || feature(scene, v, 'VerbForm') === 'Inf' || feature(scene, v, 'VerbForm') === 'Ger') return [];
  if (['1', '2'].includes(feature(scene, v, 'Person')) || childrenBy(scene, v, 'nsubj', 'csubj', 'expl').length > 0) return [];
  let back = scene.previous;
  for (let steps = 0; back && steps < FURTHEST_BACK; steps++) {
    const topic = topicOf(back);
    if (topic.length > 0) return topic.length === 1 ? topic.map((d) => ({ ...d, sureness: d.sureness * 0.65 })) : [];
    back = back.previous;
  }
  return [];
}

/**
 * Where a sentence leaves its subject out surely: at a finite main verb in the singular, after a sentence whose subject
 * is one actor. Nothing after a subject that is somebody or something unnamed.
 */
export function leavesOutSubject(scene: Scene, v: number): Denoted | undefined {
  if (!scene.lexicon.dropsPronouns || uposOf(scene, v) !== 'VERB' || !hangsBy(scene, v, 'root') || subjectsOf(scene, v).length > 0 || isPassive(scene, v)) return undefined;
  const finite = [v, ...childrenBy(scene, v, 'aux')].filter((t) => feature(scene, t, 'Mood') !== '' || feature(scene, t, 'VerbForm') === 'Fin');
  if (finite.length === 0 || finite.some((t) => scene.lexicon.references.pluralEndings.some((e) => (scene.forms[t] ?? '').endsWith(e))) || childrenBy(scene, v, 'csubj', 'expl').length > 0) return undefined;
  // "Ha detto il portavoce": a subject behind the verb, taken for an object.
  if (childrenBy(scene, v, 'obj', 'obl').some((o) => o > v && o <= v + 4 && childrenBy(scene, o, 'case').length === 0 && (scene.lexicon.roles.has(scene.lemmas[o] ?? '') || ((scene.at[o] ?? []).length > 0 && sensesOf(scene, v).length === 0 && verbLemmas(scene, v).some((l) => scene.lexicon.reporting.has(l)))))) return undefined;
  // What is quoted has its own speaker.
  if (scene.forms.slice(0, v).filter((f) => /^["“”«»„]$/.test(f)).length % 2 === 1) return undefined;
  const { previous } = scene;
  const root = previous?.tokens.findIndex((t) => t.head === -1) ?? -1;
  if (!previous || root < 0) return undefined;
  const [only, another] = topicOf(previous);
  return only && !another && only.placed.actor.type !== 'place' ? { placed: only.placed, sureness: 0.8 * Math.min(1, only.sureness + 0.1) } : undefined;
}
