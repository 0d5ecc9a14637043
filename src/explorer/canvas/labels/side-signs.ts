import { lengthOf, pointOn } from '../arc.ts';
import type { Look } from '../look.ts';
import { SIDE_SIGNS } from '../palette.ts';
import { arcOf, screenX, screenY, type View } from '../view.ts';

export interface SideSign {
  /** Number of the relation or node that it stands at. */
  readonly at: number;
  readonly of: 'edge' | 'node';
  readonly x: number;
  readonly y: number;
  readonly sign: string;
  readonly colour: string;
}

/** Radius of a sign, in pixels. */
export const SIGN_RADIUS = 7;
/** Relations shorter than this have no room for a sign, in pixels between the rims. */
const SHORTEST = 30;
/** Smaller actors carry no letter, which would hide them: those of side B are hollow instead. */
const SMALLEST_LETTERED = 8;
/** The hollow in a small actor, as a share of its radius. */
const HOLLOW = 0.5;
const MOST = 400;

/** All signs of the sides: those of nodes, and of relations where they lie on no other. */
export function sideSigns(look: Look, view: View): readonly SideSign[] {
  const ofNodes = nodeSigns(look, view);
  return [...ofNodes, ...edgeSigns(look, view, ofNodes)];
}

/** At the upper left of each actor that one side alone speaks of. */
function nodeSigns({ scene, nodeSides, palette }: Look, view: View): readonly SideSign[] {
  const placed: SideSign[] = [];
  for (let at = 0; at < (nodeSides?.length ?? 0) && placed.length < MOST; at++) {
    const side = nodeSides?.[at] ?? 'both';
    const sign = SIDE_SIGNS[side];
    const radius = (scene.radius[at] ?? 0) * view.size;
    if (!sign || radius < SMALLEST_LETTERED) continue;
    const reach = 0.74 * radius + 2;
    const x = screenX(view, scene.x[at] ?? 0) - reach;
    const y = screenY(view, scene.y[at] ?? 0) - reach;
    if (isInView(x, y, view)) placed.push({ at, of: 'node', x, y, sign, colour: palette.sides[side] });
  }
  return placed;
}

/** Where small actors of side B are hollow. */
export function hollows({ scene, nodeSides }: Look, view: View): readonly { readonly at: number; readonly x: number; readonly y: number; readonly radius: number }[] {
  return (nodeSides ?? []).flatMap((side, at) => {
    const radius = (scene.radius[at] ?? 0) * view.size;
    const [x, y] = [screenX(view, scene.x[at] ?? 0), screenY(view, scene.y[at] ?? 0)];
    return side === 'b' && radius < SMALLEST_LETTERED && isInView(x, y, view) ? { at, x, y, radius: HOLLOW * radius } : [];
  });
}

/** Half way along their lines; those that would lie on another are left out. */
function edgeSigns(look: Look, view: View, taken: readonly SideSign[]): readonly SideSign[] {
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
    if (!isInView(x, y, view) || lengthOf(arc) - rims < SHORTEST || [...taken, ...placed].some((p) => Math.hypot(p.x - x, p.y - y) < 2 * SIGN_RADIUS + 1)) continue;
    placed.push({ at: edge, of: 'edge', x, y, sign, colour: palette.sides[side] });
  }
  return placed;
}

const isInView = (x: number, y: number, { width, height }: View): boolean => x >= 0 && y >= 0 && x <= width && y <= height;

/** Writes whose relations and actors are, while two sides are compared. */
export function paintSides(context: CanvasRenderingContext2D, look: Look, view: View, family: string): void {
  const { focus, dim, palette } = look;
  context.fillStyle = palette.paper;
  for (const { at, x, y, radius } of hollows(look, view)) {
    context.globalAlpha = focus.nodes.has(at) ? 1 : 1 - 0.5 * dim;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
  }
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.font = `700 10px ${family}`;
  context.lineWidth = 1.4;
  for (const { at, of, x, y, sign, colour } of sideSigns(look, view)) {
    context.globalAlpha = (of === 'edge' ? focus.edges : focus.nodes).has(at) ? 1 : 1 - 0.8 * dim;
    context.beginPath();
    context.arc(x, y, SIGN_RADIUS, 0, 2 * Math.PI);
    context.fillStyle = palette.paper;
    context.fill();
    context.strokeStyle = context.fillStyle = colour;
    context.stroke();
    context.fillText(sign, x, y + 0.5);
  }
  context.globalAlpha = 1;
}
