import { argumentsOf, isVerb } from './arguments.ts';
import { denotedBy, type Denoted } from './phrase.ts';
import type { Scene } from './scene.ts';
import { nounSenses, sensesOf } from './senses.ts';
import { childrenBy, hangsBy, headOf } from './tree.ts';

/** Deeds that are aimed at somebody. */
const AIMED = new Set(['SANCTION', 'ASSAULT', 'COERCE', 'ACCUSE', 'AID', 'PROTEST']);

/**
 * The event noun that a verb of aiming tells more of: "sanctions targeting the bank", "announced tariffs hitting China".
 * The verb names whom the event is for, and is no deed of its own.
 */
export function aimedEvent(scene: Scene, v: number): number | undefined {
  if (!isVerb(scene, v) || !scene.lexicon.aiming.has(scene.lemmas[v] ?? '')) return undefined;
  const head = headOf(scene, v);
  const isEvent = (n: number): boolean => nounSenses(scene, n).some((s) => AIMED.has(s.type));
  if (head >= 0 && hangsBy(scene, v, 'acl') && isEvent(head)) return head;
  // "Announced sanctions, personally targeting": hung on the verb behind whose object it stands.
  if (head >= 0 && head < v && hangsBy(scene, v, 'advcl', 'xcomp')) return childrenBy(scene, head, 'obj').find((n) => n > head && n < v && isEvent(n));
  return childrenBy(scene, v, 'nsubj').find(isEvent);
}

/** Whom an event noun is aimed at, by the verbs that tell so. */
export function aimedAt(scene: Scene, n: number): Denoted[] {
  return scene.tokens.flatMap((_, v) => {
    if (aimedEvent(scene, v) !== n) return [];
    const { objects, obliques } = argumentsOf(scene, v);
    const marks = sensesOf(scene, v).flatMap((s) => s.prepositions);
    return [...objects, ...obliques.filter((o) => marks.includes(o.preposition)).map((o) => o.token)].filter((o) => o !== n).flatMap((o) => denotedBy(scene, o));
  });
}
