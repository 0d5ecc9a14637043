import { argumentsOf, isVerb } from '../arguments.ts';
import type { Finding } from '../finding.ts';
import { isGround } from '../ground.ts';
import { denotedBy, type Denoted } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { sensesOf } from '../senses.ts';
import { ancestors, caseOf, childrenBy, hangsBy, isNominal, subtree } from '../tree.ts';

/**
 * Reads what somebody is punished for where the text names it as a charge: "arrested two men suspected of spying for
 * Russia", "expelled a Russian diplomat on charges of espionage". Who punishes accuses the one he punishes, and the
 * one for whom it was done.
 */
export const charge: Rule = {
  name: 'charge',
  find: (scene) => scene.tokens.flatMap((_, ground): Finding[] => {
    if (!isGround(scene, ground)) return [];
    const act = ancestors(scene, ground).find((t) => isVerb(scene, t));
    if (act === undefined || !punishes(scene, act)) return [];
    const { doers, objects } = argumentsOf(scene, act);
    const accusers = doers.flatMap((d) => denotedBy(scene, d)).filter((d) => d.placed.actor.type !== 'equipment');
    const accused = [...objects.flatMap((o) => denotedBy(scene, o)), ...behalf(scene, ground)].filter((d) => d.placed.actor.type !== 'place' && d.placed.actor.type !== 'equipment');
    return accusers.flatMap((by) => accused.filter((d) => d.placed.actor.id !== by.placed.actor.id).map((d): Finding => ({
      source: by.placed, target: d.placed, type: 'ACCUSE', gloss: 'accuse', glossKind: 'verb', mutual: false,
      trigger: act, rule: 'charge', confidence: 0.6 * by.sureness * d.sureness,
    })));
  }),
};

function punishes(scene: Scene, v: number): boolean {
  return sensesOf(scene, v).some((s) => s.type === 'COERCE' || s.type === 'SANCTION' || s.type === 'ASSAULT');
}

/** For whom it was done: "of spying for Russia", "per conto della Russia". */
function behalf(scene: Scene, ground: number): Denoted[] {
  const { behalf: words } = scene.lexicon;
  return subtree(scene, ground).flatMap((t) => {
    if (isNominal(scene, t) && words.has(scene.lemmas[t] ?? '')) return childrenBy(scene, t, 'nmod');
    return words.has(caseOf(scene, t)) && hangsBy(scene, t, 'obl', 'nmod') ? [t] : [];
  }).flatMap((o) => denotedBy(scene, o, { deep: false }));
}
