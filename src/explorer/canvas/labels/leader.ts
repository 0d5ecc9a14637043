import type { Box } from './box-grid.ts';

/** A hairline from a node to its name, where the name stands away from it. Pixels. */
export interface Leader {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
}

/** Free space between the hairline and what it joins. */
const AIR = 1.5;
/** How far apart the points are in which a hairline is looked at, in pixels. */
const STEP = 5;

/** The hairline from the rim of a node to the nearest point of a name's box. */
export function leaderTo({ x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number }, box: Box): Leader {
  const toX = Math.max(box.x - AIR, Math.min(x, box.x + box.width + AIR));
  const toY = Math.max(box.y + AIR, Math.min(y, box.y + box.height - AIR));
  const length = Math.hypot(toX - x, toY - y) || 1;
  const reach = (radius + AIR) / length;
  return { fromX: x + (toX - x) * reach, fromY: y + (toY - y) * reach, toX, toY };
}

/** Small boxes along a hairline, to find out what lies in its way and to keep it free. */
export function boxesAlong({ fromX, fromY, toX, toY }: Leader): readonly Box[] {
  const steps = Math.max(1, Math.round(Math.hypot(toX - fromX, toY - fromY) / STEP));
  // Not at its end: that touches the name's own box.
  return Array.from({ length: steps }, (_, i) => ({ x: fromX + ((toX - fromX) * i) / steps - 1, y: fromY + ((toY - fromY) * i) / steps - 1, width: 2, height: 2 }));
}
