import type { Sigma } from 'sigma';
import type { ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import { edgeMarks, type Look } from '../look.ts';
import type { Places } from '../places.ts';
import { FRAME_UNIFORMS, setFrame, type Share } from './frame.ts';
import { HeldProgram } from './held-program.ts';
import type { PieceVertex } from './pieces.ts';
import { RELATION_FRAGMENT, RELATION_VERTEX } from './relation-shader.ts';

const UNIFORMS = [...FRAME_UNIFORMS, 'u_opacity'] as const;

/** Draws relations, each in a slot of its buffer. */
export interface RelationProgram {
  reallocate(slots: number): void;
  /** Writes edge `i` of the scene into a slot. */
  write(slot: number, i: number, places: Places): void;
  render(params: RenderParams): void;
  kill(): void;
}

/** A program that draws relations as ribbons of these pieces, reading what they look like from `look`. */
export function relationProgram(
  gl: WebGLRenderingContext | WebGL2RenderingContext, sigma: Sigma, look: Look, pieces: readonly PieceVertex[], share: Share,
): RelationProgram {
  class Ribbons extends HeldProgram<(typeof UNIFORMS)[number]> {
    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
      return {
        VERTICES: pieces.length,
        VERTEX_SHADER_SOURCE: RELATION_VERTEX,
        FRAGMENT_SHADER_SOURCE: RELATION_FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_source', size: 2, type: FLOAT },
          { name: 'a_target', size: 2, type: FLOAT },
          { name: 'a_radii', size: 2, type: FLOAT },
          { name: 'a_lane', size: 2, type: FLOAT },
          { name: 'a_width', size: 1, type: FLOAT },
          { name: 'a_colour', size: 4, type: UNSIGNED_BYTE },
          { name: 'a_marks', size: 4, type: UNSIGNED_BYTE },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_piece', size: 3, type: FLOAT }],
        CONSTANT_DATA: pieces.map((p) => [...p]),
      };
    }

    write(slot: number, i: number, { x, y }: Places): void {
      const { scene } = look;
      const { array } = this;
      const at = slot * this.STRIDE;
      const source = scene.source[i] ?? 0;
      const target = scene.target[i] ?? 0;
      array[at] = x[source] ?? 0;
      array[at + 1] = y[source] ?? 0;
      array[at + 2] = x[target] ?? 0;
      array[at + 3] = y[target] ?? 0;
      array[at + 4] = scene.radius[source] ?? 0;
      array[at + 5] = scene.radius[target] ?? 0;
      array[at + 6] = scene.lane[i] ?? 0;
      array[at + 7] = scene.outermost[i] ?? 0;
      array[at + 8] = scene.width[i] ?? 1;
      array[at + 9] = look.edgePaint[i] ?? 0;
      array[at + 10] = edgeMarks(scene, i, share === 'lit' ? look.focus : undefined);
      this.changed = true;
    }

    override setUniforms(params: RenderParams, info: ProgramInfo): void {
      setFrame(info, params, share === 'lit' ? look.dim : 0);
      const at = info.uniformLocations as Record<string, WebGLUniformLocation | undefined>;
      info.gl.uniform1f(at['u_opacity'] ?? null, look.edgeOpacity);
    }
  }
  return new Ribbons(gl, null, sigma);
}
