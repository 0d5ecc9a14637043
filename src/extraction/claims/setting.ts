import { isVerb } from './arguments.ts';
import type { Finding } from './finding.ts';
import type { Placed, Scene } from './scene.ts';
import { childrenBy, coordinated, headOf, hangsBy, markedBy } from './tree.ts';

/** Where an event took place, if the sentence says so: a place marked by "in" and the like at the word that tells it. */
export function placeOf(scene: Scene, finding: Finding): Placed | undefined {
  const { trigger, source, target } = finding;
  // "Forces in Europe and Asia": where the target is the place, another place is another target.
  if (markedBy(scene, target.head, scene.lexicon.prepositions.place) && target.start > trigger) return undefined;
  const v = headOf(scene, trigger);
  const carried = !isVerb(scene, trigger) && v >= 0 && isVerb(scene, v) && hangsBy(scene, trigger, 'obj', 'nsubj', 'obl', 'xcomp');
  return [trigger, ...(carried ? [v] : [])]
    .flatMap((t) => childrenBy(scene, t, 'obl', 'nmod'))
    .filter((c) => markedBy(scene, c, scene.lexicon.prepositions.place))
    .flatMap((c) => coordinated(scene, c).slice(0, 1))
    .flatMap((c) => scene.at[c] ?? [])
    .find((p) => (p.actor.type === 'place' || p.actor.type === 'country') && ![source.actor.id, target.actor.id].includes(p.actor.id));
}
