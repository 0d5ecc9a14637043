import { MultiDirectedGraph } from 'graphology';
import type { ActorGraph } from '../../../src/graph/index.ts';
import { classOf, type ActorType, type ClaimId, type Position, type RelationType, type Status } from '../../../src/model/index.ts';

interface Relation {
  readonly from: string;
  readonly to: string;
  readonly type: RelationType;
  readonly status?: Status;
  readonly symmetric?: boolean;
  readonly claims?: number;
}

/** A small graph for tests: actors with their number of claims, and relations. */
export function exampleGraph(actors: Readonly<Record<string, number>>, relations: readonly Relation[], types: Readonly<Record<string, ActorType>> = {}): ActorGraph {
  const graph: ActorGraph = new MultiDirectedGraph();
  for (const [id, claims] of Object.entries(actors)) {
    graph.addNode(id, { label: id, type: types[id] ?? 'country', country: undefined, claims, articles: 1 });
  }
  for (const { from, to, type, status = 'actual', symmetric = false, claims = 1 } of relations) {
    graph.addDirectedEdgeWithKey(`${from}|${to}|${type}`, from, to, {
      type, class: classOf(type), symmetric, status,
      claims: Array.from({ length: claims }, (_, i) => `${from}${to}${i}` as ClaimId),
      statuses: { actual: 0, planned: 0, possible: 0, denied: 0, [status]: claims },
      label: type.toLowerCase(), articles: 1, outlets: [], speakers: [], disagrees: false,
    });
  }
  return graph;
}

/** Russia in the middle, Belarus to the right, Iran above, Kyiv apart from all. */
export const EXAMPLE = exampleGraph(
  { RU: 20, BY: 8, IR: 5, KY: 0 },
  [
    { from: 'RU', to: 'BY', type: 'MOBILIZE', status: 'planned', claims: 3 },
    { from: 'BY', to: 'RU', type: 'REQUEST' },
    { from: 'BY', to: 'RU', type: 'COOPERATE', symmetric: true },
    { from: 'IR', to: 'RU', type: 'AID', status: 'denied' },
  ],
);
export const PLACES: Readonly<Record<string, Position>> = {
  RU: { x: 0, y: 0 }, BY: { x: 200, y: 0 }, IR: { x: 0, y: 200 }, KY: { x: -200, y: -100 },
};
