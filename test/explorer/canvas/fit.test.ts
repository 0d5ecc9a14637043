import { describe, expect, test } from 'vitest';
import { fitInto, type Fitted } from '../../../src/explorer/canvas/fit.ts';
import { extent } from '../../../src/explorer/canvas/framing.ts';

const ROOM = { width: 800, height: 600 };

function nodes(places: readonly (readonly [x: number, y: number, name?: number])[]): Fitted {
  return {
    x: Float64Array.from(places, (p) => p[0]),
    y: Float64Array.from(places, (p) => p[1]),
    radius: Float32Array.from(places, () => 10),
    nameWidth: Float32Array.from(places, (p) => p[2] ?? 0),
  };
}

/** Left and right ends of what is drawn, in pixels of the room. */
function drawn(all: Fitted): { left: number; right: number; top: number; bottom: number; scale: number } {
  const { scale, x, y } = fitInto(all, extent(all), ROOM, Infinity);
  const at = [...all.x].map((px, i) => ({ x: ROOM.width / 2 + (px - x) * scale, y: ROOM.height / 2 + ((all.y[i] ?? 0) - y) * scale, name: all.nameWidth[i] ?? 0 }));
  return {
    left: Math.min(...at.map((p) => p.x - 10)),
    right: Math.max(...at.map((p) => p.x + 10 + (p.name > 0 ? p.name + 4 : 0))),
    top: Math.min(...at.map((p) => p.y - 10)),
    bottom: Math.max(...at.map((p) => p.y + 10)),
    scale,
  };
}

describe('fitting', () => {
  test('fills the room to the rims of the discs', () => {
    const { left, right, top, bottom } = drawn(nodes([[0, 0], [1, 0.2], [0.5, 0.1]]));
    expect(left).toBeCloseTo(0, 1);
    expect(right).toBeCloseTo(800, 1);
    expect(top).toBeCloseTo(600 - bottom, 1);
  });

  test('leaves room for names', () => {
    const { left, right } = drawn(nodes([[0, 0], [1, 0, 150]]));
    expect(left).toBeGreaterThanOrEqual(-0.1);
    expect(right).toBeLessThanOrEqual(800.1);
    expect(right - left).toBeCloseTo(800, 0);
  });

  test('draws a few nodes no farther apart than the given scale', () => {
    const all = nodes([[0, 0], [1, 0]]);
    expect(fitInto(all, extent(all), ROOM, 250).scale).toBe(250);
  });

  test('brings a single node to the middle', () => {
    const all = nodes([[7, -3]]);
    const fit = fitInto(all, extent(all), ROOM, 1);
    expect(fit.x).toBeCloseTo(7);
    expect(fit.y).toBeCloseTo(-3);
  });

  test('still shows the places where names are wider than the room', () => {
    const all = nodes([[0, 0, 2000], [1, 1, 2000]]);
    const fit = fitInto(all, extent(all), ROOM, Infinity);
    expect(fit.scale).toBeGreaterThan(0);
    expect(Number.isFinite(fit.x)).toBe(true);
  });
});
