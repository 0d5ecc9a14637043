/** Views narrower than these, in pixels: on a phone, and between two panels in a small window. */
const NARROW = 560;
const TIGHT = 720;

/** Whether a view is so narrow that names are smaller. */
export function isNarrow(width: number): boolean {
  return width < NARROW;
}

/** How much smaller discs are where names have to share little room with them. */
export function shareOfDiscs(width: number): number {
  return width < NARROW ? 0.8 : width < TIGHT ? 0.9 : 1;
}

/** Whether long names are folded, and may stand further from their discs. */
export function isTight(width: number): boolean {
  return width < TIGHT;
}
