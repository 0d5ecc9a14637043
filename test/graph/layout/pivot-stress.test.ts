import { describe, expect, test } from 'vitest';
import { communityGraph } from '../../../bench/graphs.ts';
import { seededRandom, type Positions } from '../../../src/graph/index.ts';
import { adjacencyOf } from '../../../src/graph/layout/layout-graph.ts';
import { randomPositions } from '../../../src/graph/layout/multilevel.ts';
import { PivotStress } from '../../../src/graph/layout/pivot-stress.ts';
import { sampledStress } from '../../../src/graph/layout/stress.ts';

const path = adjacencyOf({ order: 20, sources: Int32Array.from({ length: 19 }, (_, i) => i), targets: Int32Array.from({ length: 19 }, (_, i) => i + 1) });

function forcesOf(stress: PivotStress, at: Positions, mass = new Float64Array(at.x.length).fill(1)): Positions {
  const forces = { x: new Float64Array(at.x.length), y: new Float64Array(at.x.length) };
  stress.add(at, mass, 1, forces.x, forces.y);
  return forces;
}
const longest = ({ x, y }: Positions) => Math.max(...x.map((v, i) => Math.hypot(v, y[i]!)));

describe('stress over pivots', () => {
  test.each([1, 0.01, 700])('leaves alone a chain laid out straight, whatever the scale: %d', (scale) => {
    const at = { x: Float64Array.from({ length: 20 }, (_, i) => (i - 9.5) * scale), y: new Float64Array(20) };
    expect(longest(forcesOf(PivotStress.of(path, 20, seededRandom(1)), at)) * scale).toBeLessThan(1e-3);
    at.y[7] = 5 * scale;
    expect(longest(forcesOf(PivotStress.of(path, 20, seededRandom(1)), at)) * scale).toBeGreaterThan(0.05);
  });

  test('brings distances in the plane closer to those in the graph', () => {
    const graph = adjacencyOf(communityGraph(300, 900, 0.85));
    const stress = PivotStress.of(graph, 60, seededRandom(2));
    const at = randomPositions(300, seededRandom(3));
    const before = sampledStress(graph, at, 300, seededRandom(1));
    const moment = at.x.reduce((sum, v, i) => sum + v * v + at.y[i]! ** 2, 0);
    for (let round = 0; round < 20; round++) {
      const { x, y } = forcesOf(stress, at);
      for (let i = 0; i < 300; i++) {
        at.x[i]! += (0.5 * moment * x[i]!) / 300 ** 2;
        at.y[i]! += (0.5 * moment * y[i]!) / 300 ** 2;
      }
    }
    expect(sampledStress(graph, at, 300, seededRandom(1))).toBeLessThan(0.75 * before);
  });

  test('a group of one feels what its node felt; one of several, as if it had their mean distance', () => {
    const stress = PivotStress.of(path, 20, seededRandom(1));
    const at = randomPositions(20, seededRandom(4));
    const back = Int32Array.from({ length: 20 }, (_, i) => 19 - i);
    const turned = forcesOf(stress.contracted(back, 20), { x: at.x.map((_, i) => at.x[19 - i]!), y: at.y.map((_, i) => at.y[19 - i]!) });
    const forces = forcesOf(stress, at);
    turned.x.forEach((v, i) => expect(v).toBeCloseTo(forces.x[19 - i]!, 6));

    // Four groups of five in a row: their middles lie five steps apart. Pivots off the middle leave a little force.
    const groups = Int32Array.from({ length: 20 }, (_, i) => Math.floor(i / 5));
    const middles = { x: Float64Array.of(-7.5, -2.5, 2.5, 7.5), y: new Float64Array(4) };
    const bent = { x: middles.x, y: Float64Array.of(0, 8, -8, 0) };
    expect(longest(forcesOf(stress.contracted(groups, 4), middles))).toBeLessThan(0.5 * longest(forcesOf(stress.contracted(groups, 4), bent)));
  });

  test('parts without a way between them do not draw each other', () => {
    const apart = adjacencyOf({ order: 4, sources: Int32Array.of(0, 2), targets: Int32Array.of(1, 3) });
    const at = { x: Float64Array.of(0, 1, 50, 51), y: new Float64Array(4) };
    expect(longest(forcesOf(PivotStress.of(apart, 4, seededRandom(1)), at))).toBeLessThan(1e-6);
  });
});
