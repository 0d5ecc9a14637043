import { edgesOf } from '../../../graph/index.ts';
import type { Scene } from '../scene.ts';
import { SIDES, type Side } from './places.ts';

/** Direction of each side on screen, and how far to both sides of it a name would lie over lines, in radians. */
const SECTORS: Readonly<Record<Side, readonly [middle: number, half: number]>> = {
  right: [0, 0.42],
  left: [Math.PI, 0.42],
  below: [Math.PI / 2, 0.8],
  above: [-Math.PI / 2, 0.8],
  'below-right': [Math.PI / 4, 0.5],
  'above-right': [-Math.PI / 4, 0.5],
  'below-left': [(3 * Math.PI) / 4, 0.5],
  'above-left': [(-3 * Math.PI) / 4, 0.5],
  'right-up': [-0.45, 0.4],
  'right-down': [0.45, 0.4],
  'left-up': [-Math.PI + 0.45, 0.4],
  'left-down': [Math.PI - 0.45, 0.4],
  'below-start': [Math.PI / 2 - 0.4, 0.7],
  'above-start': [-Math.PI / 2 + 0.4, 0.7],
  'below-end': [Math.PI / 2 + 0.4, 0.7],
  'above-end': [-Math.PI / 2 - 0.4, 0.7],
};
/** Beyond so many lines a hub is busy all round, and counting more would only take time. */
const MOST_COUNTED = 64;

/** How many of a node's relations leave it where a name on each side would lie, in the order of `SIDES`; of some sides only where the others do not matter. */
export function busySides(scene: Scene, node: number, sides: readonly Side[] = SIDES): readonly number[] {
  const counts = sides.map(() => 0);
  for (const e of edgesOf(scene.incidence, node).subarray(0, MOST_COUNTED)) {
    const other = scene.source[e] === node ? (scene.target[e] ?? node) : (scene.source[e] ?? node);
    if (other === node) continue;
    const angle = Math.atan2((scene.y[node] ?? 0) - (scene.y[other] ?? 0), (scene.x[other] ?? 0) - (scene.x[node] ?? 0));
    sides.forEach((side, s) => {
      const [middle, half] = SECTORS[side];
      const apart = Math.abs(angle - middle) % (2 * Math.PI);
      if (Math.min(apart, 2 * Math.PI - apart) <= half) counts[s] = (counts[s] ?? 0) + 1;
    });
  }
  return counts;
}
