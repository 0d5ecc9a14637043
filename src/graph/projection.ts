import { DirectedGraph, UndirectedGraph } from 'graphology';
import type { ActorGraph, RelationEdge } from './actor-graph.ts';

/** A simple graph for algorithms that know no parallel edges; weights are numbers of claims. */
export interface WeightedEdge {
  readonly weight: number;
}

/** No edge weighs less, so that none vanishes. */
export const LEAST_WEIGHT = 0.1;

/** How many claims an edge stands for. */
export function claimsBehind({ claims, bundle }: Pick<RelationEdge, 'claims' | 'bundle'>): number {
  return bundle?.claims ?? claims.length;
}

/**
 * How much an edge weighs: its claims, those that deny not counted (that A did not strike B is no tie
 * between them), but never less than a tenth of a claim so that no edge vanishes.
 */
export function weightOf(edge: Pick<RelationEdge, 'claims' | 'statuses' | 'bundle'>): number {
  return Math.max(LEAST_WEIGHT, claimsBehind(edge) - edge.statuses.denied);
}

/** All edges between two actors joined into one without direction. Nodes keep their order. */
export function toUndirected(graph: ActorGraph): UndirectedGraph<Record<string, never>, { weight: number }> {
  const simple = new UndirectedGraph<Record<string, never>, { weight: number }>();
  graph.forEachNode((node) => simple.addNode(node));
  graph.forEachEdge((_key, edge, source, target) => {
    simple.updateEdge(source, target, ({ weight = 0 }) => ({ weight: weight + weightOf(edge) }));
  });
  return simple;
}

/** All edges from one actor to another joined into one; mutual relations point both ways. */
export function toDirected(graph: ActorGraph): DirectedGraph<Record<string, never>, { weight: number }> {
  const simple = new DirectedGraph<Record<string, never>, { weight: number }>();
  graph.forEachNode((node) => simple.addNode(node));
  const add = (from: string, to: string, more: number): unknown =>
    simple.updateEdge(from, to, ({ weight = 0 }) => ({ weight: weight + more }));
  graph.forEachEdge((_key, edge, source, target) => {
    add(source, target, weightOf(edge));
    if (edge.symmetric) add(target, source, weightOf(edge));
  });
  return simple;
}
