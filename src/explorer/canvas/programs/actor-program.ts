import type { ProgramInfo } from 'sigma/rendering';
import type { Sigma } from 'sigma';
import type { RenderParams } from 'sigma/types';
import { nodeMarks, type Look } from '../look.ts';
import { channels } from '../palette.ts';
import type { Places } from '../places.ts';
import { ACTOR_FRAGMENT, ACTOR_VERTEX } from './actor-shader.ts';
import { FRAME_UNIFORMS, setFrame, type Share } from './frame.ts';
import { HeldProgram } from './held-program.ts';

const UNIFORMS = [...FRAME_UNIFORMS, 'u_paper', 'u_accent'] as const;

/** Draws nodes, each in a slot of its buffer. */
export interface ActorProgram {
  reallocate(slots: number): void;
  /** Writes node `i` of the scene into a slot. */
  write(slot: number, i: number, places: Places): void;
  render(params: RenderParams): void;
  kill(): void;
}

/** A program that draws actors, reading what they look like from `look`. */
export function actorProgram(gl: WebGLRenderingContext | WebGL2RenderingContext, sigma: Sigma, look: Look, share: Share): ActorProgram {
  class Marks extends HeldProgram<(typeof UNIFORMS)[number]> {
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

    write(slot: number, i: number, { x, y }: Places): void {
      const { array } = this;
      const at = slot * this.STRIDE;
      array[at] = x[i] ?? 0;
      array[at + 1] = y[i] ?? 0;
      array[at + 2] = look.scene.radius[i] ?? 0;
      array[at + 3] = look.nodePaint[i] ?? 0;
      array[at + 4] = nodeMarks(look.scene, i, share === 'lit' ? look.focus : undefined);
      this.changed = true;
    }

    override setUniforms(params: RenderParams, info: ProgramInfo): void {
      setFrame(info, params, share === 'lit' ? look.dim : 0);
      const at = info.uniformLocations as Record<string, WebGLUniformLocation | undefined>;
      info.gl.uniform3f(at['u_paper'] ?? null, ...channels(look.palette.paper));
      info.gl.uniform3f(at['u_accent'] ?? null, ...channels(look.palette.accent));
    }
  }
  // Without a picking buffer nothing is drawn twice: hits are found by geometry.
  return new Marks(gl, null, sigma);
}
