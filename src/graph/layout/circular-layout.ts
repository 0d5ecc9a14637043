import type { Positions } from './layout-graph.ts';

/**
 * Puts nodes on a circle, group after group with a gap between groups, so that the relations within and
 * between kinds of actor can be seen. Within a group nodes keep their order. The circle is as large as the
 * room along it requires.
 * @param groups - of every node, such as the number of its actor type; groups follow one another in this order
 * @param room - along the circle that every node needs, in the unit of the positions
 */
export function circularLayout(groups: ArrayLike<number>, room: ArrayLike<number>): Positions {
  const n = groups.length;
  const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => (groups[a] as number) - (groups[b] as number) || a - b);
  const kinds = new Set(order.map((i) => groups[i])).size;
  const rooms = order.reduce((sum, i) => sum + (room[i] as number), 0);
  const gap = kinds > 1 ? (0.12 * rooms) / kinds : 0;
  const around = rooms + gap * kinds;
  const radius = around / (2 * Math.PI);
  const at = { x: new Float64Array(n), y: new Float64Array(n) };
  let along = 0;
  order.forEach((i, k) => {
    const before = order[k - 1];
    if (before !== undefined && groups[before] !== groups[i]) along += gap;
    // From the top clockwise, as a clock is read.
    const angle = (2 * Math.PI * (along + (room[i] as number) / 2)) / around - Math.PI / 2;
    at.x[i] = n > 1 ? radius * Math.cos(angle) : 0;
    at.y[i] = n > 1 ? radius * Math.sin(angle) : 0;
    along += room[i] as number;
  });
  return at;
}
