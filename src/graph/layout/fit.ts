import type { Frame, Sides } from './boxes.ts';
import type { Positions } from './layout-graph.ts';

/** The rectangle that nodes with their boxes fill. */
export interface Extent {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export function extentOf({ x, y }: Positions, sides?: Sides): Extent {
  let x0 = Infinity;
  let y0 = Infinity;
  let x1 = -Infinity;
  let y1 = -Infinity;
  for (let i = 0; i < x.length; i++) {
    const half = sides?.half[i] ?? 0;
    x0 = Math.min(x0, (x[i] as number) - (sides?.left[i] ?? 0));
    x1 = Math.max(x1, (x[i] as number) + (sides?.right[i] ?? 0));
    y0 = Math.min(y0, (y[i] as number) - half);
    y1 = Math.max(y1, (y[i] as number) + half);
  }
  return { x0, y0, x1, y1 };
}

/** Moves and scales positions in place: first the shift, then the factors. */
export function transform({ x, y }: Positions, dx: number, dy: number, fx = 1, fy = fx): void {
  for (let i = 0; i < x.length; i++) {
    x[i] = ((x[i] as number) + dx) * fx;
    y[i] = ((y[i] as number) + dy) * fy;
  }
}

/** Puts the middle of what nodes fill at the origin. */
export function centreAt({ x, y }: Positions, sides?: Sides): void {
  const { x0, y0, x1, y1 } = extentOf({ x, y }, sides);
  if (x.length > 0) transform({ x, y }, -(x0 + x1) / 2, -(y0 + y1) / 2);
}

/**
 * Turns a layout so that it is long where the frame is, and stretches it towards the frame's shape.
 * Changes the positions in place and centres them.
 * @param most - that one direction may be stretched against the other; 1 leaves distances as they are
 */
export function turnToFrame(at: Positions, { width, height }: Frame, most: number): void {
  const { x, y } = at;
  const aspect = width / height;
  let best = 0;
  let least = Infinity;
  const steps = x.length > 2000 ? 12 : 60;
  for (let s = 0; s < steps; s++) {
    const { x0, x1, y0, y1 } = extentOf(turned(at, (Math.PI * s) / steps));
    const cost = Math.abs(Math.log((x1 - x0 + 1e-9) / (y1 - y0 + 1e-9) / aspect));
    if (cost < least - 1e-9) {
      least = cost;
      best = s;
    }
  }
  const result = turned(at, (Math.PI * best) / steps);
  x.set(result.x);
  y.set(result.y);
  centreAt(at);
  const { x0, x1, y0, y1 } = extentOf(at);
  const ratio = aspect / ((x1 - x0 + 1e-9) / (y1 - y0 + 1e-9));
  const stretch = Math.sqrt(Math.max(1 / most, Math.min(most, ratio)));
  transform(at, 0, 0, stretch, 1 / stretch);
}

function turned({ x, y }: Positions, angle: number): Positions {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  return { x: x.map((v, i) => c * v - s * (y[i] as number)), y: y.map((v, i) => s * (x[i] as number) + c * v) };
}

/**
 * Lays one layout over another by the shift, turn, reflection and scale that bring some nodes closest to their
 * places (Procrustes analysis, Gower 1975). With one such node it is only shifted. Changes `at` in place.
 * @returns the scale applied
 */
export function alignTo(at: Positions, places: Positions, nodes: readonly number[]): number {
  const n = nodes.length;
  const mean = (v: Float64Array): number => nodes.reduce((s, i) => s + (v[i] as number), 0) / n;
  const [ax, ay, px, py] = [mean(at.x), mean(at.y), mean(places.x), mean(places.y)];
  let dot = 0;
  let cross = 0;
  let mirrorDot = 0;
  let mirrorCross = 0;
  let size = 0;
  for (const i of nodes) {
    const x = (at.x[i] as number) - ax;
    const y = (at.y[i] as number) - ay;
    const u = (places.x[i] as number) - px;
    const v = (places.y[i] as number) - py;
    dot += x * u + y * v;
    cross += x * v - y * u;
    mirrorDot += x * u - y * v;
    mirrorCross += x * v + y * u;
    size += x * x + y * y;
  }
  const mirrored = Math.hypot(mirrorDot, mirrorCross) > Math.hypot(dot, cross);
  const c = mirrored ? mirrorDot : dot;
  const s = mirrored ? mirrorCross : cross;
  const length = Math.hypot(c, s);
  const scale = size > 0 && length > 0 ? length / size : 1;
  const [cos, sin] = length > 0 ? [(scale * c) / length, (scale * s) / length] : [1, 0];
  for (let i = 0; i < at.x.length; i++) {
    const x = (at.x[i] as number) - ax;
    const y = ((at.y[i] as number) - ay) * (mirrored ? -1 : 1);
    at.x[i] = px + cos * x - sin * y;
    at.y[i] = py + sin * x + cos * y;
  }
  return scale;
}
