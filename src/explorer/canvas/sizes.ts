/**
 * How big things are drawn, in pixels at the fitted view. Areas, not radii, stand for numbers, so the scale
 * is the square root; the bounds shrink as graphs grow, so that discs leave room for what joins them.
 */
export interface SizeScale {
  radius(value: number): number;
}

const LARGEST = 25;
const SMALLEST = 6.5;
/** Up to so many nodes keep the full sizes; beyond, sizes follow the space each node has. */
const ROOMY = 40;

/** @param values - what sizes stand for, one per node */
export function sizeScale(values: readonly number[]): SizeScale {
  const shrink = Math.max(0.2, Math.min(1, (ROOMY / Math.max(values.length, 1)) ** 0.27));
  const largest = LARGEST * shrink;
  const smallest = Math.max(1.8, SMALLEST * shrink);
  let top = 0;
  for (const v of values) if (v > top) top = v;
  return {
    radius: (value) => (top > 0 && value > 0 ? smallest + (largest - smallest) * Math.sqrt(value / top) : smallest),
  };
}

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
