import type { Drawing } from './drawing.ts';
import type { Focus } from './focus.ts';
import { Names } from './labels/names.ts';
import { paintCountryCodes, paintPins } from './labels/signs.ts';
import type { View } from './view.ts';

/** What is painted over the drawing after each frame: country codes, pins, names, the lasso. */
export class Overlay {
  readonly names = new Names();
  pinned: ReadonlySet<number> = new Set();
  /** Corners of the lasso being drawn, in pixels of the canvas. */
  lasso: readonly { readonly x: number; readonly y: number }[] = [];
  private family = '';
  private laidOut: { view: View; focus: Focus; moves: number } | undefined;

  constructor(private readonly drawing: Drawing) {}

  paint(): void {
    const { sigma, view, look } = this.drawing;
    const context = sigma.getCanvases()['labels']?.getContext('2d');
    if (!context || view.width < 2 || view.height < 2) return;
    this.family ||= getComputedStyle(sigma.getContainer()).fontFamily || 'sans-serif';
    this.names.setFont(this.family);
    if (!this.isLaidOut()) {
      this.names.layOut(context, look, view);
      this.laidOut = { view, focus: look.focus, moves: this.drawing.moves };
    }
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
