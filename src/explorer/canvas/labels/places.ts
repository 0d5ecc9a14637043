import type { Box } from './box-grid.ts';

/**
 * Side of the node a label stands on, in the order in which they are tried. The last eight are the first four, slid along
 * the node (van Kreveld, Strijk & Wolff 1999): up or down, or so far that the name begins or ends above or below it.
 */
export const SIDES = [
  'right', 'left', 'below', 'above', 'below-right', 'above-right', 'below-left', 'above-left',
  'right-up', 'right-down', 'left-up', 'left-down', 'below-start', 'above-start', 'below-end', 'above-end',
] as const;
export type Side = (typeof SIDES)[number];
/** Those that do not slide. */
export const PLAIN_SIDES: readonly Side[] = SIDES.slice(0, 8);

/** Which end of a name's lines is towards its node. */
export const LEANING: Readonly<Record<Side, 'start' | 'middle' | 'end'>> = {
  right: 'start', 'below-right': 'start', 'above-right': 'start', 'right-up': 'start', 'right-down': 'start', 'below-start': 'start', 'above-start': 'start',
  left: 'end', 'below-left': 'end', 'above-left': 'end', 'left-up': 'end', 'left-down': 'end', 'below-end': 'end', 'above-end': 'end',
  below: 'middle', above: 'middle',
};

/** A node with the size of its label's box. Pixels, y downwards. */
interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

export interface ViewSize {
  readonly width: number;
  readonly height: number;
}

/** Free space between a node and its label. */
const GAP = 4;

/** Where a label stands on a side, `out` pixels further from the node than usual. */
export function boxOn({ x, y, radius, width, height }: Labelled, side: Side, out = 0): Box {
  const reach = radius + GAP + out;
  const slant = (radius + out) * 0.71 + 1;
  // Beside a small disc a name can slide little before it no longer seems to belong there.
  const slide = Math.max(0.8 * radius, 0.3 * height);
  const [right, left, below, above] = [x + reach, x - reach - width, y + reach - 1, y - reach + 1 - height];
  const [start, end] = [x - Math.min(radius, 6), x + Math.min(radius, 6) - width];
  const at = {
    right: [right, y - height / 2],
    left: [left, y - height / 2],
    below: [x - width / 2, below],
    above: [x - width / 2, above],
    'below-right': [x + slant, y + slant],
    'above-right': [x + slant, y - slant - height],
    'below-left': [x - slant - width, y + slant],
    'above-left': [x - slant - width, y - slant - height],
    'right-up': [right, y - height / 2 - slide],
    'right-down': [right, y - height / 2 + slide],
    'left-up': [left, y - height / 2 - slide],
    'left-down': [left, y - height / 2 + slide],
    'below-start': [start, below],
    'above-start': [start, above],
    'below-end': [end, below],
    'above-end': [end, above],
  }[side] as [number, number];
  return { x: at[0], y: at[1], width, height };
}

/** Above and below its node a label may slide along the edge of the view rather than be cut off by it. */
export function slideInto(view: ViewSize, box: Box, side: Side, { x, radius }: Labelled): Box {
  if (side !== 'above' && side !== 'below') return box;
  const slid = Math.max(2, Math.min(box.x, view.width - 2 - box.width));
  const touches = slid <= x + radius && slid + box.width >= x - radius;
  return touches ? { ...box, x: slid } : box;
}

/** Whether nothing of the box is cut off. */
export function isInside(box: Box, view: ViewSize): boolean {
  return box.x >= 2 && box.y >= 2 && box.x + box.width <= view.width - 2 && box.y + box.height <= view.height - 2;
}
