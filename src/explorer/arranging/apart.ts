import type { Positions } from '../../graph/index.ts';

/** Room that an actor takes with its name, in pixels. */
export const ROOM = { width: 120, height: 26 } as const;
/** Space between an arrangement and the rows under it. */
const GAP = 3 * ROOM.height;
/** Rows are at least so wide. */
const LEAST_WIDTH = 8 * ROOM.width;

/**
 * Arranges those actors that an arrangement is about, and puts the others in rows under it, where they are out of the
 * way and can be read: on the outermost ring, or at the end of a line, they would take more room than all the rest.
 * @param belongs - by actor, whether the arrangement is about it
 * @param layOut - arranges actors, by their numbers
 */
export function withOthersBelow(belongs: readonly boolean[], layOut: (actors: readonly number[]) => Positions): Positions {
  const n = belongs.length;
  const numbers = Array.from({ length: n }, (_, i) => i);
  const within = numbers.filter((i) => belongs[i]);
  const others = numbers.filter((i) => !belongs[i]);
  const own = layOut(within);
  const at = { x: new Float64Array(n), y: new Float64Array(n) };
  within.forEach((i, k) => {
    at.x[i] = own.x[k] ?? 0;
    at.y[i] = own.y[k] ?? 0;
  });
  const [left, right] = [own.x.reduce((a, b) => Math.min(a, b), 0), own.x.reduce((a, b) => Math.max(a, b), 0)];
  const bottom = own.y.reduce((a, b) => Math.max(a, b), 0);
  const perRow = Math.max(1, Math.floor(Math.max(right - left, LEAST_WIDTH) / ROOM.width));
  const columns = Math.min(perRow, others.length);
  others.forEach((i, k) => {
    at.x[i] = (left + right) / 2 + ROOM.width * ((k % perRow) - (columns - 1) / 2);
    at.y[i] = bottom + GAP + ROOM.height * Math.floor(k / perRow);
  });
  return at;
}
