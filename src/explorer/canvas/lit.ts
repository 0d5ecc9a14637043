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
  private programs: { readonly lines: RelationProgram; readonly arcs: RelationProgram; readonly actors: ActorProgram } | undefined;
  private ringed = false;

  constructor(private readonly sigma: Sigma, private readonly look: Look, private readonly places: Places) {
    this.gl = layerOf(sigma, 'hoverNodes');
    // Made in a task of their own, while nobody can have looked at anything yet.
    const timer = setTimeout(() => !this.gl.isContextLost() && this.made());
    sigma.on('kill', () => {
      clearTimeout(timer);
      for (const program of Object.values(this.programs ?? {})) program.kill();
    });
  }

  /** Takes what is in focus now, where it is now. In the scene's order, which is that of drawing. */
  load(): void {
    const { scene, focus } = this.look;
    const edges = inOrder(focus.edges, focus.heavy);
    const nodes = inOrder(focus.nodes, focus.rings.keys());
    this.ringed = focus.rings.size > 0 || focus.heavy.size > 0;
    if (this.gl.isContextLost() || (!this.programs && edges.length + nodes.length === 0)) return;
    const { lines, arcs, actors } = this.made();
    const straight = edges.filter((i) => isPlain(scene, i));
    const bent = edges.filter((i) => !isPlain(scene, i));
    for (const [program, items] of [[lines, straight], [arcs, bent], [actors, nodes]] as const) {
      program.reallocate(items.length);
      items.forEach((i, slot) => program.write(slot, i, this.places));
    }
  }

  /** Draws it, and lets the rest step back as far as it should by now. */
  draw(): void {
    const { sigma, gl, look } = this;
    const params = sigma.getRenderParams();
    gl.clear(gl.COLOR_BUFFER_BIT);
    for (const program of Object.values(this.programs ?? {})) program.render(params);
    fade(sigma, 'edges', 1 - STEP_BACK.relations * look.dim);
    fade(sigma, 'nodes', 1 - STEP_BACK.actors * look.dim);
    // What no longer stands out goes while the rest comes back.
    fade(sigma, 'hoverNodes', this.ringed ? 1 : Math.min(look.dim / LEAST_DIM, 1));
  }

  private made(): NonNullable<typeof this.programs> {
    const { gl, sigma, look } = this;
    // Drawn in this order.
    return (this.programs ??= {
      lines: relationProgram(gl, sigma, look, LINE_PIECES, 'lit'),
      arcs: relationProgram(gl, sigma, look, ARC_PIECES, 'lit'),
      actors: actorProgram(gl, sigma, look, 'lit'),
    });
  }
}

function inOrder(...sets: readonly Iterable<number>[]): number[] {
  return [...new Set(sets.flatMap((set) => [...set]))].sort((a, b) => a - b);
}
