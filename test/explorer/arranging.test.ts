import { describe, expect, test } from 'vitest';
import { ROOM, withOthersBelow } from '../../src/explorer/arranging/apart.ts';
import { evened } from '../../src/explorer/arranging/arrangements.ts';

describe('arrangements leave out of their way what they are not about', () => {
  const belongs = [true, false, true, ...Array.from({ length: 30 }, () => false)];
  const at = withOthersBelow(belongs, (actors) => ({ x: Float64Array.from(actors, (i) => 100 * i), y: Float64Array.from(actors, () => 7) }));

  test('what belongs lies as arranged', () => expect([at.x[0], at.x[2], at.y[2]]).toEqual([0, 200, 7]));

  test('all others lie in rows below, each with room for its name', () => {
    const others = belongs.flatMap((b, i) => (b ? [] : i));
    for (const i of others) expect(at.y[i]).toBeGreaterThan(7 + ROOM.height);
    const spots = others.map((i) => [at.x[i]!, at.y[i]!] as const);
    for (const [k, [x, y]] of spots.entries()) for (const [u, v] of spots.slice(k + 1)) expect(Math.abs(x - u) >= ROOM.width || Math.abs(y - v) >= ROOM.height).toBe(true);
    expect(new Set(spots.map(([, y]) => y)).size).toBeGreaterThan(2);
  });
});

describe('days on a line', () => {
  test('stay in order', () => {
    const days = [5, 1, 5, 900, 2];
    const even = evened(days);
    days.forEach((a, i) => days.forEach((b, j) => expect(a < b ? even[i]! < even[j]! : true).toBe(true)));
  });

  test('leave room for each, however far one lies away', () => {
    const even = evened([-10_000, 1, 2, 3, 4, 5]).toSorted((a, b) => a - b);
    for (let i = 2; i < even.length; i++) expect(even[i]! - even[i - 1]!).toBeGreaterThan(0.1);
    expect(evened([3])).toEqual([0]);
  });
});
