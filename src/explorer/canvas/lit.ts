import type { Sigma } from 'sigma';
import { LEAST_DIM } from './focus.ts';
import { fade, layerOf, STEP_BACK } from './layers.ts';
import type { Look } from './look.ts';
import type { Places } from './places.ts';
import { actorProgram, type ActorProgram } from './programs/actor-program.ts';
import { ARC_PIECES, LINE_PIECES } from './programs/pieces.ts';
import { relationProgram, type RelationProgram } from './programs/relation-program.ts';
import { isPlain } from './relations.ts';

/**
 * Draws what stands out on a layer of its own, over all the rest, which steps back as a whole. So looking at
 * something draws that alone: not ten thousands of relations that are as they were, only paler.
 */
export class Lit {
  private readonly gl: WebGLRenderingContext | WebGL2RenderingContext;
  private readonly lines: RelationProgram;
  private readonly arcs: RelationProgram;
  private readonly actors: ActorProgram;
  private ringed = false;

  constructor(private readonly sigma: Sigma, private readonly look: Look, private readonly places: Places) {
    this.gl = layerOf(sigma, 'hoverNodes');
    this.lines = relationProgram(this.gl, sigma, look, LINE_PIECES, 'lit');
    this.arcs = relationProgram(this.gl, sigma, look, ARC_PIECES, 'lit');
    this.actors = actorProgram(this.gl, sigma, look, 'lit');
    sigma.on('kill', () => {
      for (const program of [this.lines, this.arcs, this.actors]) program.kill();
    });
  }

  /** Takes what is in focus now, where it is now. In the scene's order, which is that of drawing. */
  load(): void {
    const { scene, focus } = this.look;
    const edges = inOrder(focus.edges, focus.heavy);
    const nodes = inOrder(focus.nodes, focus.rings.keys());
    const lines = edges.filter((i) => isPlain(scene, i));
    const arcs = edges.filter((i) => !isPlain(scene, i));
    for (const [program, items] of [[this.lines, lines], [this.arcs, arcs], [this.actors, nodes]] as const) {
      program.reallocate(items.length);
      items.forEach((i, slot) => program.write(slot, i, this.places));
    }
    this.ringed = focus.rings.size > 0 || focus.heavy.size > 0;
  }

  /** Draws it, and lets the rest step back as far as it should by now. */
  draw(): void {
    const { sigma, gl, look } = this;
    const params = sigma.getRenderParams();
    gl.clear(gl.COLOR_BUFFER_BIT);
    this.lines.render(params);
    this.arcs.render(params);
    this.actors.render(params);
    fade(sigma, 'edges', 1 - STEP_BACK.relations * look.dim);
    fade(sigma, 'nodes', 1 - STEP_BACK.actors * look.dim);
    // What no longer stands out goes while the rest comes back.
    fade(sigma, 'hoverNodes', this.ringed ? 1 : Math.min(look.dim / LEAST_DIM, 1));
  }
}

function inOrder(...sets: readonly Iterable<number>[]): number[] {
  return [...new Set(sets.flatMap((set) => [...set]))].sort((a, b) => a - b);
}
