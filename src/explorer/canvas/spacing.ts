import { extent } from './framing.ts';
import type { Scene } from './scene.ts';

/** Pairs beyond are sampled: sizes need no more than an impression of how close nodes are. */
const MOST_MEASURED = 600;
/** The share of nodes that may touch a neighbour. */
const CROWDED = 0.15;

/**
 * How much room the nodes have: the factor by which all could grow until a small share of them touched their
 * nearest neighbour. Measured from the largest ones, which are what a person looks at and what overlaps.
 *
 * @param scale - pixels per unit of the graph
 */
export function roomFor(scene: Pick<Scene, 'x' | 'y' | 'radius'>, scale: number): number {
  const n = Math.min(scene.x.length, MOST_MEASURED);
  if (n < 2) return Infinity;
  const rooms: number[] = [];
  for (let i = 0; i < n; i++) {
    let room = Infinity;
    const [x, y, radius] = [scene.x[i] as number, scene.y[i] as number, scene.radius[i] as number];
    for (let j = 0; j < n; j++) {
      if (i === j) continue;
      const dx = x - (scene.x[j] as number);
      const dy = y - (scene.y[j] as number);
      const reach = radius + (scene.radius[j] as number);
      const squared = (dx * dx + dy * dy) / (reach * reach);
      if (squared < room) room = squared;
    }
    rooms.push(Math.sqrt(room) * scale);
  }
  rooms.sort((a, b) => a - b);
  return rooms[Math.floor(CROWDED * n)] ?? Infinity;
}

/** Mean distance between the ends of relations, in the graph's units; without relations, the extent of the graph. */
export function meanEdge({ x, y, source, target }: Pick<Scene, 'x' | 'y' | 'source' | 'target'>): number {
  let sum = 0;
  for (let i = 0; i < source.length; i++) {
    const [s, t] = [source[i] ?? 0, target[i] ?? 0];
    sum += Math.hypot((x[s] ?? 0) - (x[t] ?? 0), (y[s] ?? 0) - (y[t] ?? 0));
  }
  if (sum > 0) return sum / source.length;
  const box = extent({ x, y });
  return Math.hypot(box.right - box.left, box.top - box.bottom);
}
