import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { Sigma } from 'sigma';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { nodeMarks, type Look } from '../look.ts';
import { channels } from '../palette.ts';
import { ACTOR_FRAGMENT, ACTOR_VERTEX } from './actor-shader.ts';
import { FRAME_UNIFORMS, setFrame } from './frame.ts';

const UNIFORMS = [...FRAME_UNIFORMS, 'u_paper', 'u_accent'] as const;

/** The program that draws actors, reading what they look like from `look`. */
export function actorProgram(look: Look): NodeProgramType {
  return class ActorProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
    constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma) {
      // Without a picking buffer nothing is drawn twice: hits are found by geometry.
      super(gl, null, renderer);
    }

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

    override processVisibleItem(_fingerprint: number, start: number, data: NodeDisplayData & { index?: number }): void {
      const i = data.index ?? 0;
      this.array[start] = data.x;
      this.array[start + 1] = data.y;
      this.array[start + 2] = look.scene.radius[i] ?? 0;
      this.array[start + 3] = look.nodePaint[i] ?? 0;
      this.array[start + 4] = nodeMarks(look, i);
    }

    override setUniforms(params: RenderParams, info: ProgramInfo): void {
      setFrame(info, params, look.dim);
      const at = info.uniformLocations as Record<string, WebGLUniformLocation | undefined>;
      info.gl.uniform3f(at['u_paper'] ?? null, ...channels(look.palette.paper));
      info.gl.uniform3f(at['u_accent'] ?? null, ...channels(look.palette.accent));
    }
  };
}
