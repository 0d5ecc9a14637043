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
      const worth = direction(finding, ends);
      const sense = { lemma: scene.lemmas[finding.trigger] ?? '', type: finding.type, gloss: finding.gloss, prepositions: [], reversed: false, mutual: false, strict: false };
      if (worth > 0 && classOf(finding.type) !== 'standing') vote(scene, finding.trigger, sense, worth * finding.confidence);
    }
    const { sources, targets } = mentionsOf(scene, ends);
    for (const meaning of meaningsIn(scene)) vote(scene, meaning.token, meaning.sense, weight(scene, meaning, sources, targets));
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

/** A word with a meaning, whoever is asked about. */
interface Meaning {
  readonly token: number;
  readonly sense: Sense;
  /** Everything in the phrases that do what the word says. */
  readonly doing: ReadonlySet<number>;
}

/** Many pairs are asked about in one sentence; its words mean the same each time. */
const read = new WeakMap<Scene, readonly Meaning[]>();

function meaningsIn(scene: Scene): readonly Meaning[] {
  const known = read.get(scene);
  if (known) return known;
  const meanings = scene.tokens.flatMap((_, token): Meaning[] => {
    const args = isVerb(scene, token) ? argumentsOf(scene, token) : undefined;
    const senses = args ? (lends(scene, token, args.objects) ? [] : sensesOf(scene, token)) : isNominal(scene, token) ? nounSenses(scene, token) : [];
    const doing = new Set(args && senses.length > 0 ? args.doers.flatMap((d) => subtree(scene, d)) : []);
    return senses.filter((s) => classOf(s.type) !== 'standing').map((sense) => ({ token, sense: args ? sense : endedSense(scene, token, sense), doing }));
  });
  read.set(scene, meanings);
  return meanings;
}

/** How much a word says of two actors: the more the closer it stands to both in the tree and in the text. */
function weight(scene: Scene, { token, sense, doing }: Meaning, sources: readonly Placed[], targets: readonly Placed[]): number {
  const nearness = (list: readonly Placed[]): number => Math.max(0, ...list.map((p) => 1 / (1 + treeDistance(scene, token, p.head)) + 0.3 / (1 + Math.abs(token - p.head))));
  const subject = sources.some((s) => doing.has(s.head));
  const base = nearness(sources) + nearness(targets) + (subject ? 0.5 : 0) + (scene.tokens[token]?.head === -1 ? 0.25 : 0);
  return base * (sense.strict ? 0.4 : 1) * (isVerb(scene, token) ? 1 : 0.9);
}
