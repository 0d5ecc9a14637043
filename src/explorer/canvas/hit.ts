import { distanceTo, LANE, LANE_SIZE } from './arc.ts';
import type { Box } from './labels/box-grid.ts';
import type { Scene } from './scene.ts';
import { arcOf, screenX, screenY, type View } from './view.ts';

/** What lies under a point of the canvas, by index into the scene. */
export type Hit = { readonly kind: 'node'; readonly index: number } | { readonly kind: 'edge'; readonly index: number };

/** How far beside a node or line a pointer still means it, in pixels: a fingertip or a hurried mouse. */
const NODE_SLACK = 3;
const EDGE_SLACK = 5;

/** A name as drawn: it stands for its node. */
export interface NameBox {
  readonly index: number;
  readonly box: Box;
}

/**
 * Finds what is meant at a point: the nearest node that is near enough, else the name there, else the nearest
 * relation. Done by geometry and only when asked, so that frames need no second drawing for picking.
 */
export function hitAt(scene: Scene, view: View, px: number, py: number, names: readonly NameBox[] = []): Hit | null {
  return nodeAt(scene, view, px, py) ?? nameAt(names, px, py) ?? edgeAt(scene, view, px, py);
}

function nameAt(names: readonly NameBox[], px: number, py: number): Hit | null {
  const name = names.find(({ box: b }) => px >= b.x && px <= b.x + b.width && py >= b.y && py <= b.y + b.height);
  return name ? { kind: 'node', index: name.index } : null;
}

function nodeAt(scene: Scene, view: View, px: number, py: number): Hit | null {
  let best = -1;
  let nearest = Infinity;
  for (let i = 0; i < scene.ids.length; i++) {
    const dx = px - screenX(view, scene.x[i] ?? 0);
    const dy = py - screenY(view, scene.y[i] ?? 0);
    // Distance beyond the rim, so that a small node beside a large one can be had; the topmost wins a tie.
    const beyond = Math.hypot(dx, dy) - Math.max((scene.radius[i] ?? 0) * view.size, 3);
    if (beyond <= NODE_SLACK && Math.max(beyond, 0) <= nearest) {
      nearest = Math.max(beyond, 0);
      best = i;
    }
  }
  return best < 0 ? null : { kind: 'node', index: best };
}

function edgeAt(scene: Scene, view: View, px: number, py: number): Hit | null {
  const { source, target, x, y, lane, radius } = scene;
  let best = -1;
  let nearest = EDGE_SLACK;
  // In the graph's units, so that the many that are far away need no sums at all.
  const pixel = 1 / view.scale;
  const [gx, gy] = [(px - view.offsetX) * pixel, (view.offsetY - py) * pixel];
  for (let i = 0; i < source.length; i++) {
    const s = source[i] ?? 0;
    const t = target[i] ?? 0;
    // No arc rises more than its lanes over the chord, no loop more than its node's size.
    const reach = pixel * (EDGE_SLACK + 6 + LANE.most * LANE_SIZE.most * Math.abs(lane[i] ?? 0) + (s === t ? 8 * (radius[s] ?? 0) * view.size : 0));
    const sx = (x[s] ?? 0) - gx;
    const tx = (x[t] ?? 0) - gx;
    if ((sx > reach && tx > reach) || (sx < -reach && tx < -reach)) continue;
    const sy = (y[s] ?? 0) - gy;
    const ty = (y[t] ?? 0) - gy;
    if ((sy > reach && ty > reach) || (sy < -reach && ty < -reach)) continue;
    const distance = distanceTo(arcOf(scene, view, i), px, py) - (scene.width[i] ?? 1) / 2;
    if (distance < nearest) {
      nearest = distance;
      best = i;
    }
  }
  return best < 0 ? null : { kind: 'edge', index: best };
}
