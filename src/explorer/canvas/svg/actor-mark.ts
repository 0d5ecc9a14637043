import { ACTOR_SHAPES, type ActorShape } from '../palette.ts';
import type { ActorType } from '../../../model/index.ts';
import { number, point } from './markup.ts';

/** Outline and inner sign of a node for a radius of 1 about the origin, y downwards: those of the shader. */
const MARKS: Readonly<Record<ActorShape, { readonly outline: string; readonly sign: string }>> = {
  circle: { outline: circle(0, 0, 1), sign: '' },
  square: {
    outline: 'M-.64-.88H.64A.24.24 0 0 1 .88-.64V.64A.24.24 0 0 1 .64.88H-.64A.24.24 0 0 1-.88.64V-.64A.24.24 0 0 1-.64-.88Z',
    sign: 'M-.55-.52H.55V-.37H-.55ZM-.55.39H.55V.54H-.55ZM-.45-.26H-.27V.3H-.45ZM-.09-.26H.09V.3H-.09ZM.27-.26H.45V.3H.27Z',
  },
  diamond: {
    outline: 'M-.14-1.02A.2.2 0 0 1 .14-1.02L1.02-.14A.2.2 0 0 1 1.02.14L.14 1.02A.2.2 0 0 1-.14 1.02L-1.02.14A.2.2 0 0 1-1.02-.14Z',
    sign: `${circle(0, -0.27, 0.23)}M-.42.46A.42.4 0 0 1 .42.46Z`,
  },
  pin: { outline: 'M0 1.1L-.68.27A.83.83 0 1 1 .68.27Z', sign: circle(0, -0.22, 0.32) },
  hexagon: { outline: 'M-.53-.92H.53L1.06 0L.53.92H-.53L-1.06 0Z', sign: circle(0, 0, 0.36) },
};

/** A group of actors. */
const GROUP = { outline: circle(0, 0, 1), sign: `${circle(0, 0, 0.78)}${circle(0, 0, 0.7)}` };

/** Signs are drawn from this radius on, in pixels. */
const SMALLEST_SIGNED = 8;

/**
 * A node as SVG.
 * @param type - of the actor, or that it is a group of them
 */
export function actorMark(type: ActorType | 'group', x: number, y: number, radius: number, colour: string, paper: string): string {
  const { outline, sign } = type === 'group' ? GROUP : MARKS[ACTOR_SHAPES[type]];
  const rim = number(3 / Math.max(radius, 1));
  const signed = sign && radius >= SMALLEST_SIGNED ? `<path d="${sign}" fill="${paper}" fill-rule="evenodd"/>` : '';
  return `<g transform="translate(${point(x, y)}) scale(${number(radius)})"><path d="${outline}" fill="${colour}" stroke="${paper}" stroke-width="${rim}" paint-order="stroke"/>${signed}</g>`;
}

function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}
