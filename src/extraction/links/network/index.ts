/**
 * The network that judges whether and how two actors of a sentence are related.
 *
 * Lives here: its weights, its reading of a sentence, its attention to what stands around a pair.
 * May not: train (that is `training/links.py`), decide what is drawn (that is `find.ts`), or know a single word.
 * Start reading at `token-states.ts`, then `pair-judge.ts`.
 */
import type { Placed } from '../../claims/scene.ts';
import type { Judgement, LinkModel } from '../model.ts';
import { PairJudge, type Prepared } from './pair-judge.ts';
import type { Tensors } from './tensors.ts';
import { TokenReader } from './token-states.ts';

export { unpackTensors, type PackedTensors } from './tensors.ts';

/** A network of these weights, ready to read. @throws Error if weights are missing */
export function makeNetwork(tensors: Tensors): LinkModel {
  const reader = new TokenReader(tensors);
  const pairs = new PairJudge(tensors);
  return {
    read(scene, known, words) {
      let prepared: Prepared | undefined;
      const judged = new Map<Placed, Map<Placed, Judgement>>();
      return (candidate) => {
        const ofFirst = judged.get(candidate.first) ?? new Map<Placed, Judgement>();
        judged.set(candidate.first, ofFirst);
        prepared ??= pairs.prepare(reader.read(scene, words));
        const judgement = ofFirst.get(candidate.second) ?? pairs.judge(prepared, candidate, known);
        ofFirst.set(candidate.second, judgement);
        return judgement;
      };
    },
  };
}
