import type { Area, World } from './canvas-props.ts';
import type { Palette } from './palette.ts';
import { screenX, screenY, type View } from './view.ts';

/** Names of open groups are written at the upper rim of grounds of at least this radius, in pixels. */
const SMALLEST_NAMED = 60;
const FONT = 12;

/** What lies under the graph and moves with it: the land of a map, the grounds of open groups. */
export class Ground {
  areas: readonly Area[] = [];
  world: World | undefined;
  private readonly canvas = document.createElement('canvas');
  private painted = false;

  /** @param container - the ground lies below all that comes into it later */
  constructor(container: HTMLElement) {
    this.canvas.className = 'ground';
    Object.assign(this.canvas.style, { position: 'absolute', inset: '0', width: '100%', height: '100%' });
    container.prepend(this.canvas);
  }

  /** The innermost open group at a point of the canvas. */
  at(view: View, px: number, py: number): Area | undefined {
    return this.areas
      .filter(({ x, y, radius }) => Math.hypot(px - screenX(view, x), py - screenY(view, y)) <= radius * view.scale)
      .sort((a, b) => a.radius - b.radius)[0];
  }

  paint(view: View, palette: Palette, family: string): void {
    const empty = this.areas.length === 0 && !this.world;
    if (empty && !this.painted) return;
    const density = window.devicePixelRatio || 1;
    const [width, height] = [Math.round(view.width * density), Math.round(view.height * density)];
    if (this.canvas.width !== width || this.canvas.height !== height) Object.assign(this.canvas, { width, height });
    const context = this.canvas.getContext('2d');
    if (!context) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    this.painted = !empty;
    if (this.world) paintWorld(context, this.world, view, palette, density);
    context.setTransform(density, 0, 0, density, 0, 0);
    // Outer grounds first.
    for (const area of [...this.areas].sort((a, b) => b.radius - a.radius)) paintArea(context, area, view, palette, family);
  }

  /** The layer itself, for pictures of the view. */
  get layer(): HTMLCanvasElement | undefined {
    return this.painted ? this.canvas : undefined;
  }

  end(): void {
    this.canvas.remove();
  }
}

function paintWorld(context: CanvasRenderingContext2D, { land, borders, width }: World, view: View, palette: Palette, density: number): void {
  const unit = view.scale * width;
  context.setTransform(unit * density, 0, 0, -unit * density, view.offsetX * density, view.offsetY * density);
  context.fillStyle = palette.land;
  context.fill(land);
  context.strokeStyle = palette.coast;
  context.lineJoin = 'round';
  context.lineWidth = 0.9 / unit;
  context.stroke(land);
  context.lineWidth = 0.6 / unit;
  context.stroke(borders);
}

function paintArea(context: CanvasRenderingContext2D, area: Area, view: View, palette: Palette, family: string): void {
  const [x, y, radius] = [screenX(view, area.x), screenY(view, area.y), area.radius * view.scale];
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.globalAlpha = 0.09;
  context.fillStyle = palette.group;
  context.fill();
  context.globalAlpha = 0.55;
  context.strokeStyle = palette.group;
  context.lineWidth = 1;
  context.stroke();
  context.globalAlpha = 1;
  if (radius < SMALLEST_NAMED) return;
  context.font = `600 ${FONT}px ${family}`;
  context.textAlign = 'center';
  context.textBaseline = 'bottom';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = palette.paper;
  context.strokeText(area.label, x, y - radius - 4);
  context.fillStyle = palette.quietInk;
  context.fillText(area.label, x, y - radius - 4);
}
