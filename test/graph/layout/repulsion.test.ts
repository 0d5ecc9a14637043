import { describe, expect, test } from 'vitest';
import { Repulsion } from '../../../src/graph/layout/repulsion.ts';
import { seededRandom } from '../../../src/graph/index.ts';

const random = seededRandom(7);
const clouds: Record<string, (i: number) => [number, number]> = {
  'an even cloud': () => [random(), random()],
  'dense heaps far apart': (i) => [1000 * (i % 7) + random(), 300 * (i % 3) + random()],
  'a line': (i) => [i, 0],
  'a spiral from very near to very far': (i) => [1.02 ** i * Math.cos(i), 1.02 ** i * Math.sin(i)],
};

/** Forces summed over all pairs, and the sum of their sizes. */
function direct(x: Float64Array, y: Float64Array, m: Float64Array): [Float64Array, Float64Array, Float64Array] {
  const [fx, fy, size] = [new Float64Array(x.length), new Float64Array(x.length), new Float64Array(x.length)];
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < x.length; j++) {
      const [dx, dy] = [x[i]! - x[j]!, y[i]! - y[j]!];
      const d2 = dx * dx + dy * dy;
      if (d2 === 0) continue;
      fx[i]! += (m[i]! * m[j]! * dx) / d2;
      fy[i]! += (m[i]! * m[j]! * dy) / d2;
      size[i]! += (m[i]! * m[j]!) / Math.sqrt(d2);
    }
  }
  return [fx, fy, size];
}

describe('repulsion', () => {
  test.each(Object.entries(clouds))('of %s is close to the sum over all pairs', (_name, place) => {
    const n = 700;
    const points = Array.from({ length: n }, (_, i) => place(i));
    const [x, y] = [Float64Array.from(points, (p) => p[0]), Float64Array.from(points, (p) => p[1])];
    const m = Float64Array.from(points, () => 1 + Math.floor(20 * random() ** 4));
    const [ex, ey, size] = direct(x, y, m);
    const error = (opening: number) => {
      const [fx, fy] = [new Float64Array(n), new Float64Array(n)];
      new Repulsion(n).add(x, y, m, 1, opening, fx, fy);
      // Forces may cancel: what is off is measured against all that pushes.
      const off = points.reduce((s, _, i) => s + (fx[i]! - ex[i]!) ** 2 + (fy[i]! - ey[i]!) ** 2, 0);
      return Math.sqrt(off / size.reduce((s, v) => s + v ** 2, 0));
    };
    expect(error(1)).toBeLessThan(0.05);
    expect(error(0.5)).toBeLessThan(0.002);
  });

  test('the far field of a moment ago is nearly that of now, and bodies nearby are looked at anew', () => {
    const n = 700;
    const [x, y] = [Float64Array.from({ length: n }, random), Float64Array.from({ length: n }, random)];
    const m = new Float64Array(n).fill(1);
    const repulsion = new Repulsion(n);
    repulsion.add(x, y, m, 1, 1, new Float64Array(n), new Float64Array(n));
    for (let i = 0; i < n; i++) x[i]! += 0.01 * (random() - 0.5);
    const [fx, fy] = [new Float64Array(n), new Float64Array(n)];
    repulsion.add(x, y, m, 1, 1, fx, fy, false);
    const [ex, ey, size] = direct(x, y, m);
    const off = fx.reduce((s, f, i) => s + (f - ex[i]!) ** 2 + (fy[i]! - ey[i]!) ** 2, 0);
    expect(Math.sqrt(off / size.reduce((s, v) => s + v ** 2, 0))).toBeLessThan(0.05);
  });

  test('many bodies on one spot neither push one another nor break the tree', () => {
    const n = 100;
    const x = new Float64Array(n).fill(5);
    x[99] = 6;
    const [fx, fy] = [new Float64Array(n), new Float64Array(n)];
    new Repulsion(n).add(x, new Float64Array(n), new Float64Array(n).fill(1), 1, 1, fx, fy);
    expect(fx[0]).toBeCloseTo(-1);
    expect(fx[99]).toBeCloseTo(99);
    expect(fy.every((f) => Math.abs(f) < 1e-9)).toBe(true);
  });
});
