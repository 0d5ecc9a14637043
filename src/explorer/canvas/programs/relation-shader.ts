import { FLAT, LANE, LANE_SIZE, LOOP, RIM } from '../arc.ts';
import { STEP_BACK } from '../layers.ts';
import { FRAME_GLSL } from './frame.ts';

const f = (n: number): string => n.toFixed(6);

/**
 * A ribbon along the arc, cut into pieces (see `pieces.ts`): body, heads, and the cross of what is denied.
 * The arc is that of `arc.ts`, with y upwards.
 */
export const RELATION_VERTEX = /* glsl */ `
precision highp float;
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_radii;
attribute vec2 a_lane;
attribute float a_width;
attribute vec4 a_colour;
attribute vec4 a_marks;
attribute vec3 a_piece;
${FRAME_GLSL}
uniform float u_feather;
uniform float u_dim;
uniform float u_opacity;
varying vec4 v_colour;
varying vec2 v_at;
varying vec4 v_ends;
varying vec4 v_body;

const float GAP = 2.0;

void main() {
  vec2 s = toPixels(a_source);
  vec2 t = toPixels(a_target);
  vec2 radii = a_radii * u_size;
  vec2 way = t - s;
  float chord = length(way);
  vec2 along = vec2(1.0, 0.0);
  vec2 mid;
  float bend;
  vec2 trim = vec2(0.0);
  if (chord < ${f(FLAT)}) {
    float spread = ${f(LOOP.spread)} + ${f(LOOP.step)} * a_lane.x;
    mid = s + vec2(0.0, radii.x * cos(spread));
    chord = 2.0 * radii.x * sin(spread);
    bend = ${f(LOOP.bend)};
    trim = vec2(GAP);
  } else {
    along = way / chord;
    float outer = max(a_lane.y, 0.5);
    float wide = clamp(u_size, ${f(LANE_SIZE.least)}, ${f(LANE_SIZE.most)});
    float step_ = min(min(max(${f(LANE.share)} * chord, ${f(LANE.least)} * wide), ${f(LANE.most)} * wide), ${f(LANE.steepest)} * chord / outer);
    float shift = a_lane.x * min(${f(RIM.most)}, ${f(RIM.share)} * min(radii.x, radii.y) / outer);
    mid = (s + t) * 0.5 + vec2(-along.y, along.x) * shift;
    bend = 2.0 * atan(2.0 * a_lane.x * step_ / chord);
    trim = sqrt(max(radii * radii - shift * shift, 0.0)) + GAP;
  }
  vec2 across = vec2(-along.y, along.x);
  bool flat_ = abs(bend) < ${f(FLAT)};
  float total = flat_ ? chord : chord * bend / sin(bend);

  float heavy = a_marks.w;
  float width = max(a_width * mix(1.0, u_size, 0.7), 0.6) + 1.6 * heavy;
  float headLength = min((5.5 + 2.2 * width) * clamp(0.5 + 0.5 * u_size, 0.6, 1.5), 0.45 * max(total - trim.x - trim.y, 0.0)) * step(a_marks.y, 1.5);
  float headHalf = headLength * 0.46;
  float both = step(0.5, a_marks.y) * step(a_marks.y, 1.5);
  float start = trim.x;
  float end = total - trim.y;
  float bodyStart = start + both * headLength;
  float bodyEnd = end - headLength;
  float middle = 0.5 * (bodyStart + bodyEnd);
  float struck = step(2.5, a_marks.x);
  float cross_ = struck * min(4.5 + width, max(0.5 * (bodyEnd - bodyStart), 0.0));

  float zone = a_piece.x;
  float k = a_piece.y;
  float half_ = width * 0.5 + u_feather;
  float here;
  if (zone < 0.5) here = mix(bodyStart, middle - cross_, k);
  else if (zone < 1.5) here = mix(middle + cross_, bodyEnd, k);
  else if (zone < 2.5) { here = mix(bodyEnd, end, k); half_ = headHalf + u_feather; }
  else if (zone < 3.5) { here = mix(start, bodyStart, k); half_ = both > 0.5 ? headHalf + u_feather : half_; }
  else { here = mix(middle - cross_, middle + cross_, k); half_ = max(cross_, half_); }

  float u = here / total * 2.0 - 1.0;
  vec2 local = flat_
    ? vec2(0.5 * chord * u, 0.0)
    : 0.5 * chord / sin(bend) * vec2(sin(u * bend), cos(u * bend) - cos(bend));
  vec2 normal = vec2(sin(u * bend), cos(u * bend));
  vec2 pixel = mid + along * (local.x + normal.x * half_ * a_piece.z) + across * (local.y + normal.y * half_ * a_piece.z);

  bool drawn = a_width > 0.0 && end - start > 1.0;
  gl_Position = drawn ? toClip(pixel) : vec4(2.0, 2.0, 2.0, 1.0);

  float lit = a_marks.z;
  float opacity = mix(u_opacity, 1.0, max(lit * u_dim, heavy)) * (1.0 - ${f(STEP_BACK.relations)} * u_dim * (1.0 - lit));
  v_colour = vec4(a_colour.rgb / 255.0, opacity * min(1.0, a_width * 2.0));
  v_at = vec2(here, half_ * a_piece.z);
  v_ends = vec4(start, end, both, middle);
  v_body = vec4(width * 0.5, headLength, a_marks.x, cross_);
}
`;

/** Line, dashes, heads and cross from distances along and across the ribbon. */
export const RELATION_FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_colour;
varying vec2 v_at;
varying vec4 v_ends;
varying vec4 v_body;
uniform float u_feather;

float cover(float distance_) {
  return clamp(0.5 - distance_ / u_feather, 0.0, 1.0);
}

// An arrow head whose tip is \`back\` pixels ahead, hollowed at its base.
float head(float back, float beside, float length_) {
  if (length_ <= 0.0 || back < -1.0) return 0.0;
  float edge = (beside - 0.46 * back) * 0.908;
  float base = back - length_ * (0.78 + 0.22 * beside / (0.46 * length_));
  return cover(max(edge, base));
}

void main() {
  float here = v_at.x;
  float beside = abs(v_at.y);
  float thick = v_body.x;
  float length_ = v_body.y;
  float style = v_body.z;
  float toEnd = v_ends.y - here;
  float toStart = here - v_ends.x;

  // The line stops inside its heads, where they are wider than it is.
  float stop = min(toEnd - 0.6 * length_, v_ends.z > 0.5 ? toStart - 0.6 * length_ : toStart);
  float line = cover(max(beside - thick, -stop));
  if (style > 0.5 && style < 1.5) {
    float period = 9.0 + 2.0 * thick;
    line *= cover(abs(mod(here - v_ends.w, period) - period * 0.5) - period * 0.31);
  } else if (style > 1.5 && style < 2.5) {
    float period = 3.6 + 3.4 * thick;
    float dot_ = length(vec2(mod(here - v_ends.w, period) - period * 0.5, beside)) - max(thick, 0.85) * 1.1;
    line = cover(max(dot_, -stop));
  }

  float ink = max(line, head(toEnd, beside, length_));
  if (v_ends.z > 0.5) ink = max(ink, head(toStart, beside, length_));
  if (style > 2.5) {
    vec2 p = abs(vec2(here - v_ends.w, v_at.y));
    float bars = max(abs(p.x - p.y) * 0.7071 - (0.55 + 0.45 * thick), max(p.x, p.y) - v_body.w + 0.8);
    ink = max(ink, cover(bars));
  }
  float alpha = ink * v_colour.a;
  gl_FragColor = vec4(v_colour.rgb * alpha, alpha);
}
`;
