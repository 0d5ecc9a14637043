import { expect, test } from 'vitest';
import { communityGraph, gridGraph } from '../../../bench/graphs.ts';
import { closenessTo } from '../../../src/graph/layout/closeness.ts';
import { adjacencyOf, distancesFrom, type LayoutGraph } from '../../../src/graph/layout/layout-graph.ts';

const graphs: Record<string, LayoutGraph> = {
  'communities': communityGraph(500, 1500, 0.8),
  'a mesh': gridGraph(400),
  'parts without a way between them': { order: 90, sources: Int32Array.from({ length: 60 }, (_, i) => i), targets: Int32Array.from({ length: 60 }, (_, i) => i + 30) },
};

test.each(Object.entries(graphs))('searches at once find what each finds by itself: %s', (_name, graph) => {
  const adjacency = adjacencyOf(graph);
  // More than go on at once, the same one twice.
  const starts = Int32Array.from({ length: 70 }, (_, k) => (k === 69 ? 0 : k));
  const closeness = closenessTo(adjacency, starts);
  starts.forEach((start, k) => {
    const expected = Float32Array.from(distancesFrom(adjacency, start), (d) => (d > 0 ? 1 / d : 0));
    expect(expected.map((_, i) => closeness[i * starts.length + k]!)).toEqual(expected);
  });
});
