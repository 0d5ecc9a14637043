import type { Positions } from './layout-graph.ts';

/** How much room nodes take around their place, in the unit of the positions. */
export interface NodeBoxes {
  readonly radius: Float64Array;
  /** Width of each node's label, written to the right of its disc; 0 for none. */
  readonly labelWidth?: Float64Array | undefined;
  /** Height of a line of label. */
  readonly labelHeight?: number | undefined;
}

/** Room left free between two nodes. */
export const GAP = 4;

/** Four sides around a place, as distances from it. */
export interface Sides {
  readonly left: Float64Array;
  readonly right: Float64Array;
  /** Above and below alike. */
  readonly half: Float64Array;
}

/** The rectangles that discs with their labels fill. */
export function sidesOf({ radius, labelWidth, labelHeight = 0 }: NodeBoxes): Sides {
  return {
    left: radius,
    right: radius.map((r, i) => ((labelWidth?.[i] ?? 0) > 0 ? r + GAP + (labelWidth?.[i] ?? 0) : r)),
    half: radius.map((r, i) => ((labelWidth?.[i] ?? 0) > 0 ? Math.max(r, labelHeight / 2) : r)),
  };
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/**
 * Pushes rectangles apart until none overlap, each pair along the way that is shorter. While `frame` is
 * given they are kept inside it, centred at the origin, as far as that goes. For some hundred nodes: every
 * pair is looked at. Changes the positions in place.
 * @returns whether no two overlap any more
 */
export function partBoxes({ x, y }: Positions, sides: Sides, rounds: number, pinned?: Uint8Array, frame?: Frame): boolean {
  const n = x.length;
  const { left, right, half } = sides;
  for (let round = 0; round < rounds; round++) {
    let clashes = 0;
    for (let i = 0; i < n; i++) {
      for (let j = i + 1; j < n; j++) {
        const dx = (x[j] as number) - (x[i] as number);
        const dy = (y[j] as number) - (y[i] as number);
        const toRight = (right[i] as number) + (left[j] as number) + GAP - dx;
        const toLeft = (right[j] as number) + (left[i] as number) + GAP + dx;
        const tall = (half[i] as number) + (half[j] as number) + GAP - Math.abs(dy);
        if (toRight <= 0 || toLeft <= 0 || tall <= 0) continue;
        if (pinned?.[i] && pinned[j]) continue;
        clashes++;
        const a = pinned?.[i] ? 0 : pinned?.[j] ? 1 : 0.5;
        const wide = Math.min(toRight, toLeft);
        if (wide < tall) {
          const push = (toRight <= toLeft ? wide : -wide) + (toRight <= toLeft ? 1e-6 : -1e-6);
          x[i] = (x[i] as number) - a * push;
          x[j] = (x[j] as number) + (1 - a) * push;
        } else {
          const push = (dy >= 0 ? tall : -tall) + (dy >= 0 ? 1e-6 : -1e-6);
          y[i] = (y[i] as number) - a * push;
          y[j] = (y[j] as number) + (1 - a) * push;
        }
      }
    }
    if (clashes === 0) return true;
    if (frame) keepInside({ x, y }, sides, frame, pinned);
  }
  return false;
}

function keepInside({ x, y }: Positions, { left, right, half }: Sides, { width, height }: Frame, pinned?: Uint8Array): void {
  for (let i = 0; i < x.length; i++) {
    if (pinned?.[i]) continue;
    x[i] = Math.max(-width / 2 + (left[i] as number), Math.min(width / 2 - (right[i] as number), x[i] as number));
    y[i] = Math.max(-height / 2 + (half[i] as number), Math.min(height / 2 - (half[i] as number), y[i] as number));
  }
}
