import type { Sigma } from 'sigma';
import type { MouseCoords, TouchCoords } from 'sigma/types';
import type { Drawing } from './drawing.ts';
import { hitAt, type Hit } from './hit.ts';
import type { Motion } from './motion.ts';

interface CanvasPoint {
  readonly x: number;
  readonly y: number;
}

/** What gestures mean, by index into the scene and in pixels of the canvas. */
export interface GestureMeanings {
  select(hit: Hit | null, additive: boolean): void;
  hover(hit: Hit | null, at: CanvasPoint): void;
  menu(hit: Hit | null, at: CanvasPoint): void;
  moved(index: number): void;
  expand(index: number): void;
  /** A double click on nothing: whether it folded something. */
  fold(at: CanvasPoint): boolean;
  lasso(indices: readonly number[]): void;
}

const LONG_PRESS = 550;
/** A hand trembles: less than this is no drag, in pixels. */
const TREMBLE = 4;

/** Listens to a renderer's mouse and touch and tells what is meant. Wheel, pinch and panning are sigma's. */
export class Gestures {
  private clicked: Hit | null = null;
  private pressed: { hit: Hit | null; at: CanvasPoint; shift: boolean } | undefined;
  private dragging = false;
  private lassoing = false;
  /** A drag has just ended: the click that the browser makes of it is none. */
  private spent = false;
  private hovered: Hit | null = null;
  private pointer: CanvasPoint | undefined;
  private frame: number | undefined;
  private longPress: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly drawing: Drawing,
    private readonly motion: Motion,
    private readonly means: GestureMeanings,
  ) {}

  /** Attaches to a new renderer; the old one took its listeners with it. */
  attach(sigma: Sigma): void {
    const [mouse, touch] = [sigma.getMouseCaptor(), sigma.getTouchCaptor()];
    mouse.on('mousedown', (e) => this.down(e));
    mouse.on('mousemovebody', (e) => this.move(e, e));
    mouse.on('mouseup', () => this.up());
    mouse.on('mousemove', (e) => this.point({ x: e.x, y: e.y }));
    mouse.on('mouseleave', () => this.point(undefined));
    mouse.on('click', (e) => this.click(e));
    mouse.on('doubleClick', (e) => this.expand(e, e));
    mouse.on('wheel', () => (this.drawing.pilot.following = false));
    mouse.on('rightClick', (e) => {
      e.original.preventDefault();
      this.means.menu(this.hit(e), e);
    });
    touch.on('touchdown', (e) => this.touchDown(e));
    touch.on('touchmove', (e) => this.move(fingerOf(e), e));
    touch.on('touchup', () => this.up());
    touch.on('tap', (e) => this.click({ ...fingerOf(e), original: e.original }));
    touch.on('doubletap', (e) => this.expand(fingerOf(e), e));
  }

  detach(): void {
    clearTimeout(this.longPress);
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
  }

  /** Another graph has come: what was pointed at is no more. */
  reset(): void {
    this.pressed = undefined;
    this.dragging = this.lassoing = false;
    this.hovered = this.clicked = null;
    this.drawing.overlay.lasso = [];
  }

  private down({ x, y, original }: Pick<MouseCoords, 'x' | 'y' | 'original'>): void {
    if ('button' in original && original.button !== 0) return;
    this.dragging = this.lassoing = this.spent = false;
    this.pressed = { hit: this.hit({ x, y }), at: { x, y }, shift: isAdditive(original) };
  }

  private touchDown(event: TouchCoords): void {
    clearTimeout(this.longPress);
    // Two fingers move the camera.
    if (event.touches.length > 1) {
      this.pressed = undefined;
      return;
    }
    const at = fingerOf(event);
    this.down({ ...at, original: event.original });
    this.longPress = setTimeout(() => {
      if (!this.pressed || this.dragging) return;
      this.spent = true;
      this.means.menu(this.pressed.hit, at);
    }, LONG_PRESS);
  }

  private move(at: CanvasPoint, event: MouseCoords | TouchCoords): void {
    if (!this.drag(at)) return;
    // Otherwise sigma would move the camera too.
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  }

  private click(event: Pick<MouseCoords, 'x' | 'y' | 'original'>): void {
    if (this.spent) return;
    this.clicked = this.hit(event);
    this.means.select(this.clicked, isAdditive(event.original));
  }

  private expand(at: CanvasPoint, event: MouseCoords | TouchCoords): void {
    const hit = this.hit(at);
    // Sigma counts two quick clicks as a double one wherever they fall.
    if (hit?.kind !== this.clicked?.kind || hit?.index !== this.clicked?.index) {
      event.preventSigmaDefault();
      this.click({ ...at, original: event.original });
      return;
    }
    if (hit === null && this.means.fold(at)) {
      event.preventSigmaDefault();
      return;
    }
    if (hit?.kind !== 'node') {
      this.drawing.pilot.following = false;
      return;
    }
    event.preventSigmaDefault();
    this.means.expand(hit.index);
  }

  /** Whether the move belongs to a drag or lasso rather than to the camera. */
  private drag(at: CanvasPoint): boolean {
    const { pressed, drawing } = this;
    if (!pressed) return false;
    const far = Math.hypot(at.x - pressed.at.x, at.y - pressed.at.y) > TREMBLE;
    if (far) {
      clearTimeout(this.longPress);
      this.spent = true;
    }
    if (pressed.hit?.kind === 'node') {
      this.dragging ||= far;
      if (this.dragging) {
        const to = drawing.sigma.viewportToGraph(at);
        this.motion.hold(pressed.hit.index, to.x, to.y);
      }
      return true;
    }
    if (pressed.shift) {
      this.lassoing ||= far;
      if (this.lassoing) drawing.overlay.lasso = [...drawing.overlay.lasso, { x: at.x, y: at.y }];
      drawing.sigma.scheduleRender();
      return true;
    }
    if (far) drawing.pilot.following = false;
    return false;
  }

  private up(): void {
    clearTimeout(this.longPress);
    const { pressed, drawing } = this;
    this.pressed = undefined;
    if (this.dragging && pressed?.hit) {
      this.motion.release();
      this.means.moved(pressed.hit.index);
    }
    if (this.lassoing) {
      const { x, y, ids } = drawing.scene;
      const corners = drawing.overlay.lasso.map((p) => drawing.sigma.viewportToGraph(p));
      this.means.lasso([...ids.keys()].filter((i) => isInside(corners, x[i] ?? 0, y[i] ?? 0)));
      drawing.overlay.lasso = [];
      drawing.sigma.scheduleRender();
    }
    this.dragging = this.lassoing = false;
  }

  /** Looks up what is pointed at once a frame at most. */
  private point(at: CanvasPoint | undefined): void {
    this.pointer = at;
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      if (this.pressed) return;
      const hit = this.pointer ? this.hit(this.pointer) : null;
      const surface = this.drawing.sigma.getCanvases()['mouse'];
      if (surface) surface.style.cursor = hit ? 'pointer' : '';
      if (hit?.kind === this.hovered?.kind && hit?.index === this.hovered?.index) return;
      this.hovered = hit;
      this.means.hover(hit, this.pointer ?? { x: 0, y: 0 });
    });
  }

  private hit(at: CanvasPoint): Hit | null {
    const { scene, view, overlay } = this.drawing;
    return hitAt(scene, view, at.x, at.y, overlay.names.drawn);
  }
}

/** Where the first finger is, or was when it left. */
function fingerOf({ touches, previousTouches }: TouchCoords): CanvasPoint {
  const finger = touches[0] ?? previousTouches[0];
  return { x: finger?.x ?? 0, y: finger?.y ?? 0 };
}

function isAdditive(event: MouseEvent | TouchEvent): boolean {
  return event.shiftKey || event.ctrlKey || event.metaKey;
}

/** Whether a point lies inside a polygon, by counting the sides to its right. */
function isInside(corners: readonly CanvasPoint[], x: number, y: number): boolean {
  let inside = false;
  corners.forEach((a, i) => {
    const b = corners[(i + 1) % corners.length] ?? a;
    if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
  });
  return inside;
}
