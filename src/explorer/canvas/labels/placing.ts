import type { Box, BoxGrid } from './box-grid.ts';
import { boxesAlong, leaderTo, type Leader } from './leader.ts';
import { boxOn, isInside, PLAIN_SIDES, SIDES, slideInto, type Side, type ViewSize } from './places.ts';

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

/** A disc that labels should not cover. */
export interface Obstacle {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Free space between two labels. */
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
export const RINGS = [0, 9, 18, 27, 36, 48, 60];

/** What is free and what is not. */
export interface Room {
  readonly taken: BoxGrid;
  readonly discs: BoxGrid;
  readonly view: ViewSize;
  /** So many nodes that names must lie on some, and looking for all places takes too long for a frame. */
  readonly crowded: boolean;
}

/** Where a label best stands among those that stand already; undefined where there is no room for it. */
export function bestPlace(candidate: Candidate, room: Room): Place | undefined {
  const { before, reach } = candidate;
  const wanted = room.crowded ? PLAIN_SIDES : SIDES;
  const sides = before ? [before, ...wanted.filter((s) => s !== before)] : wanted;
  let best: Place | undefined;
  for (const out of RINGS) {
    if (out > reach) break;
    for (const side of sides) {
      const place = placeOn(candidate, side, out, room, true);
      if (!place || (best && place.cost >= best.cost)) continue;
      best = place;
      if (best.cost <= 0.5) return best;
    }
    // Further out only where everything here covers another node.
    if (best && (room.crowded || best.cost < COVERING)) return best;
  }
  return best;
}

export interface Place {
  readonly label: PlacedLabel;
  readonly cost: number;
  /** Names that lie there already. */
  readonly inTheWay: ReadonlySet<number>;
  /** Nodes that would be covered. */
  readonly covered: readonly number[];
}

/**
 * What speaks against a place; undefined where it is out of the question.
 * @param free - whether a place where other names lie is so too
 */
export function placeOn(candidate: Candidate, side: Side, out: number, { taken, discs, view }: Room, free: boolean): Place | undefined {
  const { before, must, index } = candidate;
  const isOther = (other: number): boolean => other !== index;
  const box = slideInto(view, boxOn(candidate, side, out), side, candidate);
  const cutOff = !isInside(box, view);
  if (!must && cutOff && isInside({ x: candidate.x, y: candidate.y, width: 0, height: 0 }, view)) return undefined;
  if (free && taken.some(box, AIR, isOther)) return undefined;
  const covered = discs.near(box, 0).filter(isOther);
  if (!must && covered.some((other) => other < index || (index >= LEADING && other < KEPT_CLEAR))) return undefined;
  const line = { x: box.x - BESIDE, y: box.y + 3, width: box.width + 2 * BESIDE, height: box.height - 6 };
  const beside = discs.some(line, 0, (other) => other !== index && !covered.includes(other)) ? BESIDE_COST : 0;
  // Away from its own node a name must not look like another's, and its hairline must not seem to end at one; a leading
  // one may rather stand beside another than cover it.
  if (out > 0 && !must && (covered.length > 0 || (beside > 0 && index >= LEADING))) return undefined;
  const leader = out > 0 ? leaderTo(candidate, box) : undefined;
  const way = leader ? boxesAlong(leader) : [];
  if (!must && way.some((part) => discs.some(part, 0, isOther))) return undefined;
  if (free && way.some((part) => taken.some(part, 0, isOther))) return undefined;
  const inTheWay = free ? NOTHING : new Set([...taken.near(box, AIR), ...way.flatMap((part) => taken.near(part, 0))].filter(isOther));
  // Being cut off by the edge of the view is worse than covering nodes, that worse than covering lines.
  const lines = LINE_COST * Math.min(candidate.busy?.[SIDES.indexOf(side)] ?? 0, MOST_LINES);
  const cost = (cutOff ? CUT_OFF : 0) + coverCost(covered) + lines + beside + (side === before ? 0 : 0.5);
  return { label: { index, side, box, leader }, cost, inTheWay, covered };
}

const NOTHING: ReadonlySet<number> = new Set();

/** Covering a node costs more than covering any lines, and hiding a leading one more again. */
const COVERING = 3;
const COVERING_LEADING = 5;
const CUT_OFF = 8;

function coverCost(covered: readonly number[]): number {
  return covered.length === 0 ? 0 : covered.some((other) => other < LEADING) ? COVERING_LEADING : COVERING;
}
