import { subjectsOf } from './arguments.ts';
import { denotedBy, type Denoted } from './phrase.ts';
import type { Scene } from './scene.ts';
import { childrenBy, feature } from './tree.ts';

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
