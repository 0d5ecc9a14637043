/** A vertex of the ribbon: which piece it belongs to, how far along the piece (0 to 1), and its side (-1 or 1). */
export type PieceVertex = readonly [zone: number, along: number, side: number];

/** First half of the line, second half, head at the target, head at the source, cross in the middle. */
const ZONE = { first: 0, second: 1, head: 2, tail: 3, cross: 4 };

function strip(zone: number, steps: number): PieceVertex[] {
  return Array.from({ length: steps + 1 }, (_, i): PieceVertex[] => [[zone, i / steps, -1], [zone, i / steps, 1]]).flat();
}

/** The triangle strip of a straight line with one head: what most relations of a large graph are. */
export const LINE_PIECES: readonly PieceVertex[] = [
  // Without a cross the first half ends in the middle, so both halves make the whole.
  [ZONE.first, 0, -1], [ZONE.first, 0, 1], [ZONE.second, 1, -1], [ZONE.second, 1, 1],
  ...strip(ZONE.head, 1),
];

const HALF_ARC_STEPS = 8;

/** The triangle strip of everything else: bent, with a head at both ends, or struck through. */
export const ARC_PIECES: readonly PieceVertex[] = [
  ...strip(ZONE.tail, 1),
  ...strip(ZONE.first, HALF_ARC_STEPS),
  ...strip(ZONE.cross, 1),
  ...strip(ZONE.second, HALF_ARC_STEPS),
  ...strip(ZONE.head, 1),
];
