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
  /** Must be shown: sides further out are tried as well. */
  readonly must: boolean;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel {
  readonly index: number;
  readonly side: Side;
  readonly box: Box;
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
/** Further out for labels that must be shown. */
const RINGS = [0, 14, 30, 48];

/**
 * Greedy label placement: candidates in order of importance, each on the first of its sides where it meets
 * no label placed before and stays in view, best where it covers no node either. A label that was shown is
 * tried on its old side first, so that nothing jumps while the view moves. Among point-feature heuristics
 * (Christensen, Marks & Shieber 1995) this is the fast one with a fixed order.
 *
 * @param candidates - most important first
 * @param view - size of the canvas; labels keep inside where they can
 */
export function layOutLabels(
  candidates: readonly Candidate[],
  obstacles: readonly Obstacle[],
  view: { readonly width: number; readonly height: number },
): PlacedLabel[] {
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
    placed.push(label);
  }
  return placed;
}

function bestPlace(
  candidate: Candidate,
  taken: BoxGrid,
  discs: BoxGrid,
  view: { readonly width: number; readonly height: number },
): PlacedLabel | undefined {
  const { before, must } = candidate;
  const sides = before ? [before, ...SIDES.filter((s) => s !== before)] : SIDES;
  let best: PlacedLabel | undefined;
  let least = Infinity;
  for (const out of must ? RINGS : [0]) {
    for (const side of sides) {
      const box = boxOn(candidate, side, out);
      if (taken.meets(box, AIR, candidate.index)) continue;
      // Being cut off by the edge of the view is worse than covering a node, which is worse than another side.
      const cost = 4 * (isInside(box, view) ? 0 : 1) + 2 * Math.min(discs.count(box, candidate.index), 1) + (side === before ? 0 : 0.5);
      if (cost < least) {
        least = cost;
        best = { index: candidate.index, side, box };
      }
      if (least <= 0.5) return best;
    }
    if (best) return best;
  }
  return best;
}

/** Where a label stands on a side, `out` pixels further from the node than usual. */
export function boxOn({ x, y, radius, width, height }: Omit<Candidate, 'index' | 'before' | 'must'>, side: Side, out = 0): Box {
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

function isInside(box: Box, view: { readonly width: number; readonly height: number }): boolean {
  return box.x >= 2 && box.y >= 2 && box.x + box.width <= view.width - 2 && box.y + box.height <= view.height - 2;
}

/** Boxes by the cells of a coarse grid that they touch, so that a test meets only its neighbours. */
class BoxGrid {
  private readonly cells = new Map<number, { box: Box; index: number }[]>();

  add(box: Box, index: number): void {
    for (const cell of cellsOf(box, 0)) {
      const entries = this.cells.get(cell);
      if (entries) entries.push({ box, index });
      else this.cells.set(cell, [{ box, index }]);
    }
  }

  /** Whether some other entry comes nearer than `air` to the box. */
  meets(box: Box, air: number, except: number): boolean {
    return this.count(box, except, air) > 0;
  }

  count(box: Box, except: number, air = 0): number {
    let n = 0;
    for (const cell of cellsOf(box, air)) {
      for (const { box: b, index } of this.cells.get(cell) ?? []) {
        if (index === except) continue;
        if (b.x < box.x + box.width + air && box.x < b.x + b.width + air && b.y < box.y + box.height + air && box.y < b.y + b.height + air) n++;
      }
    }
    return n;
  }
}

const CELL = 64;

function* cellsOf(box: Box, air: number): Generator<number> {
  const right = Math.floor((box.x + box.width + air) / CELL);
  const bottom = Math.floor((box.y + box.height + air) / CELL);
  for (let row = Math.floor((box.y - air) / CELL); row <= bottom; row++) {
    for (let column = Math.floor((box.x - air) / CELL); column <= right; column++) yield row * 4096 + column;
  }
}
