import { expect, test } from 'vitest';
import { projectToMap } from '../../src/graph/index.ts';
import { worldOutline } from '../../src/graph/world-outline.ts';

const { land, borders, width } = worldOutline();

/** The points of a path, steps added up. */
function pointsOf(path: string): readonly { readonly x: number; readonly y: number }[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Ml])(-?\d+) ?(-?\d+)/g)].map(([, sign, dx, dy]) => {
    [x, y] = sign === 'M' ? [Number(dx), Number(dy)] : [x + Number(dx), y + Number(dy)];
    return { x, y };
  });
}

test('the outline of the land is written in nothing but steps between whole points', () => {
  expect(land).toMatch(/^(M-?\d+ -?\d+(l-?\d+[ -]\d+)*(M-?\d+ -?\d+(l-?\d+[ -]\d+)*)*z)+$/);
  expect(borders).toMatch(/^(M-?\d+ -?\d+(l-?\d+[ -]\d+)*)+$/);
});

test('it lies where actors are placed: Cape Agulhas on the coast, all of it on the map', () => {
  const coast = pointsOf(land);
  const cape = projectToMap(-34.83, 20.0, width);
  expect(Math.min(...coast.map((p) => Math.hypot(p.x - cape.x, p.y - cape.y)))).toBeLessThan(width / 200);
  expect(Math.max(...coast.map((p) => Math.abs(p.x)))).toBeLessThanOrEqual(width / 2);
});

test('a page that carries it grows by less than 100 kB', () => {
  expect(JSON.stringify({ land, borders, width }).length).toBeLessThan(100_000);
});
