import type { Sense } from '../../knowledge/lexicon/index.ts';
import { isPassive, isVerb } from './arguments.ts';
import type { Scene } from './scene.ts';
import { caseOf, childrenBy, hangsBy, isNominal, verbLemmas } from './tree.ts';

/** The senses of a verb, its particle verbs first, strict ones (which need their preposition) before others. */
export function sensesOf(scene: Scene, v: number): readonly Sense[] {
  for (const lemma of verbLemmas(scene, v)) {
    const senses = (isPassive(scene, v) ? scene.lexicon.verbs.get(`${lemma}^`) : undefined) ?? scene.lexicon.verbs.get(lemma);
    if (senses) return [...senses].sort((a, b) => Number(b.strict) - Number(a.strict));
  }
  return [];
}

/** Senses of a noun, compounds first: "air strike" before "strike". */
export function nounSenses(scene: Scene, n: number): readonly Sense[] {
  const lemma = scene.lemmas[n] ?? '';
  const before = childrenBy(scene, n, 'compound', 'amod').flatMap((c) => [`${scene.lemmas[c]} ${lemma}`, `${scene.forms[c]} ${lemma}`]);
  const hyphened = scene.forms[n + 1] === '-' ? [`${scene.forms[n]}-${scene.forms[n + 2]}`] : scene.forms[n - 1] === '-' ? [`${scene.forms[n - 2]}-${scene.forms[n]}`] : [];
  const after = childrenBy(scene, n, 'amod', 'flat').map((c) => `${lemma} ${scene.lemmas[c]}`);
  // "A war of words", "mandato d'arresto", "levée de boucliers": the noun behind a preposition says of what kind it is.
  const kinds = childrenBy(scene, n, 'nmod').filter((c) => c > n && c <= n + 3 && (scene.at[c] ?? []).length === 0)
    .flatMap((c) => [scene.forms[c], scene.lemmas[c]].map((kind) => `${lemma} ${childrenBy(scene, c, 'case').map((k) => scene.forms[k]).join(' ')} ${kind}`.replace("' ", "'")));
  for (const key of [...hyphened, ...kinds, ...before, ...after, lemma]) {
    const senses = scene.lexicon.nouns.get(key);
    if (senses) return senses;
  }
  return [];
}

/** "Paid a visit to", "launched an attack on": the object says what it is, the verb only who does it. */
export function lends(scene: Scene, v: number, objects: readonly number[]): boolean {
  return verbLemmas(scene, v).some((l) => scene.lexicon.light.has(l)) && objects.some((o) => nounSenses(scene, o).some((s) => !s.strict) && !scene.lexicon.transparent.has(scene.lemmas[o] ?? ''));
}

/** Whether a verb says that its subject stands between others. */
export function isMediating(scene: Scene, v: number): boolean {
  return isVerb(scene, v) && sensesOf(scene, v).some((s) => s.type === 'CONSULT' && !s.mutual && s.prepositions.some((p) => scene.lexicon.prepositions.between.has(p)));
}

/** The senses of a word, those that need their preposition only where it stands. */
export function meantBy(scene: Scene, i: number): readonly Sense[] {
  const senses: readonly Sense[] = isVerb(scene, i) ? sensesOf(scene, i) : isNominal(scene, i) ? nounSenses(scene, i) : [];
  if (!senses.some((s) => s.strict)) return senses;
  const below = scene.children[i] ?? [];
  const marks = new Set([...below, ...below.flatMap((c) => (hangsBy(scene, c, 'obj', 'nsubj:pass') ? (scene.children[c] ?? []) : []))].map((c) => caseOf(scene, c)));
  return senses.filter((s) => !s.strict || s.prepositions.some((p) => marks.has(p)));
}
