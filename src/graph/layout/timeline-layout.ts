import type { Positions } from './layout-graph.ts';

/** How close in time two actors may be and still share a lane, in widths of a node. */
const CLEAR = 1.2;

/**
 * Puts nodes along a line of time, at the moment when they first matter, each in the lane nearest to the
 * middle where it does not lie on another. Nodes without a date follow at the end, behind a gap.
 * @param moments - of every node, in any unit of time; NaN where unknown
 * @param width - of the whole line, in the unit of the positions
 * @param room - width and height that a node needs
 */
export function timelineLayout(moments: ArrayLike<number>, width: number, room: { readonly width: number; readonly height: number }): Positions {
  const n = moments.length;
  const all = Array.from({ length: n }, (_, i) => i);
  const dated = all.filter((i) => Number.isFinite(moments[i])).sort((a, b) => (moments[a] as number) - (moments[b] as number) || a - b);
  const undated = all.filter((i) => !Number.isFinite(moments[i]));
  const first = dated[0] === undefined ? 0 : (moments[dated[0]] as number);
  const last = dated.length === 0 ? first : (moments[dated.at(-1) as number] as number);
  const line = undated.length > 0 && dated.length > 0 ? width * 0.85 : width;
  const at = { x: new Float64Array(n), y: new Float64Array(n) };
  // How far each lane is taken; lanes alternate above and below the middle.
  const taken: number[] = [];
  const put = (i: number, x: number): void => {
    let lane = taken.findIndex((end) => end + CLEAR * room.width <= x);
    if (lane < 0) lane = taken.length;
    taken[lane] = x;
    at.x[i] = x;
    at.y[i] = room.height * (lane % 2 === 0 ? lane / 2 : -(lane + 1) / 2);
  };
  for (const i of dated) put(i, last > first ? (line * ((moments[i] as number) - first)) / (last - first) : 0);
  for (const i of undated) put(i, dated.length > 0 ? width : 0);
  for (let i = 0; i < n; i++) at.x[i] = (at.x[i] as number) - width / 2;
  return at;
}
