import { argumentsOf, isVerb } from './arguments.ts';
import { valuesOf } from './judgement.ts';
import { type Denoted, denotedBy } from './phrase.ts';
import type { Scene } from './scene.ts';
import { statusOf } from './status.ts';
import { childrenBy, hangsBy, headOf, isNominal, verbLemmas } from './tree.ts';

/**
 * Who is said to do wrong by a clause: "Hungary had failed to protect", "is spreading lies", "illegally held". Empty
 * where the clause tells no wrong, or denies it, or only thinks it possible. Asides tell what is known already.
 */
export function wrongdoersAt(scene: Scene, c: number): Denoted[] {
  if (!isVerb(scene, c) || !hangsBy(scene, c, 'root', 'ccomp', 'parataxis', 'conj', 'xcomp') || hangsBy(scene, c, 'acl:relcl')) return [];
  const head = headOf(scene, c);
  // "Refusing to vote will cost them": a gerund is nobody's deed yet.
  const told = [c, ...(hangsBy(scene, c, 'xcomp', 'conj') ? [head, ...(hangsBy(scene, head, 'xcomp', 'conj') ? [headOf(scene, head)] : [])] : [])];
  if (!told.some((t) => childrenBy(scene, t, 'nsubj').length > 0)) return [];
  // "Urged Iran not to violate": what somebody is asked is no deed of his.
  if (hangsBy(scene, c, 'xcomp') && childrenBy(scene, head, 'obj', 'iobj').length > 0) return [];
  if (!isWrong(scene, c)) return blamedSubjects(scene, c);
  const status = statusOf(scene, c);
  if (status === 'denied' || status === 'possible') return [];
  return argumentsOf(scene, c).doers.flatMap((d) => denotedBy(scene, d, { deep: false })).filter((d) => d.sureness >= 0.7);
}

/** "Morales's reckless policy has cost much": whose deed a word of blame stands beside, whatever came of it. */
function blamedSubjects(scene: Scene, c: number): Denoted[] {
  const blamed = childrenBy(scene, c, 'nsubj').filter((s) => isNominal(scene, s) && (scene.at[s] ?? []).length === 0 && valuesOf(scene, childrenBy(scene, s, 'amod'))[0] === 'blame');
  return blamed.flatMap((s) => denotedBy(scene, s, { deep: false })).filter((d) => d.sureness >= 0.7);
}

function isWrong(scene: Scene, c: number): boolean {
  const { misdeeds, wrongly, light, suffering } = scene.lexicon;
  const [first = ''] = verbLemmas(scene, c);
  if (misdeeds.has(first) || misdeeds.has(scene.forms[c] ?? '')) return true;
  const objects = childrenBy(scene, c, 'obj');
  if ([...objects, ...childrenBy(scene, c, 'advmod')].some((o) => misdeeds.has(`${scene.lemmas[c]} ${scene.lemmas[o]}`))) return true;
  if (childrenBy(scene, c, 'advmod').some((a) => wrongly.has(scene.forms[a] ?? ''))) return true;
  // "Committed crimes", "is waging a brutal war", not "faces threats".
  const does = verbLemmas(scene, c).some((l) => light.has(l) && !suffering.has(l));
  return does && objects.filter((o) => isNominal(scene, o)).some((o) => valuesOf(scene, [o, ...childrenBy(scene, o, 'amod', 'compound')])[0] === 'blame');
}
