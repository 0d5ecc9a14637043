import type { Frame } from './boxes.ts';

/** So many rectangles are placed one by one; the rest, the smallest, go into rows that are placed as one. */
const ONE_BY_ONE = 40;

/** Where a rectangle lies: its upper left corner. */
interface Corner {
  readonly x: number;
  readonly y: number;
}

/**
 * Arranges rectangles close together without overlap, the whole about as wide as high times `aspect`: each in
 * turn goes to the corner left by the others where the whole grows least (bottom-left heuristics after Baker,
 * Coffman and Rivest 1980). Hand them in from the largest down.
 */
export function pack(items: readonly Frame[], aspect: number): readonly Corner[] {
  if (items.length > ONE_BY_ONE) {
    const rest = items.slice(ONE_BY_ONE - 1);
    const rows = packRows(rest, aspect);
    const placed = pack([...items.slice(0, ONE_BY_ONE - 1), rows], aspect);
    const block = placed[ONE_BY_ONE - 1] ?? { x: 0, y: 0 };
    return [...placed.slice(0, -1), ...rows.corners.map((c) => ({ x: c.x + block.x, y: c.y + block.y }))];
  }
  const placed: (Corner & Frame)[] = [];
  let width = 0;
  let height = 0;
  for (const item of items) {
    let best: Corner = { x: 0, y: 0 };
    let least = Infinity;
    const xs = [0, ...placed.map((p) => p.x + p.width)];
    const ys = [0, ...placed.map((p) => p.y + p.height)];
    for (const x of xs) {
      for (const y of ys) {
        const w = Math.max(width, x + item.width);
        const h = Math.max(height, y + item.height);
        // The whole counts first, then being near its upper left corner.
        const cost = Math.max(w / aspect, h) + 1e-3 * (x / aspect + y);
        if (cost < least && !placed.some((p) => x < p.x + p.width && p.x < x + item.width && y < p.y + p.height && p.y < y + item.height)) {
          least = cost;
          best = { x, y };
        }
      }
    }
    placed.push({ ...best, ...item });
    width = Math.max(width, best.x + item.width);
    height = Math.max(height, best.y + item.height);
  }
  return placed.map(({ x, y }) => ({ x, y }));
}

/** Rectangles in rows from left to right: for many small ones. */
export function packRows(items: readonly Frame[], aspect: number): Frame & { readonly corners: readonly Corner[] } {
  const area = items.reduce((sum, i) => sum + i.width * i.height, 0);
  const limit = Math.max(Math.sqrt(area * aspect), ...items.map((i) => i.width));
  const corners: Corner[] = [];
  let x = 0;
  let y = 0;
  let high = 0;
  let width = 0;
  for (const item of items) {
    if (x > 0 && x + item.width > limit) {
      x = 0;
      y += high;
      high = 0;
    }
    corners.push({ x, y });
    x += item.width;
    high = Math.max(high, item.height);
    width = Math.max(width, x);
  }
  return { corners, width, height: y + high };
}
