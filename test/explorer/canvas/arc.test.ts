import { describe, expect, test } from 'vitest';
import { arcBetween, bulge, distanceTo, pointOn } from '../../../src/explorer/canvas/arc.ts';

const straight = arcBetween(0, 0, 10, 200, 0, 10, 0, 0);
const bent = arcBetween(0, 0, 10, 200, 0, 10, 1, 1);
const back = arcBetween(200, 0, 10, 0, 0, 10, 1, 1);

describe('the way of a relation', () => {
  test('a lone relation is straight', () => {
    expect(bulge(straight)).toBe(0);
    expect(pointOn(straight, 0)).toEqual({ x: 100, y: 0 });
    expect(distanceTo(straight, 100, 7)).toBeCloseTo(7);
    expect(distanceTo(straight, 203, 4)).toBeCloseTo(5);
  });

  test('a positive lane bends left of the way, up on screen when going right', () => {
    expect(pointOn(bent, 0).y).toBeLessThan(-15);
    expect(pointOn(bent, 0).x).toBeCloseTo(100);
  });

  test('the same lane of the opposite direction lies on the other side', () => {
    expect(pointOn(back, 0).y).toBeCloseTo(-pointOn(bent, 0).y);
  });

  test.each([-1, -0.6, -0.2, 0, 0.35, 0.9, 1])('every point on an arc is at distance 0 from it (%f)', (at) => {
    for (const arc of [straight, bent, back, arcBetween(5, 9, 12, -40, 77, 4, -2, 3), arcBetween(50, 50, 12, 50, 50, 12, 1, 1)]) {
      const p = pointOn(arc, at);
      expect(distanceTo(arc, p.x, p.y)).toBeCloseTo(0, 6);
    }
  });

  test('lanes of near nodes are pressed together rather than wound up', () => {
    const near = arcBetween(0, 0, 6, 30, 0, 6, 3, 3);
    expect(Math.abs(bulge(near))).toBeLessThanOrEqual(0.4 * 30 + 1e-9);
  });

  test('a relation of an actor with itself loops over it', () => {
    const loop = arcBetween(50, 50, 10, 50, 50, 10, 1, 1);
    expect(pointOn(loop, 0).x).toBeCloseTo(50);
    expect(pointOn(loop, 0).y).toBeLessThan(50 - 10 - 5);
  });
});
