import type { Look } from '../look.ts';
import { screenX, screenY, type View } from '../view.ts';

/** Country codes are legible inside discs of at least this radius, in pixels. */
const SMALLEST_CODED = 9;
const MOST_CODES = 200;

/** Writes the ISO codes into the discs of countries. Indices are in order of size, so the loop ends early. */
export function paintCountryCodes(context: CanvasRenderingContext2D, look: Look, view: View, family: string): void {
  const { scene, focus, dim, palette } = look;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = palette.paper;
  let painted = 0;
  for (let i = 0; i < scene.ids.length && painted < MOST_CODES; i++) {
    const code = scene.countries[i];
    if (!code || scene.types[i] !== 'country' || scene.members[i]) continue;
    const radius = (scene.radius[i] ?? 0) * view.size;
    if (radius < SMALLEST_CODED) continue;
    const x = screenX(view, scene.x[i] ?? 0);
    const y = screenY(view, scene.y[i] ?? 0);
    if (x < -radius || y < -radius || x > view.width + radius || y > view.height + radius) continue;
    context.globalAlpha = focus.nodes.has(i) ? 1 : 1 - 0.5 * dim;
    context.font = `700 ${Math.round(radius * 0.82)}px ${family}`;
    context.fillText(code, x, y + radius * 0.05);
    painted++;
  }
  context.globalAlpha = 1;
}

/** A small pin at the lower right of actors that a person has put in their place. */
export function paintPins(context: CanvasRenderingContext2D, look: Look, view: View, pinned: ReadonlySet<number>): void {
  const { scene, palette, focus, dim } = look;
  for (const i of pinned) {
    const radius = (scene.radius[i] ?? 0) * view.size;
    if (radius < 4) continue;
    const x = screenX(view, scene.x[i] ?? 0) + radius * 0.74;
    const y = screenY(view, scene.y[i] ?? 0) + radius * 0.74;
    context.globalAlpha = focus.nodes.has(i) ? 1 : 1 - 0.7 * dim;
    context.beginPath();
    context.arc(x, y, 3.6, 0, 2 * Math.PI);
    context.fillStyle = palette.accent;
    context.fill();
    context.lineWidth = 1.6;
    context.strokeStyle = palette.paper;
    context.stroke();
  }
  context.globalAlpha = 1;
}
