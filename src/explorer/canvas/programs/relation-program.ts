import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import type Sigma from 'sigma';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { edgeMarks, type Look } from '../look.ts';
import { FRAME_UNIFORMS, setFrame } from './frame.ts';
import type { PieceVertex } from './pieces.ts';
import { RELATION_FRAGMENT, RELATION_VERTEX } from './relation-shader.ts';

const UNIFORMS = [...FRAME_UNIFORMS, 'u_opacity'] as const;

/** A program that draws relations as ribbons of these pieces, reading what they look like from `look`. */
export function relationProgram(look: Look, pieces: readonly PieceVertex[]): EdgeProgramType {
  return class RelationProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
    constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma) {
      // Without a picking buffer nothing is drawn twice: hits are found by geometry.
      super(gl, null, renderer);
    }

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

    override processVisibleItem(
      _fingerprint: number,
      start: number,
      source: NodeDisplayData & { index?: number },
      target: NodeDisplayData & { index?: number },
      data: EdgeDisplayData & { index?: number },
    ): void {
      const i = data.index ?? 0;
      const { scene } = look;
      const { array } = this;
      array[start] = source.x;
      array[start + 1] = source.y;
      array[start + 2] = target.x;
      array[start + 3] = target.y;
      array[start + 4] = scene.radius[source.index ?? 0] ?? 0;
      array[start + 5] = scene.radius[target.index ?? 0] ?? 0;
      array[start + 6] = scene.lane[i] ?? 0;
      array[start + 7] = scene.outermost[i] ?? 0;
      array[start + 8] = scene.width[i] ?? 1;
      array[start + 9] = look.edgePaint[i] ?? 0;
      array[start + 10] = edgeMarks(look, i);
    }

    override setUniforms(params: RenderParams, info: ProgramInfo): void {
      setFrame(info, params, look.dim);
      const at = info.uniformLocations as Record<string, WebGLUniformLocation | undefined>;
      info.gl.uniform1f(at['u_opacity'] ?? null, look.edgeOpacity);
    }
  };
}
