import type { Scene } from './scene.ts';
import { childrenBy, feature, firstConjunct, hangsBy, headOf, uposOf } from './tree.ts';

/** The noun a clause hangs on; with a plural verb on one of several singular names, all of them. */
export function antecedents(scene: Scene, clause: number): number[] {
  const head = headOf(scene, clause);
  if (head < 0) return [];
  const plural = [clause, ...childrenBy(scene, clause, 'cop', 'aux')].some((v) => feature(scene, v, 'Number') === 'Plur');
  // "The Commission, the EU's executive arm, which": the clause tells of the one that the apposition describes.
  const described = headOf(scene, head);
  if (hangsBy(scene, head, 'appos') && (scene.at[head] ?? []).length === 0 && (scene.at[described] ?? []).length > 0) return [described];
  const first = firstConjunct(scene, head);
  return plural && first !== head && (scene.at[head] ?? []).length > 0 ? [first] : [head];
}

/** What a relative pronoun stands for: the noun its clause hangs on. */
export function relativeAntecedent(scene: Scene, i: number): number[] {
  if (!scene.lexicon.relatives.has(scene.forms[i] ?? '')) return [];
  let at = i;
  for (let steps = 0; steps < 12 && at >= 0; steps++) {
    if (hangsBy(scene, at, 'acl')) return antecedents(scene, at);
    at = headOf(scene, at);
  }
  // Where the clause was hung elsewhere: the name right before the pronoun.
  const before = scene.placed.find((p) => p.end === i || (p.end === i - 1 && scene.forms[i - 1] === ','));
  return before && uposOf(scene, i) === 'PRON' ? [before.head] : [];
}
