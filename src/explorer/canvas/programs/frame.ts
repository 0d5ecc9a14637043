import type { RenderParams } from 'sigma/types';
import type { ProgramInfo } from 'sigma/rendering';

/** The uniforms both programs need to work in CSS pixels rather than in clip space. */
export const FRAME_UNIFORMS = ['u_matrix', 'u_view', 'u_size', 'u_feather', 'u_dim'] as const;
export type FrameUniform = (typeof FRAME_UNIFORMS)[number];

/** What of the scene a program draws: all of it as if nothing were looked at, or what stands out. */
export type Share = 'all' | 'lit';

/** GLSL for them, and the way from the graph to pixels (origin in the middle, y upwards) and to clip space. */
export const FRAME_GLSL = /* glsl */ `
uniform mat3 u_matrix;
uniform vec2 u_view;
uniform float u_size;

vec2 toPixels(vec2 position) {
  return (u_matrix * vec3(position, 1.0)).xy * u_view * 0.5;
}

vec4 toClip(vec2 pixels) {
  return vec4(pixels / (u_view * 0.5), 0.0, 1.0);
}
`;

/** Sets them for one frame. */
export function setFrame({ gl, uniformLocations: at }: ProgramInfo, params: RenderParams, dim: number): void {
  gl.uniformMatrix3fv(at['u_matrix'] ?? null, false, params.matrix);
  gl.uniform2f(at['u_view'] ?? null, params.width, params.height);
  gl.uniform1f(at['u_size'] ?? null, 1 / params.sizeRatio);
  gl.uniform1f(at['u_feather'] ?? null, 1 / params.pixelRatio);
  gl.uniform1f(at['u_dim'] ?? null, dim);
}
