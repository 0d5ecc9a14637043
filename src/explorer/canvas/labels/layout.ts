import { BoxGrid, type Box } from './box-grid.ts';
import { boxesAlong, leaderTo, type Leader } from './leader.ts';

/** Side of the node a label stands on, in the order in which they are tried. */
export const SIDES = ['right', 'left', 'below', 'above', 'below-right', 'above-right', 'below-left', 'above-left'] as const;
export type Side = (typeof SIDES)[number];

/** A label that would like to be shown. Pixels, y downwards. */
export interface Candidate {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Size of the text's box. */
  readonly width: number;
  readonly height: number;
  /** Where it stood in the frame before, if it was shown. */
  readonly before: Side | undefined;
  /** How many lines a name would cover on each side, in the order of `SIDES`. */
  readonly busy?: readonly number[] | undefined;
  /** Must be shown, whatever it covers. */
  readonly must: boolean;
  /** How far from its node it may stand, with a hairline to it. */
  readonly reach: number;
}

export interface PlacedLabel {
  readonly index: number;
  readonly side: Side;
  readonly box: Box;
  /** Where it stands away from its node. */
  readonly leader?: Leader | undefined;
}

export interface ViewSize {
  readonly width: number;
  readonly height: number;
}

/** A disc that labels should not cover. */
export interface Obstacle {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Free space between a node and its label, and between two labels. */
const GAP = 4;
const AIR = 2;
/** The leading actors are named even where that covers nodes that matter less; these first ones no other name covers. */
const LEADING = 12;
const KEPT_CLEAR = 150;
/** What covering lines costs, each up to so many: less than covering a node. */
const LINE_COST = 0.3;
const MOST_LINES = 5;
/** A name that ends so near to another node, in pixels, might be taken for that one's. */
const BESIDE = 9;
const BESIDE_COST = 0.7;
/** How far out places are tried, in pixels. */
const RINGS = [0, 9, 18, 27, 36, 48];

/**
 * Greedy label placement: candidates in order of importance, each on the first of its sides where it meets
 * no label placed before, stays in view and covers no node. Only names of leading actors, and any name in a
 * large graph, may cover nodes that matter less than their own; a name is rather missing than cut off. Where
 * there is no room beside the node, names that may stand further out do so, with a hairline. One that was shown is tried on its old side first, so that nothing jumps while the view moves. Among
 * point-feature heuristics (Christensen, Marks & Shieber 1995) this is the fast one with a fixed order.
 *
 * @param candidates - those first that are to have room first
 * @param obstacles - nodes; a smaller index matters more
 * @param view - size of the canvas; labels keep inside where they can
 */
export function layOutLabels(candidates: readonly Candidate[], obstacles: readonly Obstacle[], view: ViewSize): PlacedLabel[] {
  const taken = new BoxGrid();
  const discs = new BoxGrid();
  for (const o of obstacles) {
    discs.add({ x: o.x - o.radius, y: o.y - o.radius, width: 2 * o.radius, height: 2 * o.radius }, o.index);
  }
  const placed: PlacedLabel[] = [];
  for (const candidate of candidates) {
    const label = bestPlace(candidate, taken, discs, view);
    if (!label) continue;
    taken.add(label.box, label.index);
    for (const box of label.leader ? boxesAlong(label.leader) : []) taken.add(box, label.index);
    placed.push(label);
  }
  return placed;
}

function bestPlace(candidate: Candidate, taken: BoxGrid, discs: BoxGrid, view: ViewSize): PlacedLabel | undefined {
  const { before, must, index, reach } = candidate;
  const sides = before ? [before, ...SIDES.filter((s) => s !== before)] : SIDES;
  let best: PlacedLabel | undefined;
  let least = Infinity;
  for (const out of RINGS) {
    if (out > reach) break;
    for (const side of sides) {
      const box = slideInto(view, boxOn(candidate, side, out), side, candidate);
      if (taken.near(box, AIR).some((other) => other !== index)) continue;
      const leader = out > 0 ? leaderTo(candidate, box) : undefined;
      if (leader && boxesAlong(leader).some((b) => [...taken.near(b, 0), ...(must ? [] : discs.near(b, 0))].some((other) => other !== index))) continue;
      const covered = discs.near(box, 0).filter((other) => other !== index);
      if (!must && covered.some((other) => other < index || (index >= LEADING && other < KEPT_CLEAR))) continue;
      const cutOff = !isInside(box, view);
      if (!must && cutOff && isInside({ x: candidate.x, y: candidate.y, width: 0, height: 0 }, view)) continue;
      // Being cut off by the edge of the view is worse than covering nodes, that worse than covering lines.
      const lines = LINE_COST * Math.min(candidate.busy?.[SIDES.indexOf(side)] ?? 0, MOST_LINES);
      const line = { x: box.x - BESIDE, y: box.y + 3, width: box.width + 2 * BESIDE, height: box.height - 6 };
      const beside = discs.near(line, 0).some((other) => other !== index && !covered.includes(other)) ? BESIDE_COST : 0;
      // Away from its own node a name must not look like another's.
      if (!must && leader && (covered.length > 0 || beside > 0)) continue;
      const cost = 4 * (cutOff ? 1 : 0) + coverCost(covered) + lines + beside + (side === before ? 0 : 0.5);
      if (cost < least) {
        least = cost;
        best = { index, side, box, leader };
      }
      if (least <= 0.5) return best;
    }
    if (best) return best;
  }
  return best;
}

/** Covering a node costs more than covering any lines, and hiding a leading one twice that. */
function coverCost(covered: readonly number[]): number {
  return covered.length === 0 ? 0 : covered.some((other) => other < LEADING) ? 4 : 2;
}

/** Where a label stands on a side, `out` pixels further from the node than usual. */
export function boxOn({ x, y, radius, width, height }: Pick<Candidate, 'x' | 'y' | 'radius' | 'width' | 'height'>, side: Side, out = 0): Box {
  const reach = radius + GAP + out;
  const slant = (radius + out) * 0.71 + 1;
  const at = {
    right: [x + reach, y - height / 2],
    left: [x - reach - width, y - height / 2],
    below: [x - width / 2, y + reach - 1],
    above: [x - width / 2, y - reach + 1 - height],
    'below-right': [x + slant, y + slant],
    'above-right': [x + slant, y - slant - height],
    'below-left': [x - slant - width, y + slant],
    'above-left': [x - slant - width, y - slant - height],
  }[side] as [number, number];
  return { x: at[0], y: at[1], width, height };
}

/** Above and below its node a label may slide along the edge of the view rather than be cut off by it. */
function slideInto(view: ViewSize, box: Box, side: Side, { x, radius }: Candidate): Box {
  if (side !== 'above' && side !== 'below') return box;
  const slid = Math.max(2, Math.min(box.x, view.width - 2 - box.width));
  const touches = slid <= x + radius && slid + box.width >= x - radius;
  return touches ? { ...box, x: slid } : box;
}

/** Whether nothing of the box is cut off. */
export function isInside(box: Box, view: ViewSize): boolean {
  return box.x >= 2 && box.y >= 2 && box.x + box.width <= view.width - 2 && box.y + box.height <= view.height - 2;
}
