/** Views narrower than this, in pixels, are those of phones and of windows that are mostly panels. */
const NARROW = 560;

/** Whether a view is so narrow that names have to share the room with the discs: both are smaller there, and names are folded. */
export function isNarrow(width: number): boolean {
  return width < NARROW;
}
