import type { Positions } from './layout-graph.ts';

const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * Moves each of the given discs to the nearest spot where it overlaps none: spots are tried on a spiral outward
 * from where it lies (Vogel 1979), so one is always found. For discs wedged between others that must not
 * move. Changes the positions in place.
 */
export function moveToFreeSpots({ x, y }: Positions, radius: Float64Array, gap: number, movers: readonly number[]): void {
  const n = x.length;
  const largest = radius.reduce((a, b) => Math.max(a, b), 0);
  const cell = 2 * largest + gap;
  const grid = new Map<string, number[]>();
  const keyOf = (px: number, py: number, dx = 0, dy = 0): string => `${Math.floor(px / cell) + dx} ${Math.floor(py / cell) + dy}`;
  const enter = (i: number): void => {
    const key = keyOf(x[i] as number, y[i] as number);
    const list = grid.get(key);
    if (list) list.push(i);
    else grid.set(key, [i]);
  };
  const moving = new Set(movers);
  for (let i = 0; i < n; i++) if (!moving.has(i)) enter(i);
  const isFree = (i: number, px: number, py: number): boolean => {
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const j of grid.get(keyOf(px, py, dx, dy)) ?? []) {
          if (Math.hypot((x[j] as number) - px, (y[j] as number) - py) < (radius[i] as number) + (radius[j] as number) + gap) return false;
        }
      }
    }
    return true;
  };
  for (const i of movers) {
    const [sx, sy] = [x[i] as number, y[i] as number];
    const stride = (radius[i] as number) + gap;
    for (let k = 0; ; k++) {
      const px = sx + stride * Math.sqrt(k) * Math.cos(k * GOLDEN);
      const py = sy + stride * Math.sqrt(k) * Math.sin(k * GOLDEN);
      if (!isFree(i, px, py)) continue;
      x[i] = px;
      y[i] = py;
      break;
    }
    enter(i);
  }
}
