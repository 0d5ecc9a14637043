import type { Actor, RelationType } from '../../model/index.ts';
import { argumentsOf, isVerb } from './arguments.ts';
import { carriers } from './carriers.ts';
import { doersOfEvent } from './deeds.ts';
import { JUDGING } from './judgement.ts';
import { type Denoted, denotedBy } from './phrase.ts';
import type { Scene } from './scene.ts';
import { nounSenses, sensesOf } from './senses.ts';
import { caseOf, childrenBy, hangsBy, headOf, isNominal, subtree, uposOf } from './tree.ts';

/** Deeds that somebody did to somebody. */
const DEEDS: ReadonlySet<RelationType> = new Set<RelationType>(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE']);

/** How many sentences back a deed may have been told. */
const REACH = 3;

/**
 * Whose deed is judged where the noun for it names nobody: "Germany condemned the attack" after "Russia attacked
 * Odesa". Only deeds of the noun's own kind that were told just before, with a doer. What a "move" or a "decision"
 * points to is the pointed-deed rule's to say.
 */
export function doersOfToldDeed(scene: Scene, n: number): readonly Actor[] {
  if (!isJudged(scene, n)) return [];
  if (uposOf(scene, n) === 'PRON') return toldBefore(scene, n, DEEDS, 1);
  if (!isNominal(scene, n) || subtree(scene, n).some((t) => (scene.at[t] ?? []).length > 0)) return [];
  const types = new Set(nounSenses(scene, n).filter((s) => !s.mutual && DEEDS.has(s.type)).map((s) => s.type));
  return types.size === 0 ? [] : toldBefore(scene, n, types, REACH);
}

/** Whose the last deed of the types is that was told before a word. */
function toldBefore(scene: Scene, n: number, types: ReadonlySet<RelationType>, reach: number): Actor[] {
  let at: Scene | undefined = scene;
  for (let steps = 0; at && steps <= reach; steps++, at = at.previous) {
    const here = at;
    for (let t = here === scene ? n - 1 : here.tokens.length - 1; t >= 0; t--) {
      const found = actorsOf(doersAt(here, t, types));
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** Whether a verb of praise or blame has it for its object. */
export function isJudged(scene: Scene, n: number): boolean {
  const v = headOf(scene, n);
  if (v < 0 || !isVerb(scene, v)) return false;
  const senses = sensesOf(scene, v).filter((s) => JUDGING.has(s.type));
  if (hangsBy(scene, n, 'obj', 'nsubj:pass')) return senses.some((s) => !s.strict);
  return hangsBy(scene, n, 'obl') && senses.some((s) => s.prepositions.includes(caseOf(scene, n)));
}

/** Who does what a word tells, where it tells a deed of one of the types. */
function doersAt(scene: Scene, t: number, types: ReadonlySet<RelationType>): Denoted[] {
  if (isVerb(scene, t)) {
    if (!sensesOf(scene, t).some((s) => !s.strict && types.has(s.type)) || childrenBy(scene, t, 'advmod', 'aux').some((c) => scene.lexicon.status.negations.has(scene.forms[c] ?? ''))) return [];
    return argumentsOf(scene, t).doers.flatMap((d) => denotedBy(scene, d, { deep: false }));
  }
  if (!isNominal(scene, t) || !nounSenses(scene, t).some((s) => !s.mutual && types.has(s.type))) return [];
  const own = doersOfEvent(scene, t);
  return own.length > 0 ? own : carriers(scene, t).filter((d) => d.sureness >= 0.8);
}

function actorsOf(denoted: readonly Denoted[]): Actor[] {
  const sure = denoted.filter((d) => d.sureness >= 0.7 && d.placed.actor.type !== 'equipment' && d.placed.actor.type !== 'place');
  return [...new Map(sure.map((d) => [d.placed.actor.id, d.placed.actor])).values()];
}
