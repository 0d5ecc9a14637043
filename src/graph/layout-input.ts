import { STATUSES, type ActorId, type Position } from '../model/index.ts';
import type { ActorGraph } from './actor-graph.ts';
import type { LayoutGraph, Positions } from './layout/index.ts';
import type { ClaimTable } from './claim-table.ts';
import { LEAST_WEIGHT, weightOf } from './projection.ts';

/** An actor graph as layouts take it: node i is the i-th of `ids`. */
export interface LayoutInput {
  readonly ids: readonly ActorId[];
  readonly graph: LayoutGraph;
}

/**
 * Numbers the actors of a graph for layouts. Edges weigh the square root of their claims, so that much-told
 * relations pull more without drawing everything else into them.
 */
export function layoutInput(graph: ActorGraph): LayoutInput {
  const ids = graph.nodes() as ActorId[];
  const number = new Map<string, number>(ids.map((id, i) => [id, i]));
  const sources = new Int32Array(graph.size);
  const targets = new Int32Array(graph.size);
  const weights = new Float64Array(graph.size);
  let e = 0;
  graph.forEachEdge((_key, edge, source, target) => {
    sources[e] = number.get(source) ?? 0;
    targets[e] = number.get(target) ?? 0;
    weights[e++] = Math.sqrt(weightOf(edge));
  });
  return { ids, graph: { order: ids.length, sources, targets, weights } };
}

/** The same straight from the columns of a corpus, without its graph: all its actors and relations. */
export function tableInput({ corpus, relations, status }: ClaimTable): LayoutInput {
  const weights = new Float64Array(relations.count);
  for (let r = 0; r < relations.count; r++) {
    let told = 0;
    for (let k = relations.offsets[r] as number; k < (relations.offsets[r + 1] as number); k++) if (status[relations.members[k] as number] !== DENIED) told++;
    weights[r] = Math.sqrt(Math.max(LEAST_WEIGHT, told));
  }
  return {
    ids: corpus.actors.map((a) => a.id),
    graph: { order: corpus.actors.length, sources: relations.source.slice(), targets: relations.target.slice(), weights },
  };
}

const DENIED = STATUSES.indexOf('denied');

/** Places by actor. */
export function toLayoutRecord(ids: readonly ActorId[], { x, y }: Positions): Record<ActorId, Position> {
  return Object.fromEntries(ids.map((id, i) => [id, { x: x[i] ?? 0, y: y[i] ?? 0 }]));
}

/** Places of the given actors as arrays, with a 1 for each that has one. */
export function fromLayoutRecord(ids: readonly ActorId[], layout: Readonly<Partial<Record<ActorId, Position>>>): { readonly at: Positions; readonly known: Uint8Array } {
  const own = ids.map((id) => (Object.hasOwn(layout, id) ? layout[id] : undefined));
  return {
    at: { x: Float64Array.from(own, (p) => p?.x ?? 0), y: Float64Array.from(own, (p) => p?.y ?? 0) },
    known: Uint8Array.from(own, (p) => (p ? 1 : 0)),
  };
}
