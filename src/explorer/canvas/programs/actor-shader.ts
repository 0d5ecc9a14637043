import { STEP_BACK } from '../layers.ts';
import { FRAME_GLSL } from './frame.ts';

/** A square round the node, wide enough for its rings. */
export const ACTOR_VERTEX = /* glsl */ `
precision highp float;
attribute vec2 a_position;
attribute float a_radius;
attribute vec4 a_colour;
attribute vec4 a_marks;
attribute vec2 a_corner;
${FRAME_GLSL}
varying vec2 v_offset;
varying vec3 v_colour;
varying float v_radius;
varying vec3 v_marks;

void main() {
  float radius = a_radius * u_size;
  vec2 offset = a_corner * (radius * 1.25 + 9.0);
  gl_Position = radius > 0.0 ? toClip(toPixels(a_position) + offset) : vec4(2.0, 2.0, 2.0, 1.0);
  v_offset = offset;
  v_colour = a_colour.rgb / 255.0;
  v_radius = radius;
  v_marks = a_marks.xyz;
}
`;

/** Outline and inner sign of a node from signed distances, so that both are sharp at every size. */
export const ACTOR_FRAGMENT = /* glsl */ `
precision highp float;
varying vec2 v_offset;
varying vec3 v_colour;
varying float v_radius;
varying vec3 v_marks;
uniform float u_feather;
uniform float u_dim;
uniform vec3 u_paper;
uniform vec3 u_accent;

float box(vec2 p, float half_, float corner) {
  vec2 q = abs(p) - half_ + corner;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - corner;
}

float hexagon(vec2 p, float r) {
  p = abs(p);
  return max(dot(p, vec2(0.8660254, 0.5)), p.y) - r;
}

// A disc of radius r whose tangents meet in a point at distance h above it.
float drop(vec2 p, float r, float h) {
  p.x = abs(p.x);
  float slant = r / h;
  vec2 normal = vec2(sqrt(1.0 - slant * slant), slant);
  float along = dot(p, vec2(-normal.y, normal.x));
  if (along < 0.0) return length(p) - r;
  if (along > normal.x * h) return length(p - vec2(0.0, h));
  return dot(p, normal) - r;
}

float outline(vec2 p, float r) {
  if (v_marks.x < 0.5) return length(p) - r;
  if (v_marks.x < 1.5) return box(p, r * 0.88, r * 0.24);
  if (v_marks.x < 2.5) return box(vec2(p.x + p.y, p.y - p.x) * 0.70710678, r * 0.82, r * 0.2);
  if (v_marks.x < 3.5) return drop(vec2(p.x, r * 0.22 - p.y), r * 0.78, r * 1.27) - r * 0.05;
  if (v_marks.x < 4.5) return hexagon(p, r * 0.92);
  return length(p) - r;
}

// What is cut out of the disc: a head and shoulders, columns, a hole, the ring of a group. Countries carry their letters instead.
float sign_(vec2 p, float r) {
  if (v_marks.x < 0.5) return 1e3;
  if (v_marks.x < 1.5) {
    float columns = max(abs(mod(p.x + r * 0.18, r * 0.36) - r * 0.18) - r * 0.085, max(abs(p.x) - r * 0.5, abs(p.y + r * 0.02) - r * 0.28));
    float beams = max(abs(p.x) - r * 0.55, min(abs(p.y - r * 0.44) - r * 0.075, abs(p.y + r * 0.46) - r * 0.075));
    return min(columns, beams);
  }
  if (v_marks.x < 2.5) {
    float head = length(p - vec2(0.0, r * 0.27)) - r * 0.23;
    float shoulders = max(length((p + vec2(0.0, r * 0.46)) * vec2(1.0, 1.05)) - r * 0.42, -p.y - r * 0.46);
    return min(head, shoulders);
  }
  if (v_marks.x < 3.5) return length(p - vec2(0.0, r * 0.22)) - r * 0.32;
  if (v_marks.x < 4.5) return length(p) - r * 0.36;
  return abs(length(p) - r * 0.74) - 0.9;
}

float cover(float distance_) {
  return clamp(0.5 - distance_ / u_feather, 0.0, 1.0);
}

void main() {
  float away = u_dim * (1.0 - v_marks.z);
  float d = outline(v_offset, v_radius);
  vec3 fill = mix(v_colour, u_paper, ${STEP_BACK.actors} * away);
  float signs = smoothstep(6.5, 9.5, v_radius) * cover(sign_(v_offset, v_radius));
  fill = mix(fill, u_paper, 0.92 * signs);

  // A rim of paper keeps the node apart from lines and other nodes.
  float rim = min(1.5, v_radius * 0.25);
  float inside = cover(d);
  vec4 colour = vec4(mix(u_paper, fill, inside), 1.0) * cover(d - rim);

  if (v_marks.y > 0.5) {
    float selected = step(2.5, v_marks.y);
    float width = mix(1.5, 2.5, selected);
    float ring = cover(abs(d - 3.0 - width * 0.5) - width * 0.5);
    vec3 tint = v_marks.y < 1.5 ? v_colour : u_accent;
    float glow = selected * 0.22 * (1.0 - smoothstep(0.0, 8.5, d));
    colour = mix(colour, vec4(tint, 1.0), ring) + (1.0 - colour.a) * (1.0 - ring) * vec4(tint, 1.0) * glow;
  }
  gl_FragColor = colour;
}
`;
