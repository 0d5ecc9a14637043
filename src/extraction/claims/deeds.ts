import type { Sense } from '../../knowledge/lexicon/index.ts';
import { argumentsOf } from './arguments.ts';
import { around } from './around.ts';
import { markedAfter } from './nearby.ts';
import { type Denoted, denotedBy } from './phrase.ts';
import type { Scene } from './scene.ts';
import { nounSenses } from './senses.ts';
import { childrenBy, isContentClause, markedBy, subtree } from './tree.ts';

/** Whose doing an event noun is, as far as its own phrase says: "the withdrawal of Russian troops", "Israel's attack". */
export function doersOfEvent(scene: Scene, n: number, more: ReadonlySet<string> = new Set()): Denoted[] {
  const [first, ...others] = nounSenses(scene, n);
  // "Condemned the drills by A and B": what two do together is judged as both's.
  if (first?.mutual === true && more.size > 0 && JOINT.has(first.type)) {
    const { by, between } = around(scene, n, first);
    const named = by.length > 0 ? by : between;
    return named.length > 0 ? named : agentNear(scene, n);
  }
  // "Calls from Paris to halt": of several senses the one that has a doer.
  const sense = first?.mutual === true ? others.find((s) => !s.mutual && more.has(s.type)) : first;
  if (!sense || sense.mutual || !(MATERIAL.has(sense.type) || more.has(sense.type))) return [];
  const a = around(scene, n, sense);
  a.by.push(...(a.by.length === 0 ? agentNear(scene, n) : []));
  if (a.by.length > 0) return a.by;
  const ofIsTarget = sense.prepositions.some((p) => scene.lexicon.prepositions.of.has(p));
  // "La dimisión de Puente": of a withdrawal only who leaves is told with "of".
  return a.before.length > 0 || (ofIsTarget && sense.type !== 'RETREAT') ? a.before : a.of;
}

const JOINT = new Set(['COOPERATE', 'AGREE', 'CONSULT', 'ASSAULT']);

/** "The assault on the city of X by Y": a by-phrase that the parser hung on something beside it. */
export function agentNear(scene: Scene, n: number): Denoted[] {
  return markedAfter(scene, n, [...scene.lexicon.prepositions.agent]).map((d) => ({ ...d, sureness: 0.8 }));
}

/** Whose deed a phrase is about: "the attack by X", "reports of an assault by X". */
export function doersTold(scene: Scene, n: number): Denoted[] {
  const own = doersOfEvent(scene, n, VERBAL);
  if (own.length > 0 || !scene.lexicon.utterances.has(scene.lemmas[n] ?? '')) return own;
  return childrenBy(scene, n, 'nmod').filter((c) => markedBy(scene, c, scene.lexicon.prepositions.of)).flatMap((c) => doersOfEvent(scene, c, VERBAL));
}

/** What somebody said, on which others pass judgement: "denied Russia's accusations". */
const VERBAL: ReadonlySet<string> = new Set(['ACCUSE', 'REQUEST', 'AGREE']);

/** Deeds that one can ask somebody to do or to leave off. */
const MATERIAL = new Set(['RETREAT', 'ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION', 'AID', 'THREATEN', 'REJECT']);

/** "Accusations by Sudan that the Emirates arm the rebels": of whom the clause behind the noun tells. */
export function toldOf(scene: Scene, n: number, sense: Sense): Denoted[] {
  if (sense.type !== 'ACCUSE' && sense.type !== 'REQUEST') return [];
  // The clause may hang on a name inside: "accusations by the government | that …".
  return subtree(scene, n, (t) => t !== n && scene.tokens[t]?.upos === 'VERB' && !isContentClause(scene, t)).filter((c) => c !== n && isContentClause(scene, c)).slice(0, 1).flatMap((c) => argumentsOf(scene, c).doers.filter((d) => d !== n)).flatMap((d) => denotedBy(scene, d, { deep: false }));
}
