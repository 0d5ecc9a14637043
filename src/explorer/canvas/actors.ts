import type { Sigma } from 'sigma';
import { framing } from './framing.ts';
import type { Look } from './look.ts';
import { actorProgram, type ActorProgram } from './programs/actor-program.ts';

/**
 * Draws the nodes on sigma's layer for them, straight from the scene's arrays into the buffer. Sigma itself would keep
 * an object for every node and go through all of them whenever something moves.
 */
export class Actors {
  private readonly program: ActorProgram;

  constructor(private readonly sigma: Sigma, private readonly look: Look) {
    const canvas = sigma.getCanvases()['nodes'];
    const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
    if (!gl) throw new Error('no WebGL context to draw actors in');
    this.program = actorProgram(gl, sigma, look);
    sigma.on('kill', () => this.program.kill());
  }

  /** Takes the nodes of the present scene. */
  load(): void {
    this.program.reallocate(this.look.scene.ids.length);
    this.place();
  }

  /** Follows all nodes to where they are now. */
  place(): void {
    this.write(this.look.scene.ids.keys());
  }

  /** Writes these nodes anew, as their marks, colours or places have changed. */
  write(nodes: Iterable<number>): void {
    const { x, y } = this.look.scene;
    const { size, centreX, centreY } = framing(this.sigma);
    for (const i of nodes) this.program.write(i, 0.5 + ((x[i] ?? 0) - centreX) / size, 0.5 + ((y[i] ?? 0) - centreY) / size);
  }

  /** Draws one frame; sigma has cleared the layer. */
  draw(): void {
    this.program.render(this.sigma.getRenderParams());
  }
}
