import { describe, expect, test } from 'vitest';
import { buildGraph, communities, measure, measuredGraph, METRIC_NAMES } from '../../src/graph/index.ts';
import { DirectedGraph, UndirectedGraph } from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { communityGraph } from '../../bench/graphs.ts';
import { betweennessOf } from '../../src/graph/betweenness.ts';
import { pageRank } from '../../src/graph/page-rank.ts';
import { adjacencyOf } from '../../src/graph/layout/layout-graph.ts';
import { corpusOf, id } from './small-corpus.ts';

/** Two triangles joined by one bridge, and an actor alone. */
const graph = buildGraph(
  corpusOf(['A AID B', 'B AID C', 'C AID A', 'X AID Y', 'Y AID Z', 'Z AID X', 'C ACCUSE X', 'C ASSAULT X'], { actors: ['Q:person'] }),
);

describe('metrics', () => {
  test.each(METRIC_NAMES)('%s has a number for every actor, for an empty graph too', (name) => {
    expect([...measure(name, graph).keys()]).toEqual(graph.nodes());
    expect([...measure(name, graph).values()].every(Number.isFinite)).toBe(true);
    expect(measure(name, buildGraph(corpusOf([]))).size).toBe(0);
  });

  test('parallel relations are one connection', () => {
    expect(measure('degree', graph).get(id('C'))).toBe(3);
    expect(measure('claims', graph).get(id('C'))).toBe(4);
  });

  test('the ends of the bridge lie between, the others do not', () => {
    const between = measure('betweenness', graph);
    expect(between.get(id('C'))).toBe(between.get(id('X')));
    expect(between.get(id('C'))).toBeGreaterThan(0);
    expect(between.get(id('A'))).toBe(0);
  });

  test('rank flows along the arrows', () => {
    const rank = measure('pagerank', buildGraph(corpusOf(['A AID C', 'B AID C'])));
    expect(rank.get(id('C'))).toBeGreaterThan(rank.get(id('A')) ?? 1);
  });

  test('communities are the triangles, numbered by size, the same every time', () => {
    const twice = ['A AID B', 'B AID C', 'C AID A', 'X AID Y', 'Y AID Z', 'Z AID X'].flatMap((c) => [c, `${c} in:a2`]);
    const joined = buildGraph(corpusOf([...twice, 'C ACCUSE X'], { actors: ['Q:person'] }));
    const found = communities(joined);
    expect(found.get(id('A'))).toBe(found.get(id('C')));
    expect(found.get(id('X'))).toBe(found.get(id('Z')));
    expect(found.get(id('A'))).not.toBe(found.get(id('X')));
    expect(found.get(id('Q'))).toBe(2);
    expect([...communities(joined)]).toEqual([...found]);
    expect(communities(buildGraph(corpusOf([], { actors: ['A', 'B'] }))).size).toBe(2);
  });
});

describe('PageRank', () => {
  test('is that of graphology', () => {
    const directed = new DirectedGraph();
    graph.forEachNode((node) => directed.addNode(node));
    graph.forEachEdge((_key, edge, source, target) => {
      directed.updateEdge(source, target, ({ weight = 0 }) => ({ weight: weight + edge.claims.length }));
    });
    const theirs = pagerank(directed, { getEdgeWeight: 'weight', maxIterations: 500, tolerance: 1e-9 });
    pageRank(measuredGraph(graph)).forEach((v, i) => expect(v).toBeCloseTo(theirs[graph.nodes()[i] ?? ''] ?? 0, 6));
  });
});

describe('betweenness', () => {
  const bench = communityGraph(300, 700, 0.7);
  const adjacency = adjacencyOf(bench);
  const simple = new UndirectedGraph();
  for (let i = 0; i < bench.order; i++) simple.addNode(i);
  bench.sources.forEach((a, e) => simple.mergeEdge(a, bench.targets[e]));

  test('is that of graphology', () => {
    const theirs = betweenness(simple, { getEdgeWeight: null });
    betweennessOf(adjacency).forEach((v, i) => expect(v).toBeCloseTo(theirs[i]!, 10));
  });

  test('estimated from a sample is nearly the same', () => {
    const [exact, sampled] = [betweennessOf(adjacency), betweennessOf(adjacency, 200)];
    const error = exact.reduce((sum, v, i) => sum + (v - sampled[i]!) ** 2, 0);
    expect(Math.sqrt(error / exact.reduce((sum, v) => sum + v ** 2, 0))).toBeLessThan(0.2);
    expect(sampled).toEqual(betweennessOf(adjacency, 200));
  });
});
