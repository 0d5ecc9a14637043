/**
 * The way a relation takes between two nodes: an arc of a circle, since along a circle distances, offsets
 * and lengths are exact. Everything is in pixels, y downwards; the shader does the same sums with y upwards
 * and reads its constants from here.
 */
export interface Arc {
  /** Middle of the chord. */
  readonly x: number;
  readonly y: number;
  /** Unit vector along the chord, from source to target. */
  readonly ux: number;
  readonly uy: number;
  /** Length of the chord. */
  readonly chord: number;
  /** Half the angle the arc spans, in radians; positive bends left of the way. Below `FLAT` it is straight. */
  readonly bend: number;
}

export const FLAT = 1e-3;
/** Distance between neighbouring lanes half way: a share of the chord within bounds, in pixels times the drawn size. */
export const LANE = { share: 0.1, least: 7, most: 20, steepest: 0.4 };
/** Lanes also leave the node's rim apart, so that arrow heads lie side by side: pixels, and share of the radius. */
export const RIM = { most: 4, share: 0.75 };
/** Relations of an actor with itself: half angle of the arc, and how wide the loop stands on the rim. */
export const LOOP = { bend: 2.5, spread: 0.3, step: 0.22 };

/** How lanes follow the size at which everything is drawn. */
export const LANE_SIZE = { least: 0.3, most: 1.4 };

/**
 * An arc between two discs of which only the centres and radii count.
 *
 * @param size - factor on all drawn sizes
 */
export function arcBetween(
  sx: number, sy: number, sourceRadius: number,
  tx: number, ty: number, targetRadius: number,
  lane: number, outermost: number, size = 1,
): Arc {
  const dx = tx - sx;
  const dy = ty - sy;
  const distance = Math.hypot(dx, dy);
  if (distance < FLAT) return loop(sx, sy, sourceRadius, lane);
  const ux = dx / distance;
  const uy = dy / distance;
  const out = Math.max(outermost, 0.5);
  const wide = Math.min(Math.max(size, LANE_SIZE.least), LANE_SIZE.most);
  const step = Math.min(Math.max(LANE.share * distance, LANE.least * wide), LANE.most * wide, (LANE.steepest * distance) / out);
  const shift = lane * Math.min(RIM.most, (RIM.share * Math.min(sourceRadius, targetRadius)) / out);
  return {
    x: (sx + tx) / 2 + uy * shift,
    y: (sy + ty) / 2 - ux * shift,
    ux, uy,
    chord: distance,
    bend: 2 * Math.atan((2 * lane * step) / distance),
  };
}

/** A loop over the node: it leaves the rim on the left of the top and comes back on the right. */
function loop(x: number, y: number, radius: number, lane: number): Arc {
  const spread = LOOP.spread + LOOP.step * lane;
  return { x, y: y - radius * Math.cos(spread), ux: 1, uy: 0, chord: 2 * radius * Math.sin(spread), bend: LOOP.bend };
}

/** Height of the arc over its chord, signed as `bend`. */
export function bulge(arc: Arc): number {
  return (arc.chord / 2) * Math.tan(arc.bend / 2);
}

/** The point at `at` from -1 (source) to 1 (target). */
export function pointOn(arc: Arc, at: number): { x: number; y: number } {
  const half = arc.chord / 2;
  const flat = Math.abs(arc.bend) < FLAT;
  const along = flat ? half * at : (half * Math.sin(at * arc.bend)) / Math.sin(arc.bend);
  const across = flat ? 0 : (half * (Math.cos(at * arc.bend) - Math.cos(arc.bend))) / Math.sin(arc.bend);
  return { x: arc.x + arc.ux * along + arc.uy * across, y: arc.y + arc.uy * along - arc.ux * across };
}

/** Length along the arc. */
export function lengthOf({ chord, bend }: Arc): number {
  return Math.abs(bend) < FLAT ? chord : (chord * bend) / Math.sin(bend);
}

/** Unit vector in the direction of the way at `at` from -1 to 1. */
export function directionOn({ ux, uy, bend }: Arc, at: number): { x: number; y: number } {
  const turn = Math.abs(bend) < FLAT ? 0 : at * bend;
  return { x: ux * Math.cos(turn) - uy * Math.sin(turn), y: uy * Math.cos(turn) + ux * Math.sin(turn) };
}

/** How far a point is from the arc, in pixels. */
export function distanceTo(arc: Arc, px: number, py: number): number {
  const dx = px - arc.x;
  const dy = py - arc.y;
  const along = dx * arc.ux + dy * arc.uy;
  const across = dx * arc.uy - dy * arc.ux;
  const half = arc.chord / 2;
  if (Math.abs(arc.bend) < FLAT) return Math.hypot(Math.max(Math.abs(along) - half, 0), across);
  const radius = half / Math.sin(arc.bend);
  const rise = across + radius * Math.cos(arc.bend);
  const turn = Math.sign(radius);
  const at = Math.atan2(along * turn, rise * turn) / arc.bend;
  if (Math.abs(at) <= 1) return Math.abs(Math.hypot(along, rise) - Math.abs(radius));
  return Math.hypot(Math.abs(along) - half, across);
}
