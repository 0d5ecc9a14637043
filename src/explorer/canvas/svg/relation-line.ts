import { directionOn, FLAT, lengthOf, pointOn, type Arc } from '../arc.ts';
import type { LineStyle } from '../canvas-props.ts';
import { number, point } from './markup.ts';

export interface RelationLine {
  readonly arc: Arc;
  /** Radii of the discs at both ends, where the line stops. */
  readonly sourceRadius: number;
  readonly targetRadius: number;
  readonly width: number;
  readonly colour: string;
  readonly opacity: number;
  readonly style: LineStyle;
  readonly heads: 'target' | 'both' | 'none';
}

const GAP = 2;

/** A relation as SVG: its line, its heads, and a cross if it is denied. Empty where the discs leave no room. */
export function relationLine({ arc, sourceRadius, targetRadius, width, colour, opacity, style, heads }: RelationLine): string {
  const length = lengthOf(arc);
  const start = sourceRadius + GAP;
  const end = length - targetRadius - GAP;
  if (end - start < 1) return '';
  const head = heads === 'none' ? 0 : Math.min(5.5 + 2.2 * width, 0.45 * (end - start));
  const at = (along: number): number => (along / length) * 2 - 1;
  const from = pointOn(arc, at(heads === 'both' ? start + 0.6 * head : start));
  const to = pointOn(arc, at(end - 0.6 * head));
  const tips = [...(heads === 'none' ? [] : [arrowHead(arc, at(end), head, 1)]), ...(heads === 'both' ? [arrowHead(arc, at(start), head, -1)] : [])];
  const cross = style === 'struck' ? crossAt(arc, at((start + end) / 2), 3.5 + width) : '';
  return `<g stroke="${colour}" fill="${colour}" opacity="${number(opacity)}"><path d="M${point(from.x, from.y)}${curveTo(arc, to)}" fill="none" stroke-width="${number(style === 'dotted' ? 1.1 * Math.max(width, 1.7) : width)}"${dashes(style, width)}/>${tips.join('')}${cross}</g>`;
}

function curveTo({ chord, bend }: Arc, to: { x: number; y: number }): string {
  if (Math.abs(bend) < FLAT) return `L${point(to.x, to.y)}`;
  const radius = number(chord / 2 / Math.abs(Math.sin(bend)));
  return `A${radius} ${radius} 0 ${Math.abs(bend) > Math.PI / 2 ? 1 : 0} ${bend > 0 ? 1 : 0} ${point(to.x, to.y)}`;
}

/** An arrow head hollowed at its base; `way` is 1 along the arc and -1 against it. */
function arrowHead(arc: Arc, at: number, length: number, way: 1 | -1): string {
  const tip = pointOn(arc, at);
  const d = directionOn(arc, at);
  const corner = (back: number, side: number): string =>
    point(tip.x - d.x * way * back - d.y * side, tip.y - d.y * way * back + d.x * side);
  const half = 0.46 * length;
  return `<path d="M${point(tip.x, tip.y)}L${corner(length, half)}L${corner(0.78 * length, 0)}L${corner(length, -half)}Z" stroke="none"/>`;
}

function crossAt(arc: Arc, at: number, reach: number): string {
  const { x, y } = pointOn(arc, at);
  const d = directionOn(arc, at);
  const [a, b] = [((d.x - d.y) * reach) / Math.SQRT2, ((d.y + d.x) * reach) / Math.SQRT2];
  return `<path d="M${point(x - a, y - b)}L${point(x + a, y + b)}M${point(x + b, y - a)}L${point(x - b, y + a)}" fill="none" stroke-width="1.6"/>`;
}

function dashes(style: LineStyle, width: number): string {
  if (style === 'dashed') return ` stroke-dasharray="${number(0.62 * (9 + width))} ${number(0.38 * (9 + width))}"`;
  if (style === 'dotted') return ` stroke-linecap="round" stroke-dasharray="0 ${number(3.6 + 1.7 * width)}"`;
  return '';
}
