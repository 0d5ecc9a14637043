import { STATUSES } from '../model/index.ts';
import type { ClaimTable } from './claim-table.ts';
import { passing, type GraphFilter } from './filter.ts';
import { percentOf } from './finding.ts';
import { finish, STEP, type Steps } from './steps.ts';
import { countTellings, countVoices } from './telling.ts';

/** How many relations each setting of the filters on whole relations would leave, under all other filters in force. */
export interface ThresholdCounts {
  /** With at least so many claims. */
  readonly claims: (least: number) => number;
  /** From at least so many outlets. */
  readonly outlets: (least: number) => number;
  /** With a claim whose reading is at least so sure, in hundredths. */
  readonly confidence: (least: number) => number;
  /** That some affirm and others deny. */
  readonly disputed: number;
}

/** Counts what the thresholds would leave. */
export function thresholdCounts(table: ClaimTable, filter: GraphFilter): ThresholdCounts {
  return finish(thresholdCountSteps(table, filter));
}

/** The same step by step. */
export function* thresholdCountSteps(table: ClaimTable, filter: GraphFilter): Steps<ThresholdCounts> {
  const told = yield* relationsUnder(table, { ...filter, minClaims: undefined }, (claims) => countTellings(table.telling, claims));
  const voices = yield* relationsUnder(table, { ...filter, minOutlets: undefined }, (claims) =>
    countVoices(claims.flatMap((i) => table.claims[i] ?? []), table.index.articles));
  const disputed = yield* relationsUnder(table, { ...filter, disagreements: undefined }, (claims) => Number(isDisputed(table, claims)));
  const sure = yield* relationsUnder(table, { ...filter, minConfidence: undefined }, (claims) => Math.max(...claims.map((i) => percentOf(table.claims[i]?.confidence ?? 0))));
  const atLeast = (values: readonly number[]) => (least: number): number => values.filter((n) => n >= least).length;
  return { claims: atLeast(told), outlets: atLeast(voices), confidence: atLeast(sure), disputed: atLeast(disputed)(1) };
}

/** A number for every relation that passes, from the places of its claims that do. */
function* relationsUnder(table: ClaimTable, filter: GraphFilter, measure: (claims: readonly number[]) => number): Steps<readonly number[]> {
  const { offsets, members, count } = table.relations;
  const passes = passing(table, filter);
  const found: number[] = [];
  yield;
  for (let r = 0; r < count; r++) {
    if (r % STEP === STEP - 1) yield;
    const claims = [...members.subarray(offsets[r], offsets[r + 1])].filter((i) => passes[i] === 1);
    if (claims.length > 0) found.push(measure(claims));
  }
  return found;
}

const DENIED = STATUSES.indexOf('denied');
const AFFIRMED: ReadonlySet<number> = new Set([STATUSES.indexOf('actual'), STATUSES.indexOf('planned')]);

function isDisputed({ status }: ClaimTable, claims: readonly number[]): boolean {
  return claims.some((i) => status[i] === DENIED) && claims.some((i) => AFFIRMED.has(status[i] ?? -1));
}
