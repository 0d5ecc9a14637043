import { isPassive, isVerb } from './arguments.ts';
import type { Scene } from './scene.ts';
import { nounSenses, sensesOf } from './senses.ts';
import { caseOf, feature, hangsBy, isNominal } from './tree.ts';

/** Whether a word opens what somebody is charged with: "suspected of", "accused of" beside a noun, "who are suspected of"; "on charges of", "over allegations". */
export function isGround(scene: Scene, t: number): boolean {
  if (isVerb(scene, t)) return sensesOf(scene, t)[0]?.type === 'ACCUSE' && feature(scene, t, 'VerbForm') === 'Part' && (hangsBy(scene, t, 'acl', 'amod', 'advcl') || (hangsBy(scene, t, 'acl:relcl') && isPassive(scene, t)));
  return isNominal(scene, t) && hangsBy(scene, t, 'obl', 'nmod') && caseOf(scene, t) !== '' && nounSenses(scene, t)[0]?.type === 'ACCUSE';
}
