import type { Sigma } from 'sigma';
import { framing } from './framing.ts';
import type { Scene } from './scene.ts';

/** Where the nodes are in sigma's framed units, as the drawing programs want it. */
export class Places {
  x = new Float32Array(0);
  y = new Float32Array(0);

  /** Follows all nodes to where they are now. */
  follow(sigma: Sigma, scene: Scene): void {
    const { size, centreX, centreY } = framing(sigma);
    this.x = Float32Array.from(scene.x, (x) => 0.5 + (x - centreX) / size);
    this.y = Float32Array.from(scene.y, (y) => 0.5 + (y - centreY) / size);
  }

  /** Follows one node. */
  followOne(sigma: Sigma, scene: Scene, index: number): void {
    const { size, centreX, centreY } = framing(sigma);
    this.x[index] = 0.5 + ((scene.x[index] ?? 0) - centreX) / size;
    this.y[index] = 0.5 + ((scene.y[index] ?? 0) - centreY) / size;
  }
}
