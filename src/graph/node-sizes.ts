/**
 * How big actors are drawn, in pixels at the fitted view: layouts leave room for it. Areas, not radii, stand for numbers, so the scale
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
