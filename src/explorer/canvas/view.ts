import type { Sigma } from 'sigma';
import { arcBetween, type Arc } from './arc.ts';
import type { Scene } from './scene.ts';

/**
 * How the scene lies on the canvas right now: pixels = offset + scale × units, with y turned over. The
 * camera never rotates, so this is all there is to it.
 */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly offsetX: number;
  readonly offsetY: number;
  /** Factor on all drawn sizes. */
  readonly size: number;
}

/** The view of the frame that sigma drew last. */
export function viewOf(sigma: Sigma): View {
  const origin = sigma.graphToViewport({ x: 0, y: 0 });
  const unit = sigma.graphToViewport({ x: 1, y: 1 });
  return { ...sigma.getDimensions(), scale: unit.x - origin.x, offsetX: origin.x, offsetY: origin.y, size: sigma.scaleSize(1) };
}

export function screenX(view: View, x: number): number {
  return view.offsetX + view.scale * x;
}

export function screenY(view: View, y: number): number {
  return view.offsetY - view.scale * y;
}

/** The way edge `i` takes on the canvas. */
export function arcOf(scene: Scene, view: View, i: number): Arc {
  const s = scene.source[i] ?? 0;
  const t = scene.target[i] ?? 0;
  return arcBetween(
    screenX(view, scene.x[s] ?? 0), screenY(view, scene.y[s] ?? 0), (scene.radius[s] ?? 0) * view.size,
    screenX(view, scene.x[t] ?? 0), screenY(view, scene.y[t] ?? 0), (scene.radius[t] ?? 0) * view.size,
    scene.lane[i] ?? 0, scene.outermost[i] ?? 0, view.size,
  );
}
