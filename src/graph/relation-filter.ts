import { STATUSES } from '../model/index.ts';
import type { ClaimTable } from './claim-table.ts';
import type { GraphFilter } from './filter.ts';
import { countTellings, voiceOf } from './telling.ts';
import { edgesOf } from './incidence.ts';

/** Whether a relation passes, given its claims that passed so far (by their places in the table). */
type Test = (claims: readonly number[]) => boolean;

const DENIED = STATUSES.indexOf('denied');
const AFFIRMED = new Set([STATUSES.indexOf('actual'), STATUSES.indexOf('planned')]);

/** Filters on relations, each from its setting to a test. */
const TESTS: readonly ((filter: GraphFilter, table: ClaimTable) => Test | undefined)[] = [
  ({ minClaims = 1 }, { telling }) => (minClaims > 1 ? (claims) => claims.length >= minClaims && countTellings(telling, claims) >= minClaims : undefined),
  ({ minOutlets = 1 }, { claims: all, index }) =>
    minOutlets > 1
      ? (claims) => new Set(claims.flatMap((i) => { const article = all[i]?.article; return article === undefined ? [] : voiceOf(index.articles, article); })).size >= minOutlets
      : undefined,
  ({ disagreements }, { status }) =>
    disagreements ? (claims) => claims.some((i) => status[i] === DENIED) && claims.some((i) => AFFIRMED.has(status[i] as number)) : undefined,
];

/**
 * Of claims that pass by themselves, those whose relation passes too and which lie within the surroundings that
 * are asked for.
 * @param passes - by claim, a 1 for those that pass; it is changed and returned
 */
export function filterRelations(table: ClaimTable, passes: Uint8Array, filter: GraphFilter): Uint8Array {
  const { offsets, members, count } = table.relations;
  const tests = TESTS.map((make) => make(filter, table)).filter((t) => t !== undefined);
  if (tests.length > 0) {
    for (let r = 0; r < count; r++) {
      const claims = [...members.subarray(offsets[r], offsets[r + 1])].filter((i) => passes[i] === 1);
      if (claims.length > 0 && !tests.every((t) => t(claims))) for (const i of claims) passes[i] = 0;
    }
  }
  const { ego } = filter;
  if (ego && ego.of.length > 0) keepSurroundings(table, passes, ego);
  return passes;
}

/** Leaves only claims whose ends both lie within so many steps of the given actors. */
function keepSurroundings(table: ClaimTable, passes: Uint8Array, { of, steps }: NonNullable<GraphFilter['ego']>): void {
  const { corpus, relations, relationOf } = table;
  const related = new Uint8Array(relations.count);
  for (let i = 0; i < passes.length; i++) if (passes[i] === 1) related[relationOf[i] as number] = 1;
  const near = new Uint8Array(corpus.actors.length);
  const wanted = new Set<string>(of);
  let front = [...corpus.actors.keys()].filter((a) => wanted.has(corpus.actors[a]?.id ?? ''));
  for (const a of front) near[a] = 1;
  for (let step = 0; step < steps; step++) {
    const next: number[] = [];
    for (const a of front) {
      for (const r of edgesOf(relations.incidence, a)) {
        if (related[r] === 0) continue;
        for (const b of [relations.source[r] as number, relations.target[r] as number]) {
          if (near[b] === 1) continue;
          near[b] = 1;
          next.push(b);
        }
      }
    }
    front = next;
  }
  for (let i = 0; i < passes.length; i++) {
    const r = relationOf[i] as number;
    if (near[relations.source[r] as number] === 0 || near[relations.target[r] as number] === 0) passes[i] = 0;
  }
}
