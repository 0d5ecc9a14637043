import { ACTOR_TYPES, RELATION_TYPE_NAMES } from '../../../model/index.ts';
import type { Finding } from '../../claims/finding.ts';
import { typesInScene } from '../../typing/index.ts';
import type { Candidate } from '../candidate.ts';
import { DIRECTIONS } from '../model.ts';
import { positionsOf, type Positions } from './positions.ts';

/** What the network is told of two mentions. */
export interface PairInputs {
  readonly positions: Positions;
  /** Kinds of both actors in one number: the first's times the number of kinds, plus the second's. */
  readonly kinds: number;
  /** How the first is mentioned: "name", "pronoun". */
  readonly form: string;
  /** What the rules say of the two: type times the number of directions, plus the direction. */
  readonly ruled: readonly number[];
  /** How likely the model of event types thinks each type, the first as source, then the second. */
  readonly typed: Float32Array;
}

/** Types that are less likely than this are not told. */
const LEAST_LIKELY = 0.08;

/** What the network is told of two mentions; training reads the same. */
export function inputsOf(candidate: Candidate, known: readonly Finding[]): PairInputs {
  const { scene, first, second } = candidate;
  const typed = new Float32Array(2 * RELATION_TYPE_NAMES.length);
  for (const [way, source, target] of [[0, first, second], [1, second, first]] as const) {
    for (const { type, likelihood } of typesInScene(scene, source, target, known) ?? []) {
      if (likelihood >= LEAST_LIKELY) typed[way * RELATION_TYPE_NAMES.length + RELATION_TYPE_NAMES.indexOf(type)] = likelihood;
    }
  }
  return {
    positions: positionsOf(candidate),
    kinds: ACTOR_TYPES.indexOf(first.actor.type) * ACTOR_TYPES.length + ACTOR_TYPES.indexOf(second.actor.type),
    form: first.mention.form,
    ruled: ruledOf(candidate, known),
    typed,
  };
}

function ruledOf({ first, second }: Candidate, known: readonly Finding[]): number[] {
  const [a, b] = [first.actor.id, second.actor.id];
  return known.flatMap(({ source, target, type, mutual }) => {
    const forward = source.actor.id === a && target.actor.id === b;
    if (!forward && !(source.actor.id === b && target.actor.id === a)) return [];
    return [RELATION_TYPE_NAMES.indexOf(type) * DIRECTIONS.length + DIRECTIONS.indexOf(mutual ? 'mutual' : forward ? 'forward' : 'backward')];
  });
}
