import { isVerb } from './arguments.ts';
import type { Scene } from './scene.ts';
import { nounSenses, sensesOf } from './senses.ts';
import { caseOf, childrenBy, hangsBy, headOf, isNominal } from './tree.ts';

/** Types of acts that answer what their target did: "sanctioned it for", "thanked it for". */
const ANSWERS = new Set(['SANCTION', 'ACCUSE', 'COERCE', 'THREATEN', 'SUPPORT', 'REJECT']);

/**
 * Whose the deeds are that an act answers: "sanctioned [Iran] for its attacks", "imposed sanctions on [Iran] over
 * attacks on". The tokens that name them stand between the act and the noun of the deed.
 */
export function blamedFor(scene: Scene, n: number): number[] {
  const reason = caseOf(scene, n);
  if (!scene.lexicon.reasons.has(reason) || scene.lexicon.prepositions.of.has(reason)) return [];
  const head = headOf(scene, n);
  const v = head >= 0 && isVerb(scene, head) ? head : headOf(scene, head);
  if (v < 0 || v > n || !isVerb(scene, v)) return [];
  const passive = childrenBy(scene, v, 'nsubj:pass');
  const around = [...passive, ...childrenBy(scene, v, 'obj', 'iobj', 'obl')].filter((t) => t !== n && t < n);
  const acts = [...sensesOf(scene, v), ...around.flatMap((t) => (isNominal(scene, t) ? nounSenses(scene, t) : []))];
  // "Denounced Iran before the UN for": before whom is not whom.
  const { object } = scene.lexicon.prepositions;
  const parts = around.filter((t) => !hangsBy(scene, t, 'obl') || caseOf(scene, t) === '' || object.has(caseOf(scene, t)) || acts.some((s) => s.prepositions.includes(caseOf(scene, t))));
  if (!acts.some((s) => ANSWERS.has(s.type))) return [];
  const named = (t: number): boolean => t < n && (scene.at[t] ?? []).length > 0;
  const hit = passive.filter(named);
  if (hit.length > 0) return hit;
  return [...parts, ...parts.flatMap((t) => childrenBy(scene, t, 'nmod', 'obl'))].filter((t) => named(t) && !scene.lexicon.prepositions.agent.has(caseOf(scene, t)));
}
