import { isPassive, isVerb } from './arguments.ts';
import type { Scene } from './scene.ts';
import { nounSenses, sensesOf } from './senses.ts';
import { caseOf, feature, hangsBy, isNominal, uposOf } from './tree.ts';

/** Whether a word opens what somebody is charged with: "suspected of", "accused of" beside a noun, "who are suspected of"; "on charges of", "over allegations". */
export function isGround(scene: Scene, t: number): boolean {
  if (isVerb(scene, t)) {
    const beside = hangsBy(scene, t, 'acl', 'amod', 'advcl') || (hangsBy(scene, t, 'acl:relcl') && isPassive(scene, t));
    return beside && feature(scene, t, 'VerbForm') === 'Part' && sensesOf(scene, t)[0]?.type === 'ACCUSE';
  }
  // "Sospettate" is an adjective to some taggers.
  if (uposOf(scene, t) === 'ADJ') return hangsBy(scene, t, 'acl', 'amod') && scene.lexicon.verbs.get(scene.lexicon.lemmaOf(scene.forms[t] ?? '', '', true))?.[0]?.type === 'ACCUSE';
  return isNominal(scene, t) && hangsBy(scene, t, 'obl', 'nmod') && caseOf(scene, t) !== '' && nounSenses(scene, t)[0]?.type === 'ACCUSE';
}
