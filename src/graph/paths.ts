import type { ActorId, ClaimId } from '../model/index.ts';
import { claimsOf, relationKey } from './build.ts';
import type { ClaimTable } from './claim-table.ts';
import type { Drawn } from './filter.ts';
import { byAttestation } from './relation.ts';
import { finish } from './steps.ts';
import { wayGraphSteps, type WayGraph } from './way-graph.ts';
import { findWays, relationsOfStep, type Way, type WayOptions } from './ways.ts';

/** One step of a path, with everything that attests it. */
export interface PathStep {
  readonly from: ActorId;
  readonly to: ActorId;
  /** Keys of the edges between the two, best attested first. */
  readonly edges: readonly string[];
  /** The claims behind them, in the same order. */
  readonly claims: readonly ClaimId[];
}

export interface Path {
  readonly steps: readonly PathStep[];
  /** Articles behind the weakest step: a chain is as strong as that. */
  readonly attestation: number;
}

/** The paths between two actors over what is drawn of a table, at once; see {@link findWays} for which and in what order. */
export function findPaths(table: ClaimTable, drawn: Pick<Drawn, 'claims'>, from: ActorId, to: ActorId, options: WayOptions = {}): readonly Path[] {
  const graph = finish(wayGraphSteps(table, drawn));
  const ways = findWays(graph, table.placeOf.get(from) ?? -1, table.placeOf.get(to) ?? -1, options);
  return pathsAlong(table, drawn, graph, ways, options);
}

/** Ways as paths of actors, with the claims behind each step. */
export function pathsAlong(table: ClaimTable, drawn: Pick<Drawn, 'claims'>, graph: WayGraph, ways: readonly Way[], options: WayOptions = {}): readonly Path[] {
  const attested = byAttestation(table.index.articles);
  const idOf = (a: number | undefined): ActorId => table.corpus.actors[a ?? -1]?.id ?? ('' as ActorId);
  return ways.map((way) => {
    const taken = way.slice(1).map((to, i) => ({ from: way[i] ?? -1, to, relations: relationsOfStep(graph, table.relations.incidence, way[i] ?? -1, to, options) }));
    return {
      steps: taken.map(({ from, to, relations }) => ({
        from: idOf(from),
        to: idOf(to),
        edges: relations.map((r) => relationKey(table, r)),
        claims: relations.flatMap((r) => [...claimsOf(table, r, drawn.claims)].sort(attested).map((c) => c.id)),
      })),
      attestation: Math.min(...taken.map(({ relations }) => graph.articles[relations[0] ?? -1] ?? 0)),
    };
  });
}
