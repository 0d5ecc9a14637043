/** Thickness of a bundle of so many claims, where the thickest one has `most`. */
export function bundleWidth(claims: number, most: number): number {
  // Below half a pixel lines fade: nearly everything is tied to everything by a little, which would hide the rest.
  return Math.max(0.1, 5 * (claims / most) ** 0.8);
}

/** Radius of a group of so many actors: the same whatever else is drawn, so that it stays when others open. */
export function groupRadius(members: number): number {
  return Math.min(6 + 0.8 * members ** 0.45, 40);
}

/** Thickness of a relation with so many claims. */
export function lineWidth(claims: number): number {
  return Math.min(1.3 + 0.75 * Math.sqrt(Math.max(claims - 1, 0)), 5);
}

/**
 * How much a disc grows when the camera comes nearer: less than distances do, so that coming nearer
 * makes room.
 *
 * @param ratio - the camera's: below 1 is nearer
 */
export function growth(ratio: number): number {
  return ratio < 1 ? ratio ** 0.38 : ratio ** 0.6;
}

/**
 * How solid relations are drawn: a crowd of them would otherwise hide its own shape.
 *
 * @param edges - about how many are in view
 */
export function edgeOpacity(edges: number): number {
  return Math.max(0.09, Math.min(0.95, 0.95 - 0.36 * Math.log10(Math.max(edges, 1) / 150)));
}
