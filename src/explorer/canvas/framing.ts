import type { Sigma } from 'sigma';
import type { Scene } from './scene.ts';

/**
 * Sigma draws a graph framed into the unit square: framed = 0.5 + (position - centre) / size. The frame is
 * fixed when the first graph comes, so that moving one node never shifts the others.
 */
export interface Framing {
  readonly size: number;
  readonly centreX: number;
  readonly centreY: number;
}

/** The frame sigma uses now. */
export function framing(sigma: Sigma): Framing {
  const { x, y } = sigma.getCustomBBox() ?? sigma.getBBox();
  return { size: Math.max(x[1] - x[0], y[1] - y[0]) || 1, centreX: (x[0] + x[1]) / 2, centreY: (y[0] + y[1]) / 2 };
}

/** Fixes the frame round the scene as it lies now. */
export function fixFrame(sigma: Sigma, scene: Scene): void {
  const { left, right, bottom, top } = extent(scene);
  sigma.setCustomBBox({ x: [left, right], y: [bottom, top] });
}

export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** The smallest box round all node centres, in the graph's units. */
export function extent(scene: Pick<Scene, 'x' | 'y'>): Extent {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const x of scene.x) {
    if (x < left) left = x;
    if (x > right) right = x;
  }
  for (const y of scene.y) {
    if (y < bottom) bottom = y;
    if (y > top) top = y;
  }
  return left <= right ? { left, right, bottom, top } : { left: 0, right: 1, bottom: 0, top: 1 };
}
