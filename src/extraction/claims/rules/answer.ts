import { argumentsOf, isVerb } from '../arguments.ts';
import { doersTold } from '../deeds.ts';
import type { Sense } from '../../../knowledge/lexicon/index.ts';
import type { Finding } from '../finding.ts';
import { pair } from '../pairing.ts';
import { denotedBy } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { statusOf } from '../status.ts';
import { isHostileAct } from '../threat.ts';
import { childrenBy, verbLemmas } from '../tree.ts';

/** Reads a vow to pay back: "pledged to respond to the sanctions imposed by Britain", "will retaliate for an attack by Chad". */
export const answer: Rule = {
  name: 'answer',
  find: (scene) => scene.tokens.flatMap((_, v): Finding[] => {
    const acts = answeredActs(scene, v);
    if (acts.length === 0 || statusOf(scene, v) !== 'planned') return [];
    const sources = argumentsOf(scene, v).doers.flatMap((d) => denotedBy(scene, d, { deep: false }));
    const targets = acts.flatMap((n) => doersTold(scene, n).concat(ownersOf(scene, n))).filter((d) => d.placed.actor.type !== 'equipment');
    return pair(RETALIATE, sources, targets, { trigger: v, rule: 'answer', glossKind: 'verb', status: 'actual' }, 0.8);
  }),
};

const RETALIATE: Sense = { lemma: '', type: 'THREATEN', gloss: 'threaten to retaliate against', prepositions: [], reversed: false, mutual: false, strict: false };

/** The hostile acts that a verb of answering answers. */
export function answeredActs(scene: Scene, v: number): number[] {
  if (!isVerb(scene, v) || !verbLemmas(scene, v).some((l) => scene.lexicon.answering.has(l))) return [];
  return childrenBy(scene, v, 'obl', 'obj').filter((n) => isHostileAct(scene, n));
}

/** "EU sanctions", "American tariffs". */
function ownersOf(scene: Scene, n: number): ReturnType<typeof denotedBy> {
  return childrenBy(scene, n, 'compound', 'amod', 'nmod:poss').flatMap((c) => scene.at[c] ?? []).map((placed) => ({ placed, sureness: 0.9 }));
}
