import { moveToFreeSpots } from './free-spot.ts';
import type { Positions } from './layout-graph.ts';

/** Where two discs lie on one spot, the direction in which the second goes: golden-angle turns differ for all. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * Pushes discs apart until none overlap. Where a crowd does not loosen, the whole picture is widened by what is
 * missing, or, around pinned nodes, the wedged discs go to the nearest free spot; so that the result has no
 * overlaps (but for pinned nodes that overlap one another, which must stay). Time is
 * about linear: discs are looked up in a grid, each by the larger or, of equals, the later one.
 * Changes the positions in place.
 * @param gap - room left free between two discs
 */
export function partDiscs(at: Positions, radius: Float64Array, gap: number, rounds: number, pinned?: Uint8Array): void {
  const sorted = radius.slice().sort();
  const typical = sorted[radius.length >> 1] ?? 1;
  const cell = 2 * typical + gap;
  // Discs that may touch soon are looked up once and for all, until one has come so far that others may.
  const slack = typical + gap;
  const travelled = new Float64Array(radius.length);
  let pairs: number[] = [];
  let gone = Infinity;
  for (let round = 0; round < rounds; round++) {
    if (gone > slack / 2) {
      pairs = [];
      forClashes(at, radius, gap + slack, cell, (i, j) => void (!(pinned?.[i] && pinned[j]) && pairs.push(i, j)));
      travelled.fill(0);
      gone = 0;
    }
    let clashes = 0;
    for (let p = 0; p < pairs.length; p += 2) {
      const i = pairs[p] as number;
      const j = pairs[p + 1] as number;
      const shift = partPair(at, i, j, (radius[i] as number) + (radius[j] as number) + gap, pinned);
      if (shift === 0) continue;
      clashes++;
      travelled[i] = (travelled[i] as number) + shift;
      travelled[j] = (travelled[j] as number) + shift;
      gone = Math.max(gone, travelled[i], travelled[j]);
    }
    if (clashes === 0) return;
  }
  if (pinned?.includes(1)) {
    const wedged = new Set<number>();
    forClashes(at, radius, gap, cell, (i, j) => void (pinned[i] ? pinned[j] || wedged.add(j) : wedged.add(i)));
    moveToFreeSpots(at, radius, gap, [...wedged].sort((a, b) => a - b));
    return;
  }
  // Clashes were measured before the last pushes: once more, without pushing.
  let factor = 1;
  forClashes(at, radius, gap, cell, (_i, _j, _dx, _dy, d, reach) => {
    if (d > 0) factor = Math.max(factor, reach / d);
  });
  for (let i = 0; i < at.x.length; i++) {
    at.x[i] = (at.x[i] as number) * factor;
    at.y[i] = (at.y[i] as number) * factor;
  }
}

/** @returns how far one of the two was moved at most; 0 when they don't touch */
function partPair({ x, y }: Positions, i: number, j: number, reach: number, pinned?: Uint8Array): number {
  const dx = (x[j] as number) - (x[i] as number);
  const dy = (y[j] as number) - (y[i] as number);
  const d2 = dx * dx + dy * dy;
  if (d2 >= reach * reach) return 0;
  const d = Math.sqrt(d2);
  const ux = d > 0 ? dx / d : Math.cos(GOLDEN * (i + j));
  const uy = d > 0 ? dy / d : Math.sin(GOLDEN * (i + j));
  const shift = (reach - d) * 1.000001;
  const a = pinned?.[i] ? 0 : pinned?.[j] ? 1 : 0.5;
  x[i] = (x[i] as number) - a * shift * ux;
  y[i] = (y[i] as number) - a * shift * uy;
  x[j] = (x[j] as number) + (1 - a) * shift * ux;
  y[j] = (y[j] as number) + (1 - a) * shift * uy;
  return Math.max(a, 1 - a) * shift;
}

type Clash = (i: number, j: number, dx: number, dy: number, distance: number, reach: number) => void;

/** Calls back for every overlapping pair once. Positions may change meanwhile: cells are those of the start. */
function forClashes({ x, y }: Positions, radius: Float64Array, gap: number, cell: number, clash: Clash): void {
  const n = x.length;
  let x0 = Infinity;
  let y0 = Infinity;
  let x1 = -Infinity;
  let y1 = -Infinity;
  for (let i = 0; i < n; i++) {
    x0 = Math.min(x0, x[i] as number);
    x1 = Math.max(x1, x[i] as number);
    y0 = Math.min(y0, y[i] as number);
    y1 = Math.max(y1, y[i] as number);
  }
  // Where nodes lie far apart, wider cells keep the grid about as large as the graph.
  const size = Math.max(cell, Math.sqrt(((x1 - x0) * (y1 - y0)) / (4 * n)), (x1 - x0) / 30_000, (y1 - y0) / 30_000);
  const columns = Math.floor((x1 - x0) / size) + 1;
  const rows = Math.floor((y1 - y0) / size) + 1;
  const head = new Int32Array(columns * rows).fill(-1);
  const next = new Int32Array(n);
  for (let i = n - 1; i >= 0; i--) {
    const c = Math.floor(((x[i] as number) - x0) / size) + columns * Math.floor(((y[i] as number) - y0) / size);
    next[i] = head[c] as number;
    head[c] = i;
  }
  for (let i = 0; i < n; i++) {
    const r = radius[i] as number;
    // The other one is at most as large.
    const window = 2 * r + gap;
    const px = x[i] as number;
    const py = y[i] as number;
    const left = Math.max(0, Math.floor((px - window - x0) / size));
    const right = Math.min(columns - 1, Math.floor((px + window - x0) / size));
    const top = Math.max(0, Math.floor((py - window - y0) / size));
    const bottom = Math.min(rows - 1, Math.floor((py + window - y0) / size));
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        for (let j = head[column + columns * row] as number; j >= 0; j = next[j] as number) {
          const s = radius[j] as number;
          if (j === i || s > r || (s === r && j > i)) continue;
          const dx = (x[j] as number) - (x[i] as number);
          const dy = (y[j] as number) - (y[i] as number);
          const reach = r + s + gap;
          const d2 = dx * dx + dy * dy;
          if (d2 < reach * reach) clash(i, j, dx, dy, Math.sqrt(d2), reach);
        }
      }
    }
  }
}
