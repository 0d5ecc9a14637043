import { argumentsOf, isVerb } from './arguments.ts';
import { doersTold } from './deeds.ts';
import { valuesOf } from './judgement.ts';
import { type Denoted, denotedBy } from './phrase.ts';
import type { Scene } from './scene.ts';
import { sensesOf } from './senses.ts';
import { statusOf } from './status.ts';
import { isHostileAct } from './threat.ts';
import { caseOf, childrenBy, feature, hangsBy, headOf, isNominal, verbLemmas } from './tree.ts';

/**
 * Who is said to do wrong by a clause: "Hungary had failed to protect", "is spreading lies", "illegally held". Empty
 * where the clause tells no wrong, or denies it, or only thinks it possible. Asides tell what is known already.
 */
export function wrongdoersAt(scene: Scene, c: number): Denoted[] {
  const omitted = omittersAt(scene, c);
  if (omitted.length > 0) return omitted;
  const head = headOf(scene, c);
  // "Is using migrants to weaken the union": what it is done for.
  const purpose = hangsBy(scene, c, 'advcl') && feature(scene, c, 'VerbForm') === 'Inf' && head >= 0 && isVerb(scene, head);
  if (!isVerb(scene, c) || !(purpose || hangsBy(scene, c, 'root', 'ccomp', 'parataxis', 'conj', 'xcomp'))) return [];
  // "Refusing to vote will cost them": a gerund is nobody's deed yet.
  const told = [c, ...(purpose || hangsBy(scene, c, 'xcomp', 'conj') ? [head, ...(hangsBy(scene, head, 'xcomp', 'conj') ? [headOf(scene, head)] : [])] : [])];
  if (!told.some((t) => childrenBy(scene, t, 'nsubj').length > 0)) return [];
  // "Urged Iran not to violate": what somebody is asked is no deed of his.
  if (hangsBy(scene, c, 'xcomp') && childrenBy(scene, head, 'obj', 'iobj').length > 0) return [];
  const status = statusOf(scene, c);
  if (status === 'denied' || status === 'possible') return blamedSubjects(scene, c);
  const { passive, doers, objects } = argumentsOf(scene, c);
  // "The raid was organised by Chad": who brought about what is hostile.
  const staged = passive && objects.some((o) => isNominal(scene, o) && isHostileAct(scene, o));
  return isWrong(scene, c) || staged ? judged(scene, doers) : blamedSubjects(scene, c);
}

/** "Was not interested in peace", "had no right to": who does not do, or have, what he should. */
function omittersAt(scene: Scene, c: number): Denoted[] {
  const { duties, status } = scene.lexicon;
  if (!hangsBy(scene, c, 'root', 'ccomp', 'parataxis', 'conj') || childrenBy(scene, c, 'nsubj').length === 0) return [];
  const negated = (t: number): boolean => childrenBy(scene, t, 'advmod', 'det').some((n) => status.negations.has(scene.forms[n] ?? ''));
  const objects = childrenBy(scene, c, 'obj', 'advmod');
  const due = [scene.lemmas[c] ?? '', scene.forms[c] ?? ''].some((w) => duties.has(w)) && (isVerb(scene, c) || childrenBy(scene, c, 'cop').length > 0);
  const lacking = objects.filter((o) => duties.has(`${scene.lemmas[c]} ${scene.lemmas[o]}`));
  const wrong = (due && negated(c)) || lacking.some((o) => negated(o) || negated(c));
  if (!wrong || childrenBy(scene, c, 'aux').some((a) => status.modals.has(scene.forms[a] ?? '')) || childrenBy(scene, c, 'mark').some((m) => status.conditions.has(scene.forms[m] ?? ''))) return [];
  return judged(scene, childrenBy(scene, c, 'nsubj'));
}

/** "Morales's reckless policy has cost much": whose deed a word of blame stands beside, whatever came of it. */
function blamedSubjects(scene: Scene, c: number): Denoted[] {
  const blamed = childrenBy(scene, c, 'nsubj').filter((s) => isNominal(scene, s) && (scene.at[s] ?? []).length === 0 && valuesOf(scene, childrenBy(scene, s, 'amod'))[0] === 'blame');
  return judged(scene, blamed);
}

/** Whom the phrases mean, or whose deeds they name. */
function judged(scene: Scene, phrases: readonly number[]): Denoted[] {
  return phrases.flatMap((p) => {
    const doers = isNominal(scene, p) && (scene.at[p] ?? []).length === 0 ? doersTold(scene, p) : [];
    return doers.length > 0 ? doers : denotedBy(scene, p, { deep: false });
  }).filter((d) => d.sureness >= 0.7);
}

/** Types of deeds that do others harm. */
const HARMFUL = new Set(['ASSAULT', 'COERCE', 'MOBILIZE']);

const LIKE = new Set(['like', 'as', 'come', 'comme', 'wie', 'als', 'como']);

function isWrong(scene: Scene, c: number): boolean {
  const { misdeeds, wrongly, light, suffering, becoming } = scene.lexicon;
  const [first = ''] = verbLemmas(scene, c);
  if (misdeeds.has(first) || misdeeds.has(scene.forms[c] ?? '')) return true;
  const objects = childrenBy(scene, c, 'obj');
  if ([...objects, ...childrenBy(scene, c, 'advmod')].some((o) => misdeeds.has(`${scene.lemmas[c]} ${scene.lemmas[o]}`))) return true;
  if (childrenBy(scene, c, 'advmod').some((a) => wrongly.has(scene.forms[a] ?? ''))) return true;
  // "Claimed that Chad had sent tanks": a deed that one does not claim of another without reproach.
  const report = headOf(scene, c);
  if (hangsBy(scene, c, 'ccomp') && verbLemmas(scene, report).some((l) => scene.lexicon.alleging.has(l)) && sensesOf(scene, c).some((s) => HARMFUL.has(s.type) && !s.strict)) return true;
  // "Was behaving like a dictator".
  if (childrenBy(scene, c, 'obl').some((o) => LIKE.has(caseOf(scene, o)) && valuesOf(scene, [o, ...childrenBy(scene, o, 'amod')])[0] === 'blame')) return true;
  // "Committed crimes", "is waging a brutal war", not "faces threats".
  const does = verbLemmas(scene, c).some((l) => light.has(l) && !suffering.has(l));
  // "Amounted to war crimes".
  const isBeing = verbLemmas(scene, c).some((l) => becoming.has(l));
  const being = isBeing ? childrenBy(scene, c, 'obl', 'xcomp') : [];
  return (does || isBeing) && [...objects, ...being].filter((o) => isNominal(scene, o)).some((o) => valuesOf(scene, [o, ...childrenBy(scene, o, 'amod', 'compound')])[0] === 'blame');
}
