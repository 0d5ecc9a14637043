import type { TypingWeights } from '../../knowledge/typing.ts';
import { RELATION_TYPE_NAMES, type RelationType } from '../../model/index.ts';
import { bytesOf, hashOf, softmax } from '../small-models.ts';
import { PLACES, type Evidence, type Place } from './evidence.ts';

/** Scores types by the evidence for them: a linear model over facts and over the meanings of words. */
export interface TypeModel {
  /** How likely each type is, in the order of `types`; they sum to one. */
  readonly weigh: (evidence: Evidence, votes: ReadonlyMap<RelationType, number>) => TypeLikelihood[];
}

export interface TypeLikelihood {
  readonly type: RelationType;
  readonly likelihood: number;
}

/** What the lexicon's votes add to the facts: its answer, and each type's share of the votes. */
export function voteFacts(votes: ReadonlyMap<RelationType, number>): { readonly answer: string; readonly shares: ReadonlyMap<string, number> } {
  const sum = [...votes.values()].reduce((a, b) => a + b, 0);
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return { answer: `vote=${best?.[0] ?? ''}`, shares: new Map([...votes].map(([type, n]) => [`votes:${type}`, sum > 0 ? n / sum : 0])) };
}

/** Unpacks weights; takes some milliseconds, so keep the result. */
export function typeModel(weights: TypingWeights): TypeModel {
  const types = weights.types.flatMap((name) => RELATION_TYPE_NAMES.filter((t) => t === name));
  const keys = new Uint32Array(bytesOf(weights.keys).buffer);
  const rowOf = new Map(Array.from(keys, (key, i): [number, number] => [key, i]));
  const rows = new Int8Array(bytesOf(weights.rows).buffer);
  const words = weights.words.split(' ');
  const wordRow = new Map(words.map((w, i) => [w, i]));
  const vectors = new Int8Array(bytesOf(weights.vectors).buffer);
  const width = vectors.length / words.length;
  const places = new Map<Place, Int8Array>(PLACES.map((p) => [p, new Int8Array(bytesOf(weights.places[p] ?? '').buffer)]));

  const addFact = (scores: Float64Array, fact: string, strength: number): void => {
    const row = rowOf.get(hashOf(fact));
    if (row === undefined) return;
    for (let k = 0; k < types.length; k++) scores[k] = (scores[k] ?? 0) + (rows[row * types.length + k] ?? 0) * weights.rowScale * strength;
  };
  const addMeaning = (scores: Float64Array, place: Place, list: readonly string[]): void => {
    const known = list.flatMap((w) => wordRow.get(w) ?? []);
    const weight = places.get(place);
    if (known.length === 0 || !weight) return;
    for (let d = 0; d < width; d++) {
      const mean = known.reduce((sum, r) => sum + (vectors[r * width + d] ?? 0), 0) * weights.vectorScale / known.length;
      for (let k = 0; k < types.length; k++) scores[k] = (scores[k] ?? 0) + mean * (weight[d * types.length + k] ?? 0) * weights.placeScale;
    }
  };
  return {
    weigh(evidence, votes) {
      const scores = Float64Array.from(weights.bias);
      const { answer, shares } = voteFacts(votes);
      for (const fact of evidence.facts) addFact(scores, fact, 1);
      addFact(scores, answer, 1);
      for (const [fact, share] of shares) addFact(scores, fact, share);
      for (const place of PLACES) addMeaning(scores, place, evidence.words[place]);
      const likelihoods = softmax(scores);
      return types.map((type, k) => ({ type, likelihood: likelihoods[k] ?? 0 }));
    },
  };
}
