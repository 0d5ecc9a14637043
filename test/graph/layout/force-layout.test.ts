import { describe, expect, test } from 'vitest';
import { communityGraph, gridGraph } from '../../../bench/graphs.ts';
import { forceLayout, layOut, seededRandom, type ForceLayoutOptions, type LayoutGraph, type NodeBoxes, type Positions } from '../../../src/graph/index.ts';
import { sidesOf } from '../../../src/graph/layout/boxes.ts';
import { adjacencyOf } from '../../../src/graph/layout/layout-graph.ts';
import { sampledStress } from '../../../src/graph/layout/stress.ts';

function graphOf(order: number, ...edges: [number, number][]): LayoutGraph {
  return { order, sources: Int32Array.from(edges, (e) => e[0]), targets: Int32Array.from(edges, (e) => e[1]) };
}
function boxesFor(order: number, labels: boolean): NodeBoxes {
  const random = seededRandom(3);
  const radius = Float64Array.from({ length: order }, () => 3 + 20 * random() ** 6);
  return labels ? { radius, labelWidth: radius.map(() => 20 + 80 * random()), labelHeight: 14 } : { radius };
}
const finite = ({ x, y }: Positions) => [...x, ...y].every(Number.isFinite);

/** Pairs of discs, or of boxes with labels, that overlap. */
function overlaps({ x, y }: Positions, boxes: NodeBoxes): number {
  const { left, right, half } = sidesOf(boxes);
  let count = 0;
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < i; j++) {
      const discs = Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!) < boxes.radius[i]! + boxes.radius[j]! - 1e-6;
      const rectangles =
        x[i]! - left[i]! < x[j]! + right[j]! - 1e-6 && x[j]! - left[j]! < x[i]! + right[i]! - 1e-6 && Math.abs(y[i]! - y[j]!) < half[i]! + half[j]! - 1e-6;
      if (discs || (boxes.labelWidth && rectangles)) count++;
    }
  }
  return count;
}

const graphs: Record<string, LayoutGraph> = {
  'no nodes': graphOf(0),
  'one node': graphOf(1),
  'two nodes': graphOf(2, [0, 1]),
  'a loop and parallel edges': graphOf(3, [0, 0], [0, 1], [1, 0], [0, 1], [1, 2]),
  'a star': graphOf(40, ...Array.from({ length: 39 }, (_, i): [number, number] => [0, i + 1])),
  'many parts and lone nodes': graphOf(200, ...Array.from({ length: 60 }, (_, i): [number, number] => [2 * i, 2 * i + 1])),
  'all with all': graphOf(30, ...Array.from({ length: 30 * 30 }, (_, k): [number, number] => [Math.floor(k / 30), k % 30])),
  'communities, small': communityGraph(120, 240, 0.85),
  'communities, large': communityGraph(1500, 4500, 0.85),
  'a mesh': gridGraph(900),
  'a star of thousands': graphOf(2000, ...Array.from({ length: 1999 }, (_, i): [number, number] => [0, i + 1])),
};

describe('the force layout', () => {
  test.each(Object.entries(graphs))('of %s: every node has a place of its own', (_name, graph) => {
    const boxes = boxesFor(graph.order, graph.order <= 400);
    const at = layOut(graph, { boxes, view: { width: 1200, height: 750 } });
    expect(at.x).toHaveLength(graph.order);
    expect(finite(at)).toBe(true);
    expect(overlaps(at, boxes)).toBe(0);
  });

  test('the same seed gives the same layout, another seed another one', () => {
    const graph = communityGraph(600, 1500, 0.8);
    expect(layOut(graph, { seed: 5 })).toEqual(layOut(graph, { seed: 5 }));
    expect(layOut(graph, { seed: 6 })).not.toEqual(layOut(graph, { seed: 5 }));
  });

  test('distances follow the graph: far better than chance, a mesh nearly perfectly', () => {
    const stress = (graph: LayoutGraph, options?: ForceLayoutOptions) => sampledStress(adjacencyOf(graph), layOut(graph, options), 50, seededRandom(1));
    expect(stress(gridGraph(900))).toBeLessThan(0.05);
    expect(stress(communityGraph(120, 240, 0.85))).toBeLessThan(0.2);
    expect(stress(communityGraph(2000, 6000, 0.85))).toBeLessThan(0.22);
  });

  test('a small graph fills the view and stays inside it', () => {
    const graph = communityGraph(40, 60, 0.85);
    const { x, y } = layOut(graph, { boxes: boxesFor(40, true), view: { width: 1200, height: 750 } });
    const [wide, high] = [Math.max(...x) - Math.min(...x), Math.max(...y) - Math.min(...y)];
    expect(wide).toBeLessThan(1200);
    expect(high).toBeLessThan(750);
    expect(wide / high).toBeGreaterThan(1.1);
    expect(wide / high).toBeLessThan(2.4);
    expect(wide * high).toBeGreaterThan(0.4 * 1200 * 750);
  });

  test('frames lead up to the result, whatever the size', () => {
    for (const order of [50, 800]) {
      const steps = forceLayout(communityGraph(order, 3 * order, 0.8));
      let frames = 0;
      let progress = 0;
      let step = steps.next();
      for (; !step.done; step = steps.next()) {
        frames++;
        expect(step.value.at.x).toHaveLength(order);
        expect(finite(step.value.at)).toBe(true);
        progress = step.value.progress;
      }
      expect(frames).toBeGreaterThan(5);
      expect(progress).toBe(1);
    }
  });

  test.each([['small', 60], ['large', 900]])('fixed nodes stay where they are, the others gather around them: %s', (_size, order) => {
    const graph = communityGraph(order, 3 * order, 0.85);
    const boxes = boxesFor(order, false);
    for (const share of [0.05, 0.9]) {
      const random = seededRandom(4);
      const before = layOut(graph, { boxes });
      const nodes = Uint8Array.from(before.x, () => (random() < share ? 1 : 0));
      const after = layOut(graph, { boxes, fixed: { nodes, at: { x: before.x.map((v) => v + 1000), y: before.y.slice() } } });
      const kept = [...nodes.keys()].filter((i) => nodes[i]);
      expect(kept.map((i) => [after.x[i], after.y[i]])).toEqual(kept.map((i) => [before.x[i]! + 1000, before.y[i]]));
      expect(overlaps(after, boxes)).toBe(0);
      expect(sampledStress(adjacencyOf(graph), after, 30, seededRandom(1))).toBeLessThan(0.3);
    }
  });

  test('new parts and lone nodes go beside the fixed ones, not on them', () => {
    const graph = graphOf(7, [0, 1], [2, 3], [4, 3]);
    const at = { x: Float64Array.of(0, 100, 0, 0, 0, 0, 0), y: new Float64Array(7) };
    const after = layOut(graph, { fixed: { at, nodes: Uint8Array.of(1, 1, 0, 0, 0, 0, 0) } });
    expect(after.x.slice(0, 2)).toEqual(Float64Array.of(0, 100));
    expect(overlaps(after, { radius: new Float64Array(7).fill(6) })).toBe(0);
  });

  test('an edge to a node that is not there is a mistake of the caller', () => {
    expect(() => layOut(graphOf(2, [0, 5]))).toThrow(/edge 0 joins 0 and 5 in a graph of 2 nodes/);
  });
});
