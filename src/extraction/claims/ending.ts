import type { Sense } from '../../knowledge/lexicon/index.ts';
import type { RelationType } from '../../model/index.ts';
import { isVerb } from './arguments.ts';
import type { Scene } from './scene.ts';
import { caseOf, childrenBy, hangsBy, headOf, isNominal, verbLemmas } from './tree.ts';

/** What the end of an event is an event of: hostility that ends is a concession, help that ends a sanction. */
const END_OF: Readonly<Partial<Record<RelationType, RelationType>>> = {
  SANCTION: 'CONCEDE', COERCE: 'CONCEDE', ASSAULT: 'RETREAT', MOBILIZE: 'RETREAT', THREATEN: 'CONCEDE', PROTEST: 'CONCEDE',
  ACCUSE: 'CONCEDE', REJECT: 'CONCEDE', AID: 'SANCTION', COOPERATE: 'SANCTION', AGREE: 'SANCTION', CONSULT: 'REJECT', SUPPORT: 'SANCTION',
};

/** "Lifted sanctions on", "suspended aid to": the sense of an event noun whose verb ends the event. */
export function endedSense(scene: Scene, n: number, sense: Sense): Sense {
  const verb = headOf(scene, n);
  const type = END_OF[sense.type];
  // "La revoca delle sanzioni", "la levée de l'embargo": a noun for the end of it.
  if (type && verb >= 0 && isNominal(scene, verb) && scene.lexicon.halts.has(scene.lemmas[verb] ?? '') && hangsBy(scene, n, 'nmod') && scene.lexicon.prepositions.of.has(caseOf(scene, n))) return { ...sense, type, gloss: `end ${sense.gloss}` };
  if (!type || verb < 0 || !isVerb(scene, verb) || !hangsBy(scene, n, 'obj', 'nsubj:pass')) return sense;
  const ending = verbLemmas(scene, verb).find((l) => scene.lexicon.ending.has(l));
  return ending === undefined ? sense : { ...sense, type, gloss: `end ${sense.gloss}`, mutual: false };
}

/** "Tense ties", "relations have soured": ties told of as bad are no cooperation. */
export function strainedSense(scene: Scene, n: number, sense: Sense): Sense {
  if (sense.type !== 'COOPERATE' || !sense.mutual) return sense;
  const verb = headOf(scene, n);
  const told = [...childrenBy(scene, n, 'amod'), ...(hangsBy(scene, n, 'nsubj') ? [verb] : [])];
  const strained = told.some((t) => scene.lexicon.strained.has(scene.lemmas[t] ?? '') || scene.lexicon.strained.has(scene.forms[t] ?? ''));
  return strained ? { ...sense, type: 'RELATED_TO', gloss: `strained ${sense.gloss}` } : sense;
}
