import { argumentsOf, isVerb, subjectsOf } from './arguments.ts';
import { type Denoted, denotedBy } from './phrase.ts';
import type { Scene } from './scene.ts';
import { nounSenses, sensesOf } from './senses.ts';
import { statusOf } from './status.ts';
import { caseOf, childrenBy, hangsBy, verbLemmas } from './tree.ts';

/** To whom a clause in somebody's mouth holds out that it will go ill with him, and how the text puts it. */
export function threatenedAt(scene: Scene, c: number): Denoted[] {
  if (!isVerb(scene, c) || !hangsBy(scene, c, 'ccomp', 'root', 'parataxis', 'conj')) return [];
  const [deeds, reckoned] = [anyDeedsOf(scene, c), reckonedWith(scene, c)];
  return deeds.length > 0 ? deeds : reckoned;
}

/** "Any attack by the West will be met with force": whose deeds, should they come, are promised an answer. */
function anyDeedsOf(scene: Scene, c: number): Denoted[] {
  const deeds = childrenBy(scene, c, 'nsubj').filter((s) => childrenBy(scene, s, 'det', 'amod').some((d) => ANY.has(scene.forms[d] ?? '')));
  if (deeds.length === 0 || statusOf(scene, c) !== 'planned') return [];
  return deeds.flatMap((s) => childrenBy(scene, s, 'nmod', 'obl', 'acl', 'compound', 'amod').filter((k) => scene.lexicon.prepositions.agent.has(caseOf(scene, k)) || caseOf(scene, k) === '' || scene.lexicon.prepositions.of.has(caseOf(scene, k)))
    .flatMap((k) => denotedBy(scene, k, { deep: false })));
}

const ANY = new Set(['any', 'qualsiasi', 'qualunque', 'ogni', 'tout', 'toute', 'jede', 'jeder', 'jeglicher', 'jegliche', 'cualquier']);

/** "Russia would pay a terrible price", "will face consequences": who is to meet with a reckoning. */
function reckonedWith(scene: Scene, c: number): Denoted[] {
  const { bearing, reckoning, status, futureOfPast } = scene.lexicon;
  if (!verbLemmas(scene, c).some((l) => bearing.has(l))) return [];
  const met = childrenBy(scene, c, 'obj', 'obl').some((o) => reckoning.has(scene.lemmas[o] ?? ''));
  const ahead = statusOf(scene, c) === 'planned' || childrenBy(scene, c, 'aux').some((a) => futureOfPast.has(scene.forms[a] ?? '') || status.modals.get(scene.forms[a] ?? '') === 'planned');
  if (!met || !ahead || statusOf(scene, c) === 'denied') return [];
  return subjectsOf(scene, c).flatMap((s) => denotedBy(scene, s, { deep: false })).filter((d) => d.sureness >= 0.8);
}

/** Types of acts that are held out to somebody as an answer. */
const HOSTILE = new Set(['SANCTION', 'ASSAULT', 'COERCE', 'MOBILIZE', 'THREATEN', 'ACCUSE', 'REJECT', 'PROTEST', 'REQUEST']);

/** Whether a noun names an act against somebody: "sanctions", "the attack". */
export function isHostileAct(scene: Scene, n: number): boolean {
  return nounSenses(scene, n).some((s) => HOSTILE.has(s.type));
}

/**
 * "Britain will impose sanctions if Russia invades": whose step is the condition on which the clause's own subject
 * will act against him. With the subject's tokens, for the caller to see whose threat it is.
 */
export function conditionalThreatAt(scene: Scene, c: number): { readonly by: Denoted[]; readonly to: Denoted[] } {
  const none = { by: [], to: [] };
  if (!isVerb(scene, c)) return none;
  const acts = verbLemmas(scene, c).some((l) => scene.lexicon.answering.has(l)) || sensesOf(scene, c).some((s) => STRIKING.has(s.type) && !s.strict) || childrenBy(scene, c, 'obj').some((o) => nounSenses(scene, o).some((s) => STRIKING.has(s.type)));
  const ahead = childrenBy(scene, c, 'aux').some((a) => scene.lexicon.futureOfPast.has(scene.forms[a] ?? '') || scene.lexicon.status.modals.get(scene.forms[a] ?? '') === 'planned') || statusOf(scene, c) === 'planned';
  if (!acts || !ahead) return none;
  const open = childrenBy(scene, c, 'advcl').filter((a) => childrenBy(scene, a, 'mark').some((m) => scene.lexicon.status.conditions.has(scene.forms[m] ?? '')));
  const to = open.flatMap((a) => childrenBy(scene, a, 'nsubj')).flatMap((s) => denotedBy(scene, s, { deep: false })).filter((d) => d.sureness >= 0.8);
  return { by: argumentsOf(scene, c).doers.flatMap((d) => denotedBy(scene, d, { deep: false })), to };
}

const STRIKING = new Set(['SANCTION', 'ASSAULT', 'COERCE']);
