import type { Sigma } from 'sigma';
import { layerOf } from './layers.ts';
import type { Look } from './look.ts';
import type { Places } from './places.ts';
import { ARC_PIECES, LINE_PIECES } from './programs/pieces.ts';
import { relationProgram, type RelationProgram } from './programs/relation-program.ts';
import { HEADS, type Scene } from './scene.ts';

/**
 * Draws the relations on sigma's layer for edges. They go from the scene's arrays straight into the buffers:
 * sigma itself keeps objects for every edge and goes through all of them whenever nodes move, which at 50,000
 * relations takes longer than all the rest.
 */
export class Relations {
  private readonly lines: RelationProgram;
  private readonly arcs: RelationProgram;
  /** By edge: its slot in the program that draws it. Arcs count from -1 downwards. */
  private slots = new Int32Array(0);

  constructor(private readonly sigma: Sigma, private readonly look: Look, private readonly places: Places) {
    const gl = layerOf(sigma, 'edges');
    this.lines = relationProgram(gl, sigma, look, LINE_PIECES, 'all');
    this.arcs = relationProgram(gl, sigma, look, ARC_PIECES, 'all');
    sigma.on('kill', () => {
      this.lines.kill();
      this.arcs.kill();
    });
  }

  /** Takes the relations of the present scene. */
  load(): void {
    const { scene } = this.look;
    this.slots = new Int32Array(scene.keys.length);
    let [lines, arcs] = [0, 0];
    for (let i = 0; i < this.slots.length; i++) this.slots[i] = isPlain(scene, i) ? lines++ : -1 - arcs++;
    this.lines.reallocate(lines);
    this.arcs.reallocate(arcs);
    this.write(scene.keys.keys());
  }

  /** Writes these relations anew, as their colours have changed or their ends have moved. */
  write(edges: Iterable<number>): void {
    for (const i of edges) {
      const slot = this.slots[i] ?? 0;
      if (slot >= 0) this.lines.write(slot, i, this.places);
      else this.arcs.write(-1 - slot, i, this.places);
    }
  }

  /** Draws one frame; sigma has cleared the layer. */
  draw(): void {
    const params = this.sigma.getRenderParams();
    this.lines.render(params);
    this.arcs.render(params);
  }
}

/** Straight, with one head and no cross: drawn with a sixth of the vertices. */
export function isPlain(scene: Scene, i: number): boolean {
  return scene.lane[i] === 0 && scene.heads[i] !== HEADS.both && scene.statuses[i] !== 'denied';
}
