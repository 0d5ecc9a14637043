import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { Sigma } from 'sigma';
import type { RenderParams } from 'sigma/types';
import { nodeMarks, type Look } from '../look.ts';
import { channels } from '../palette.ts';
import { ACTOR_FRAGMENT, ACTOR_VERTEX } from './actor-shader.ts';
import { FRAME_UNIFORMS, setFrame } from './frame.ts';

const UNIFORMS = [...FRAME_UNIFORMS, 'u_paper', 'u_accent'] as const;

/** Draws nodes, each in the slot of its index. */
export interface ActorProgram {
  reallocate(slots: number): void;
  /** Writes node `i` of the scene at a place in sigma's framed units. */
  write(i: number, x: number, y: number): void;
  render(params: RenderParams): void;
  kill(): void;
}

/** A program that draws actors, reading what they look like from `look`. */
export function actorProgram(gl: WebGLRenderingContext | WebGL2RenderingContext, sigma: Sigma, look: Look): ActorProgram {
  class Marks extends NodeProgram<(typeof UNIFORMS)[number]> {
    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: ACTOR_VERTEX,
        FRAGMENT_SHADER_SOURCE: ACTOR_FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_radius', size: 1, type: FLOAT },
          { name: 'a_colour', size: 4, type: UNSIGNED_BYTE },
          { name: 'a_marks', size: 4, type: UNSIGNED_BYTE },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [[-1, -1], [1, -1], [-1, 1], [1, 1]],
      };
    }

    write(i: number, x: number, y: number): void {
      const { array } = this;
      const at = i * this.STRIDE;
      array[at] = x;
      array[at + 1] = y;
      array[at + 2] = look.scene.radius[i] ?? 0;
      array[at + 3] = look.nodePaint[i] ?? 0;
      array[at + 4] = nodeMarks(look, i);
    }

    /** Sigma's way of filling the buffer, node by node from its own objects, is not taken. */
    override processVisibleItem(): void {}

    override setUniforms(params: RenderParams, info: ProgramInfo): void {
      setFrame(info, params, look.dim);
      const at = info.uniformLocations as Record<string, WebGLUniformLocation | undefined>;
      info.gl.uniform3f(at['u_paper'] ?? null, ...channels(look.palette.paper));
      info.gl.uniform3f(at['u_accent'] ?? null, ...channels(look.palette.accent));
    }
  }
  // Without a picking buffer nothing is drawn twice: hits are found by geometry.
  return new Marks(gl, null, sigma);
}
