import { describe, expect, test } from 'vitest';
import { circularLayout, geographicLayout, projectToMap, radialLayout, timelineLayout } from '../../../src/graph/index.ts';

const edges = (order: number, ...pairs: [number, number][]) => ({ order, sources: Int32Array.from(pairs, (p) => p[0]), targets: Int32Array.from(pairs, (p) => p[1]) });

describe('circular', () => {
  test('all lie on one circle, kinds side by side, room kept between neighbours', () => {
    const groups = [1, 0, 1, 0, 2];
    const { x, y } = circularLayout(groups, [10, 10, 10, 10, 30]);
    const radii = [...x].map((v, i) => Math.hypot(v, y[i]!));
    radii.forEach((r) => expect(r).toBeCloseTo(radii[0]!));
    const clockwise = [...x.keys()].sort((a, b) => turn(x[a]!, y[a]!) - turn(x[b]!, y[b]!));
    expect(clockwise.map((i) => groups[i])).toEqual([0, 0, 1, 1, 2]);
    expect(Math.hypot(x[1]! - x[3]!, y[1]! - y[3]!)).toBeGreaterThan(8);
  });
  test('one node is in the middle', () => {
    expect(circularLayout([0], [10])).toEqual({ x: new Float64Array(1), y: new Float64Array(1) });
  });
});

/** Angle from the top clockwise. */
const turn = (x: number, y: number) => (Math.atan2(y, x) + Math.PI / 2 + 2 * Math.PI) % (2 * Math.PI);

describe('radial', () => {
  test('steps from the middle are rings, and what can not be reached is outside', () => {
    const { x, y } = radialLayout(edges(6, [0, 1], [1, 2], [0, 3], [3, 4]), 0, 100, 20);
    expect([...x].map((v, i) => Math.round(Math.hypot(v, y[i]!)))).toEqual([0, 100, 200, 100, 200, 300]);
  });
  test('each lies near the node through which it is reached', () => {
    const { x, y } = radialLayout(edges(9, [0, 1], [0, 2], [1, 3], [1, 4], [1, 5], [2, 6], [2, 7], [2, 8]), 0, 100, 20);
    for (const leaf of [3, 4, 5]) expect(Math.hypot(x[leaf]! - x[1]!, y[leaf]! - y[1]!)).toBeLessThan(Math.hypot(x[leaf]! - x[2]!, y[leaf]! - y[2]!));
  });
  test('a crowded ring is wide enough', () => {
    const star = edges(101, ...Array.from({ length: 100 }, (_, i): [number, number] => [0, i + 1]));
    const { x, y } = radialLayout(star, 0, 10, 20);
    expect(Math.hypot(x[1]! - x[2]!, y[1]! - y[2]!)).toBeGreaterThan(19);
  });
});

describe('timeline', () => {
  test('time runs to the right, near moments take different lanes, unknown ones come last', () => {
    const { x, y } = timelineLayout([10, 0, 0.1, NaN], 1000, { width: 50, height: 20 });
    expect(x[1]).toBe(-500);
    expect(x[0]).toBeGreaterThan(x[2]!);
    expect(x[3]).toBe(500);
    expect(y[1]).not.toBe(y[2]);
  });
  test('without dates all stand in one column', () => {
    const { y } = timelineLayout([NaN, NaN], 100, { width: 10, height: 20 });
    expect(y[0]).not.toBe(y[1]);
  });
});

describe('geographic', () => {
  test('the map is as wide as asked, symmetrical, north up', () => {
    expect(projectToMap(0, 180 - 1e-9, 1000).x).toBeCloseTo(500);
    expect(projectToMap(0, 0, 1000)).toEqual({ x: 0, y: -0 });
    expect(projectToMap(55, 37, 1000).y).toBeLessThan(0);
    expect(projectToMap(-55, -37, 1000).x).toBeCloseTo(-projectToMap(55, 37, 1000).x);
    // Published value of the Natural Earth projection: at 90° the pole line lies 0.5181 of the equator's half length from it.
    expect(Math.abs(projectToMap(90, 0, 1000).y) / 500).toBeCloseTo(0.52, 2);
  });
  test('several on one spot are spread, those without a place stand below', () => {
    const { x, y } = geographicLayout([[50, 30], [50, 30], undefined], 1000, 8);
    expect(Math.hypot(x[0]! - x[1]!, y[0]! - y[1]!)).toBeGreaterThan(7);
    expect(y[2]).toBeGreaterThan(Math.abs(projectToMap(90, 0, 1000).y));
  });
});
