import * as d3 from 'd3-force';
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import createLayout from 'ngraph.forcelayout';
import createGraph from 'ngraph.graph';
import { adjacencyOf, type Positions } from '../src/graph/layout/layout-graph.ts';
import { layOut } from '../src/graph/index.ts';
import { seededRandom } from '../src/graph/random.ts';
import type { BenchGraph } from './graphs.ts';

/** Prepares a graph in the layout's own structures and returns the run that is measured. */
type Prepare = (graph: BenchGraph) => () => Positions;

/** Iterations of the peers: few for them, but the number that is usual for graphs that are too large for more. */
const ITERATIONS = 100;

const ours = (attraction: 'balanced' | 'clustered'): Prepare => (graph) => () =>
  layOut(graph, { attraction, boxes: { radius: new Float64Array(graph.order).fill(3) } });

/** Our layouts, finished (no two discs overlap), and well-known ones with their defaults. */
export const LAYOUTS: Readonly<Record<string, Prepare>> = {
  Dramatis: ours('balanced'),
  'Dramatis, clustered': ours('clustered'),
  'graphology ForceAtlas2': (graph) => {
    const start = randomStart(graph.order);
    const g = new UndirectedGraph<{ x: number; y: number }>();
    for (let i = 0; i < graph.order; i++) g.addNode(i, { x: start.x[i] ?? 0, y: start.y[i] ?? 0 });
    forEachEdge(graph, (a, b) => g.mergeEdge(a, b));
    return () => {
      const places = forceAtlas2(g, { iterations: ITERATIONS, settings: forceAtlas2.inferSettings(g), getEdgeWeight: null });
      return fromPlaces(graph.order, (i) => places[i] ?? { x: 0, y: 0 });
    };
  },
  'd3-force': (graph) => {
    const start = randomStart(graph.order);
    const nodes = Array.from({ length: graph.order }, (_, i): d3.SimulationNodeDatum => ({ x: start.x[i], y: start.y[i] }));
    const links: { source: number; target: number }[] = [];
    forEachEdge(graph, (source, target) => links.push({ source, target }));
    return () => {
      d3.forceSimulation(nodes)
        .stop()
        .force('link', d3.forceLink(links))
        .force('charge', d3.forceManyBody())
        .force('x', d3.forceX().strength(0.02))
        .force('y', d3.forceY().strength(0.02))
        // Cools down over the iterations it is given, as it does over its 300 by default.
        .alphaDecay(1 - 0.001 ** (1 / ITERATIONS))
        .tick(ITERATIONS);
      return fromPlaces(graph.order, (i) => ({ x: nodes[i]?.x ?? 0, y: nodes[i]?.y ?? 0 }));
    };
  },
  'ngraph.forcelayout': (graph) => {
    const g = createGraph();
    for (let i = 0; i < graph.order; i++) g.addNode(i);
    forEachEdge(graph, (a, b) => g.addLink(a, b));
    return () => {
      const layout = createLayout(g);
      for (let i = 0; i < ITERATIONS; i++) layout.step();
      return fromPlaces(graph.order, (i) => layout.getNodePosition(i));
    };
  },
};

function forEachEdge(graph: BenchGraph, visit: (a: number, b: number) => void): void {
  const { offsets, neighbours } = adjacencyOf(graph);
  for (let i = 0; i < graph.order; i++) {
    for (const j of neighbours.subarray(offsets[i], offsets[i + 1])) if (i < j) visit(i, j);
  }
}

function randomStart(order: number): Positions {
  const random = seededRandom(5);
  const place = (): number => (random() - 0.5) * 1000;
  return { x: Float64Array.from({ length: order }, place), y: Float64Array.from({ length: order }, place) };
}

function fromPlaces(order: number, placeOf: (i: number) => { readonly x: number; readonly y: number }): Positions {
  const places = Array.from({ length: order }, (_, i) => placeOf(i));
  return { x: Float64Array.from(places, (p) => p.x), y: Float64Array.from(places, (p) => p.y) };
}
