import type { Sigma } from 'sigma';

/** Sigma's canvases that are drawn on, from the ground up. What stands out lies over all else but the names. */
export const LAYERS = ['edges', 'nodes', 'hoverNodes', 'labels'] as const;
export type Layer = (typeof LAYERS)[number];

/** Those of the graphics card. */
export const CARD_LAYERS: readonly Layer[] = ['edges', 'nodes', 'hoverNodes'];

/** How far what is not looked at steps back when all attention is elsewhere: what share of it goes. */
export const STEP_BACK = { relations: 0.87, actors: 0.76 } as const;

/** @throws {Error} where the browser gives no WebGL */
export function layerOf(sigma: Sigma, layer: Layer): WebGLRenderingContext | WebGL2RenderingContext {
  const canvas = sigma.getCanvases()[layer];
  const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
  if (!gl) throw new Error('no WebGL context to draw in');
  return gl;
}

/** Puts the layers in their order; sigma has its hovered nodes over the names. */
export function orderLayers(sigma: Sigma): void {
  const { hoverNodes, labels } = sigma.getCanvases();
  if (hoverNodes && labels) labels.before(hoverNodes);
}

/** Lets a layer fade as a whole: nothing on it is drawn anew. */
export function fade(sigma: Sigma, layer: Layer, opacity: number): void {
  const canvas = sigma.getCanvases()[layer];
  if (canvas) canvas.style.opacity = String(opacity);
}
