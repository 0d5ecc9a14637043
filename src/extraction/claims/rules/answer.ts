import { argumentsOf, isVerb } from '../arguments.ts';
import { doersTold } from '../deeds.ts';
import type { Sense } from '../../../knowledge/lexicon/index.ts';
import type { Finding } from '../finding.ts';
import { pair } from '../pairing.ts';
import { denotedBy, type Denoted } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { statusOf } from '../status.ts';
import { isHostileAct } from '../threat.ts';
import { topicOf } from '../topic.ts';
import { caseOf, childrenBy, isNominal, verbLemmas } from '../tree.ts';

/** Reads a vow to pay back: "pledged to respond to the sanctions imposed by Britain", "will retaliate for an attack by Chad". */
export const answer: Rule = {
  name: 'answer',
  find: (scene) => scene.tokens.flatMap((_, v): Finding[] => {
    const acts = answeredActs(scene, v);
    if (!answers(scene, v) || statusOf(scene, v) !== 'planned') return [];
    const sources = argumentsOf(scene, v).doers.flatMap((d) => denotedBy(scene, d, { deep: false }));
    if (acts.length === 0) return childrenBy(scene, v, 'obl', 'obj').some((o) => isNominal(scene, o) && !scene.lexicon.prepositions.with.has(caseOf(scene, o))) ? [] : pair(RETALIATE, sources, challengers(scene, sources), { trigger: v, rule: 'answer', glossKind: 'verb', status: 'actual' }, 0.6);
    const targets = acts.flatMap((n) => doersTold(scene, n).concat(ownersOf(scene, n))).filter((d) => d.placed.actor.type !== 'equipment');
    return pair(RETALIATE, sources, targets, { trigger: v, rule: 'answer', glossKind: 'verb', status: 'actual' }, 0.8);
  }),
};

const RETALIATE: Sense = { lemma: '', type: 'THREATEN', gloss: 'threaten to retaliate against', prepositions: [], reversed: false, mutual: false, strict: false };

/** The hostile acts that a verb of answering answers. */
export function answeredActs(scene: Scene, v: number): number[] {
  if (!answers(scene, v)) return [];
  return childrenBy(scene, v, 'obl', 'obj').filter((n) => isHostileAct(scene, n));
}

function answers(scene: Scene, v: number): boolean {
  return isVerb(scene, v) && verbLemmas(scene, v).some((l) => scene.lexicon.answering.has(l));
}

/** "Chad seized an island. Ghana vowed to respond": whom the sentence before was about, where it named the other too. */
function challengers(scene: Scene, sources: readonly Denoted[]): Denoted[] {
  const before = scene.previous;
  const isNamed = (d: Denoted): boolean => before?.placed.some((p) => p.actor.id === d.placed.actor.id || (p.actor.country !== undefined && p.actor.country === d.placed.actor.country)) === true;
  if (!before || sources.length === 0 || !sources.every(isNamed)) return [];
  const topic = topicOf(before).filter((d) => sources.every((s) => s.placed.actor.id !== d.placed.actor.id && (s.placed.actor.country === undefined || s.placed.actor.country !== d.placed.actor.country)));
  return topic.length === 1 ? topic : [];
}

/** "EU sanctions", "American tariffs". */
function ownersOf(scene: Scene, n: number): ReturnType<typeof denotedBy> {
  return childrenBy(scene, n, 'compound', 'amod', 'nmod:poss').flatMap((c) => scene.at[c] ?? []).map((placed) => ({ placed, sureness: 0.9 }));
}
