import type { Lexicon } from '../../knowledge/lexicon/index.ts';
import { typingWeightsOf } from '../../knowledge/typing.ts';
import type { Parsed } from '../../language/parsed.ts';
import type { RelationType } from '../../model/index.ts';
import type { Finding } from '../claims/finding.ts';
import type { Placed, Scene } from '../claims/scene.ts';
import { evidenceFor, type Evidence } from './evidence.ts';
import { mentionsOf, QUESTION_ENDS, scenesOf, type Question } from './question.ts';
import { typeModel, type TypeLikelihood, type TypeModel } from './type-model.ts';
import { votesOf } from './votes.ts';

/** Everything that counts for the answer to a question. */
export interface Reading {
  readonly evidence: Evidence | undefined;
  readonly votes: ReadonlyMap<RelationType, number>;
}

/** Answer for texts that say nothing the lexicon knows: by far the most frequent event between named actors. */
const UNKNOWN: RelationType = 'CONSULT';

/** Reads a question: the evidence of the sentence that names both actors, or else most of them. */
export function readQuestion(question: Question, parsed: Parsed, lexicon: Lexicon): Reading {
  const scenes = scenesOf(question, parsed, lexicon);
  const named = (s: Scene): number => {
    const { sources, targets } = mentionsOf(s, QUESTION_ENDS);
    return Number(sources.length > 0) + Number(targets.length > 0);
  };
  const best = scenes.reduce<Scene | undefined>((a, b) => (a && named(a) >= named(b) ? a : b), undefined);
  if (!best) return { evidence: undefined, votes: new Map() };
  const { sources, targets } = mentionsOf(best, QUESTION_ENDS);
  return { evidence: evidenceFor(best, sources, targets), votes: votesOf(scenes, QUESTION_ENDS) };
}

/** The event type that a text states from its source to its target, in the sense of the PLOVER codebook. */
export function typeBetween(question: Question, parsed: Parsed, lexicon: Lexicon): RelationType {
  const { evidence, votes } = readQuestion(question, parsed, lexicon);
  const model = modelOf(parsed.lang);
  const scored = model && evidence ? model.weigh(evidence, votes).map(({ type, likelihood }): [RelationType, number] => [type, likelihood]) : [...votes];
  const [best] = scored.sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? UNKNOWN;
}

/**
 * How likely each event type is between two mentions of a scene, given what the rules found there; undefined for a
 * language without a model.
 */
export function typesInScene(scene: Scene, source: Placed, target: Placed, ruled: readonly Finding[]): readonly TypeLikelihood[] | undefined {
  const model = modelOf(scene.lexicon.lang);
  if (!model) return undefined;
  const votes = votesOf([scene], { source: source.actor.id, target: target.actor.id }, () => ruled);
  return model.weigh(evidenceFor(scene, [source], [target]), votes);
}

const models = new Map<string, TypeModel | undefined>();

function modelOf(lang: string): TypeModel | undefined {
  if (!models.has(lang)) {
    const weights = typingWeightsOf(lang);
    models.set(lang, weights && typeModel(weights));
  }
  return models.get(lang);
}
