import type { Palette } from '../palette.ts';
import type { Look } from '../look.ts';
import { isNarrow, isTight } from '../narrow.ts';
import { screenX, screenY, type View } from '../view.ts';
import { busySides } from './busy-sides.ts';
import { isCrowd, layOutLabels, type Candidate, type Obstacle, type PlacedLabel } from './layout.ts';
import { cssFont, fontFor, type NameFont } from './font.ts';
import { foldName, LINE_HEIGHT, LINE_PITCH, lineStart, middleOfLine } from './lines.ts';
import { isInside, PLAIN_SIDES, SIDES, type Side, type ViewSize } from './places.ts';
import { SIGN_RADIUS, sideSigns } from './side-signs.ts';

/** How much is tried per frame: names beyond are smaller than any room that is left. */
const MOST_CANDIDATES = 420;
const MOST_OBSTACLES = 900;
/** Names of nodes smaller than this appear only on demand, in pixels; but the first ones always may. */
const SMALLEST_NAMED = 2.6;
const ALWAYS_NAMED = 60;
/** The first ones may stand a little away from their nodes, in pixels; what must be named, further. */
const REACH = 36;
const MOST_REACH = 48;
/** In a tight view names wider than this, in pixels, are written in two lines, and the first ones may stand further out. */
const WIDEST_IN_TIGHT = 110;
const WIDEST = 60;
const REACH_IN_TIGHT = 60;
/** Letters of the sides lie on their lines: names keep off them where they can. Any number that is no node's. */
const SIGN = 1e6;
/** Just outside the view names are laid out too, so that they are settled when they come in. */
const MARGIN = 120;
/** Room that a ring takes round its node. */
const RING = 5;

export interface DrawnName extends PlacedLabel {
  readonly text: string;
  /** As written: in one line or two. */
  readonly lines: readonly string[];
  readonly font: NameFont;
}

/**
 * The names on the canvas: which are shown, where, and painting them. Keeps what it needs from frame to
 * frame: measured widths, and the side each name stands on.
 */
export class Names {
  private readonly widths = new Map<string, number>();
  private readonly busy = new Map<number, readonly number[]>();
  private sides = new Map<number, Side>();
  private family = 'sans-serif';
  drawn: readonly DrawnName[] = [];

  /** Forgets what belonged to another graph. */
  reset(): void {
    this.busy.clear();
    this.sides = new Map();
    this.drawn = [];
  }

  /** Lines round a node change only when nodes move. */
  private busyAt({ scene }: Look, i: number): readonly number[] {
    let busy = this.busy.get(i);
    if (!busy) this.busy.set(i, (busy = busySides(scene, i, isCrowd(scene.ids.length) ? PLAIN_SIDES : SIDES)));
    return busy;
  }

  /** Nodes have moved: lines leave them elsewhere. */
  shift(): void {
    this.busy.clear();
  }

  /** Lets every name look for its best side anew, as when nodes have come to rest elsewhere. */
  settle(): void {
    this.sides = new Map();
  }

  /** Text widths hold for one font only. */
  setFont(family: string): void {
    if (family === this.family) return;
    this.family = family;
    this.widths.clear();
  }

  /**
   * Decides which names are shown where.
   * @param room - the part of the view that nothing floats over, from its upper left corner
   */
  layOut(context: CanvasRenderingContext2D, look: Look, view: View, room: ViewSize = view): void {
    const { scene, focus } = look;
    const candidates: Candidate[] = [];
    const obstacles: Obstacle[] = [];
    const fonts: NameFont[] = [];
    const written: (readonly string[])[] = [];
    const narrow = isNarrow(view.width);
    const tight = isTight(view.width);
    const consider = (i: number, must: boolean): void => {
      const x = screenX(view, scene.x[i] ?? 0);
      const y = screenY(view, scene.y[i] ?? 0);
      if (x < -MARGIN || y < -MARGIN || x > view.width + MARGIN || y > view.height + MARGIN) return;
      const radius = (scene.radius[i] ?? 0) * view.size + (focus.rings.has(i) ? RING : 0);
      if (obstacles.length < MOST_OBSTACLES) obstacles.push({ index: i, x, y, radius });
      if (candidates.length >= MOST_CANDIDATES || (!must && radius < SMALLEST_NAMED && i >= ALWAYS_NAMED)) return;
      const font = fontFor((scene.radius[i] ?? 0) * view.size, narrow);
      const measure = (text: string): number => this.width(context, text, font);
      const lines = tight ? foldName(scene.labels[i] ?? '', narrow ? WIDEST : WIDEST_IN_TIGHT, measure) : [scene.labels[i] ?? ''];
      const width = Math.max(...lines.map(measure));
      const height = Math.round(font.size * (LINE_HEIGHT + (lines.length - 1) * LINE_PITCH));
      const reach = must ? MOST_REACH : i < ALWAYS_NAMED ? (tight ? REACH_IN_TIGHT : REACH) : 0;
      candidates.push({ index: i, x, y, radius, width, height, before: this.sides.get(i), busy: this.busyAt(look, i), must, reach });
      fonts[i] = font;
      written[i] = lines;
    };
    const first = focus.named.slice(0, 60);
    const seen = new Set(first);
    // Those in focus come first; what a person points at must be named.
    first.forEach((i, at) => consider(i, at < 2 || focus.rings.has(i)));
    // Then those named before, then the rest: indices are in order of importance.
    for (let i = 0; i < scene.ids.length && obstacles.length < MOST_OBSTACLES; i++) if (!seen.has(i)) consider(i, false);

    if (look.edgeSides) for (const { x, y } of sideSigns(look, view)) obstacles.push({ index: SIGN, x, y, radius: SIGN_RADIUS });

    const placed = layOutLabels(candidates, obstacles, room);
    this.sides = new Map(placed.map((p) => [p.index, p.side]));
    const must = new Set(candidates.flatMap((c) => (c.must ? c.index : [])));
    this.drawn = placed
      .filter(({ index, box }) => isInside(box, view) || must.has(index))
      .map((p) => ({ ...p, text: scene.labels[p.index] ?? '', lines: written[p.index] ?? [], font: fonts[p.index] ?? fontFor(0) }));
  }

  /** Paints what was laid out. */
  paint(context: CanvasRenderingContext2D, look: Look): void {
    const { palette, focus, dim } = look;
    context.textBaseline = 'middle';
    context.textAlign = 'left';
    context.lineJoin = 'round';
    for (const name of this.drawn) {
      const near = focus.nodes.has(name.index) || focus.rings.has(name.index);
      const away = near ? 0 : dim;
      context.globalAlpha = 1 - 0.72 * away;
      this.paintOne(context, name, palette, near && dim > 0.5);
    }
    context.globalAlpha = 1;
  }

  private paintOne(context: CanvasRenderingContext2D, { lines, font, box, leader, side }: DrawnName, palette: Palette, strong: boolean): void {
    if (leader) {
      context.beginPath();
      context.moveTo(leader.fromX, leader.fromY);
      context.lineTo(leader.toX, leader.toY);
      context.lineWidth = 0.7;
      context.strokeStyle = palette.quietInk;
      context.stroke();
    }
    context.font = cssFont(font, this.family);
    context.lineWidth = 3.5;
    context.strokeStyle = palette.paper;
    context.fillStyle = strong || !font.quiet ? palette.ink : palette.quietInk;
    const placed = lines.map((text, i) => ({ text, x: box.x + lineStart(side, box.width - this.width(context, text, font)), y: middleOfLine(box, lines.length, i, font.size) + 0.5 }));
    for (const { text, x, y } of placed) context.strokeText(text, x, y);
    for (const { text, x, y } of placed) context.fillText(text, x, y);
  }

  /** Width of a text, in pixels; measured once for each size. */
  width(context: CanvasRenderingContext2D, text: string, font: NameFont): number {
    const key = `${font.size} ${font.weight} ${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      context.font = cssFont(font, this.family);
      width = Math.ceil(context.measureText(text).width) + 1;
      this.widths.set(key, width);
    }
    return width;
  }
}
