import type { Sense } from '../../knowledge/lexicon/index.ts';
import { classOf, type RelationType } from '../../model/index.ts';
import { argumentsOf, isVerb } from '../claims/arguments.ts';
import { endedSense } from '../claims/ending.ts';
import type { Finding } from '../claims/finding.ts';
import { RULES } from '../claims/rules/index.ts';
import type { Placed, Scene } from '../claims/scene.ts';
import { lends, nounSenses, sensesOf } from '../claims/senses.ts';
import { isNominal, subtree } from '../claims/tree.ts';
import { codebookType } from '../codebook.ts';
import { treeDistance } from './link.ts';
import { mentionsOf, type Ends } from './question.ts';

/**
 * What the lexicon says about a pair, as votes for types: the constructions that relate the two, and every word
 * with a meaning, the more the closer it lies to both in the tree.
 */
export function votesOf(scenes: readonly Scene[], ends: Ends, findings: (scene: Scene) => readonly Finding[] = found): Map<RelationType, number> {
  const votes = new Map<RelationType, number>();
  const vote = (scene: Scene, token: number, sense: Sense, weight: number): void => {
    const type = codebookType(scene, token, sense);
    votes.set(type, (votes.get(type) ?? 0) + weight);
  };
  for (const scene of scenes) {
    for (const finding of findings(scene)) {
      const weight = direction(finding, ends);
      const sense = { lemma: scene.lemmas[finding.trigger] ?? '', type: finding.type, gloss: finding.gloss, prepositions: [], reversed: false, mutual: false, strict: false };
      if (weight > 0 && classOf(finding.type) !== 'standing') vote(scene, finding.trigger, sense, weight * finding.confidence);
    }
    for (const { token, sense, weight } of meanings(scene, ends)) vote(scene, token, sense, weight);
  }
  return votes;
}

const found = (scene: Scene): Finding[] => RULES.flatMap((r) => r.find(scene));

/** How far a finding answers the question: fully in its direction, a third the other way round, else not at all. */
function direction({ source, target, mutual }: Finding, ends: Ends): number {
  const [from, to] = [source.actor.id, target.actor.id];
  if (from === ends.source && to === ends.target) return 3;
  return from === ends.target && to === ends.source ? (mutual ? 2.5 : 1) : 0;
}

/** Every word with a meaning, weighted by how close it stands to both actors in the tree and in the text. */
function meanings(scene: Scene, ends: Ends): { token: number; sense: Sense; weight: number }[] {
  const { sources, targets } = mentionsOf(scene, ends);
  return scene.tokens.flatMap((_, t) => {
    const senses = isVerb(scene, t) ? (lends(scene, t, argumentsOf(scene, t).objects) ? [] : sensesOf(scene, t)) : isNominal(scene, t) ? nounSenses(scene, t) : [];
    return senses.filter((s) => classOf(s.type) !== 'standing').map((plain) => {
      const sense = isNominal(scene, t) ? endedSense(scene, t, plain) : plain;
      return { token: t, sense, weight: weight(scene, t, sense, sources, targets) };
    });
  });
}

function weight(scene: Scene, t: number, sense: Sense, sources: readonly Placed[], targets: readonly Placed[]): number {
  const nearness = (list: readonly Placed[]): number => Math.max(0, ...list.map((p) => 1 / (1 + treeDistance(scene, t, p.head)) + 0.3 / (1 + Math.abs(t - p.head))));
  const subject = isVerb(scene, t) && argumentsOf(scene, t).doers.some((d) => sources.some((s) => subtree(scene, d).includes(s.head)));
  const base = nearness(sources) + nearness(targets) + (subject ? 0.5 : 0) + (scene.tokens[t]?.head === -1 ? 0.25 : 0);
  return base * (sense.strict ? 0.4 : 1) * (isVerb(scene, t) ? 1 : 0.9);
}
