import { lengthOf, pointOn } from '../arc.ts';
import type { Look } from '../look.ts';
import { SIDE_SIGNS } from '../palette.ts';
import { arcOf, type View } from '../view.ts';

export interface SideSign {
  readonly edge: number;
  readonly x: number;
  readonly y: number;
  readonly sign: string;
  readonly colour: string;
}

const RADIUS = 7;
/** Relations shorter than this have no room for a sign, in pixels between the rims. */
const SHORTEST = 30;
const MOST = 400;

/** Where signs of the sides stand, half way along their lines; those that would lie on another are left out. */
export function sideSigns(look: Look, view: View): readonly SideSign[] {
  const { scene, edgeSides, palette } = look;
  if (!edgeSides) return [];
  const placed: SideSign[] = [];
  for (let edge = 0; edge < edgeSides.length && placed.length < MOST; edge++) {
    const side = edgeSides[edge] ?? 'both';
    const sign = SIDE_SIGNS[side];
    if (!sign) continue;
    const arc = arcOf(scene, view, edge);
    const rims = ((scene.radius[scene.source[edge] ?? 0] ?? 0) + (scene.radius[scene.target[edge] ?? 0] ?? 0)) * view.size;
    const { x, y } = pointOn(arc, 0);
    const outside = x < 0 || y < 0 || x > view.width || y > view.height;
    if (outside || lengthOf(arc) - rims < SHORTEST || placed.some((p) => Math.hypot(p.x - x, p.y - y) < 2 * RADIUS + 1)) continue;
    placed.push({ edge, x, y, sign, colour: palette.sides[side] });
  }
  return placed;
}

/** Writes whose relations are on their lines, while two sides are compared. */
export function paintSides(context: CanvasRenderingContext2D, look: Look, view: View, family: string): void {
  const { focus, dim, palette } = look;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.font = `700 10px ${family}`;
  context.lineWidth = 1.4;
  for (const { edge, x, y, sign, colour } of sideSigns(look, view)) {
    context.globalAlpha = focus.edges.has(edge) ? 1 : 1 - 0.8 * dim;
    context.beginPath();
    context.arc(x, y, RADIUS, 0, 2 * Math.PI);
    context.fillStyle = palette.paper;
    context.fill();
    context.strokeStyle = context.fillStyle = colour;
    context.stroke();
    context.fillText(sign, x, y + 0.5);
  }
  context.globalAlpha = 1;
}
