import type { Drawing } from './drawing.ts';
import type { Focus } from './focus.ts';
import { fontFor } from './labels/font.ts';
import { Names } from './labels/names.ts';
import { paintCountryCodes, paintPins } from './labels/signs.ts';
import { paintSides } from './labels/side-signs.ts';
import type { View } from './view.ts';

/** In a larger graph not every name can be shown: these first ones should be. */
const MOST_FITTED = 150;

/** What is painted over the drawing after each frame: country codes, pins, names, the lasso. */
export class Overlay {
  readonly names = new Names();
  pinned: ReadonlySet<number> = new Set();
  /** Corners of the lasso being drawn, in pixels of the canvas. */
  lasso: readonly { readonly x: number; readonly y: number }[] = [];
  /** The page's font, as the names have it. */
  family = '';
  private laidOut: { view: View; focus: Focus; moves: number } | undefined;

  constructor(private readonly drawing: Drawing) {}

  /** How wide each name would be drawn, for the names that a fitted view should have room for. */
  nameWidths(): Float32Array {
    const { scene } = this.drawing;
    const context = this.context();
    const named = Math.min(scene.ids.length, MOST_FITTED);
    const widths = new Float32Array(scene.ids.length);
    if (!context) return widths;
    for (let i = 0; i < named; i++) widths[i] = this.names.width(context, scene.labels[i] ?? '', fontFor(scene.radius[i] ?? 0));
    return widths;
  }

  paint(): void {
    const { view, look } = this.drawing;
    const context = this.context();
    if (!context || view.width < 2 || view.height < 2) return;
    context.clearRect(0, 0, view.width, view.height);
    if (!this.isLaidOut()) {
      if (this.laidOut?.moves !== this.drawing.moves) this.names.shift();
      this.names.layOut(context, look, view, { width: view.width, height: view.height - this.drawing.pilot.insets.bottom });
      this.laidOut = { view, focus: look.focus, moves: this.drawing.moves };
    }
    paintSides(context, look, view, this.family);
    paintCountryCodes(context, look, view, this.family);
    paintPins(context, look, view, this.pinned);
    this.names.paint(context, look);
    this.paintLasso(context);
  }

  /** Lays names out again at the next frame, as when fonts have arrived. */
  invalidate(): void {
    this.laidOut = undefined;
    this.family = '';
  }

  /** Sigma's canvas for labels, which it clears each frame and leaves to us, with the font of the page. */
  private context(): CanvasRenderingContext2D | null | undefined {
    const { sigma } = this.drawing;
    this.family ||= getComputedStyle(sigma.getContainer()).fontFamily || 'sans-serif';
    this.names.setFont(this.family);
    return sigma.getCanvases()['labels']?.getContext('2d');
  }

  private isLaidOut(): boolean {
    const { view, look, moves } = this.drawing;
    const last = this.laidOut;
    if (!last || last.focus !== look.focus || last.moves !== moves) return false;
    const keys = ['width', 'height', 'scale', 'offsetX', 'offsetY', 'size'] as const;
    return keys.every((k) => last.view[k] === view[k]);
  }

  private paintLasso(context: CanvasRenderingContext2D): void {
    const [first, ...rest] = this.lasso;
    if (!first || rest.length === 0) return;
    context.beginPath();
    context.moveTo(first.x, first.y);
    for (const p of rest) context.lineTo(p.x, p.y);
    context.closePath();
    context.fillStyle = context.strokeStyle = this.drawing.look.palette.accent;
    context.globalAlpha = 0.1;
    context.fill();
    context.globalAlpha = 0.9;
    context.lineWidth = 1.5;
    context.setLineDash([5, 4]);
    context.stroke();
    context.setLineDash([]);
    context.globalAlpha = 1;
  }
}
