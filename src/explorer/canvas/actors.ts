import type { Sigma } from 'sigma';
import { layerOf } from './layers.ts';
import type { Look } from './look.ts';
import type { Places } from './places.ts';
import { actorProgram, type ActorProgram } from './programs/actor-program.ts';

/**
 * Draws the nodes on sigma's layer for them, straight from the scene's arrays into the buffer. Sigma itself would keep
 * an object for every node and go through all of them whenever something moves.
 */
export class Actors {
  private readonly program: ActorProgram;

  constructor(private readonly sigma: Sigma, private readonly look: Look, private readonly places: Places) {
    this.program = actorProgram(layerOf(sigma, 'nodes'), sigma, look, 'all');
    sigma.on('kill', () => this.program.kill());
  }

  /** Takes the nodes of the present scene. */
  load(): void {
    this.program.reallocate(this.look.scene.ids.length);
    this.write(this.look.scene.ids.keys());
  }

  /** Writes these nodes anew, as their colours or places have changed. */
  write(nodes: Iterable<number>): void {
    for (const i of nodes) this.program.write(i, i, this.places);
  }

  /** Draws one frame; sigma has cleared the layer. */
  draw(): void {
    this.program.render(this.sigma.getRenderParams());
  }
}
