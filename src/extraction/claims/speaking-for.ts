import { subjectsOf } from './arguments.ts';
import { denotedBy, type Denoted } from './phrase.ts';
import type { Scene } from './scene.ts';
import { childrenBy, hangsBy, headOf } from './tree.ts';

/**
 * "The Kenyan Army said that soldiers had captured …": forces of nobody in particular, in the words of a state or a body,
 * are the speaker's own.
 */
export function ownForces(scene: Scene, v: number, doers: readonly number[]): Denoted[] {
  const nobodys = (d: number): boolean => scene.lexicon.forces.has(scene.lemmas[d] ?? '') && childrenBy(scene, d, 'nmod', 'amod', 'compound', 'nmod:poss', 'appos', 'acl', 'acl:relcl').length === 0
    && childrenBy(scene, d, 'conj').every((c) => (scene.at[c] ?? []).length === 0);
  const clause = hangsBy(scene, v, 'ccomp') ? v : hangsBy(scene, v, 'conj') && hangsBy(scene, headOf(scene, v), 'ccomp') ? headOf(scene, v) : -1;
  const teller = clause < 0 ? -1 : headOf(scene, clause);
  if (teller < 0 || doers.length === 0 || !doers.every(nobodys) || !scene.lexicon.reporting.has(scene.lemmas[teller] ?? '')) return [];
  return subjectsOf(scene, teller).flatMap((s) => denotedBy(scene, s, { deep: false })).filter(({ placed: { actor } }) => actor.type === 'country' || actor.type === 'organisation')
    .map((d) => ({ ...d, sureness: d.sureness * 0.85 }));
}
