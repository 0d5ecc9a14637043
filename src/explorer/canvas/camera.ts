import type { Sigma } from 'sigma';
import type { Insets } from './canvas-props.ts';
import type { Scene } from './scene.ts';
import { fitInto } from './fit.ts';
import { extent, framing } from './framing.ts';
import { shareOfDiscs } from './narrow.ts';
import { growth } from './sizes.ts';
import { meanEdge, roomFor } from './spacing.ts';

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
const ZOOM_STEP = 1.6;
const NEAREST = 1 / 60;
const FARTHEST = 5;
const DURATION = 260;
/** Sizes follow the room there is, so that discs seldom touch: within bounds, and with some air. */
const SNUG = 0.8;
const LEAST_ROOM = 0.45;
const MOST_ROOM = 1.15;

/** Free edge round a fitted graph, in pixels. */
const MARGIN = 24;
/** Names wider than this share of the room do not make the graph smaller. */
const MOST_NAME = 0.22;
/** In rooms narrower than the second, in pixels, it is less: on a phone the graph needs the width, and names stand above and below. */
const NARROW = { least: 250, from: 600, share: 0.25 };
/** A few nodes are not drawn to the ends of the room: mean length of their relations, as a share of it. */
const LONGEST_EDGE = 0.42;

interface CameraGoal {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** Moves sigma's camera: fit, centre and zoom, with or without motion. */
export class Pilot {
  /** The ratio at which the whole graph is in view: the one that drawn sizes refer to. */
  private fitted = 1;
  /** Factor on sizes for how much room the fitted view leaves. */
  private room = 1;
  /** Whether the view follows the graph: until a person moves the camera. */
  following = true;
  reducedMotion = false;
  insets: Insets = NO_INSETS;

  /** What sigma divides sizes by. */
  sizeDivisor(ratio: number): number {
    return growth(ratio / this.fitted) / this.room;
  }

  /**
   * Brings everything into view.
   *
   * @param nameWidth - of the names that are to fit beside their nodes, in pixels
   */
  fit(sigma: Sigma, scene: Scene, nameWidth: Float32Array, motion: boolean): void {
    const goal = this.goalFor(sigma, scene, nameWidth);
    if (!goal) return;
    this.fitted = goal.ratio;
    const unit = this.pixelsPerFrame(sigma) / framing(sigma).size / goal.ratio;
    this.room = Math.min(Math.max(SNUG * roomFor(scene, unit), LEAST_ROOM), MOST_ROOM) * shareOfDiscs(sigma.getDimensions().width);
    const camera = sigma.getCamera();
    camera.minRatio = goal.ratio * NEAREST;
    camera.maxRatio = goal.ratio * FARTHEST;
    this.go(sigma, goal, motion);
  }

  centre(sigma: Sigma, x: number, y: number): void {
    this.following = false;
    const unit = this.pixelsPerFrame(sigma);
    const at = framed(sigma, x, y);
    const ratio = Math.min(sigma.getCamera().getState().ratio, this.fitted * 0.7);
    this.go(sigma, { ...this.shifted(at, ratio, unit), ratio }, true);
  }

  /** Brings a disc into view, without coming nearer than it takes. */
  show(sigma: Sigma, { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number }): void {
    this.following = false;
    const { width, height } = sigma.getDimensions();
    const { top, right, bottom, left } = this.insets;
    const unit = this.pixelsPerFrame(sigma);
    const room = Math.max(60, Math.min(width - left - right, height - top - bottom) - 2 * MARGIN);
    const ratio = sigma.getCamera().getBoundedRatio((unit * 2 * radius) / (room * framing(sigma).size));
    this.go(sigma, { ...this.shifted(framed(sigma, x, y), ratio, unit), ratio }, true);
  }

  zoom(sigma: Sigma, inwards: boolean): void {
    this.following = false;
    const camera = sigma.getCamera();
    const { x, y, ratio } = camera.getState();
    this.go(sigma, { x, y, ratio: camera.getBoundedRatio(inwards ? ratio / ZOOM_STEP : ratio * ZOOM_STEP) }, true);
  }

  zoomLevel(sigma: Sigma): number {
    return sigma.getCamera().ratio / this.fitted;
  }

  private go(sigma: Sigma, goal: CameraGoal, motion: boolean): void {
    const camera = sigma.getCamera();
    if (motion && !this.reducedMotion) void camera.animate(goal, { duration: DURATION, easing: 'cubicInOut' });
    else camera.setState(goal);
  }

  private goalFor(sigma: Sigma, scene: Scene, nameWidth: Float32Array): CameraGoal | undefined {
    const { width, height } = sigma.getDimensions();
    if (scene.ids.length === 0 || width < 2 || height < 2) return undefined;
    const { top, right, bottom, left } = this.insets;
    const room = {
      width: Math.max(width - left - right - 2 * Math.min(MARGIN, width * 0.05), 60),
      height: Math.max(height - top - bottom - 2 * Math.min(MARGIN, height * 0.05), 60),
    };
    const mostNamed = room.width * MOST_NAME * Math.min(1, Math.max(NARROW.share, (room.width - NARROW.least) / (NARROW.from - NARROW.least)));
    const fitted = { ...scene, nameWidth: nameWidth.map((w) => Math.min(w, mostNamed)) };
    const longest = (LONGEST_EDGE * Math.min(room.width, room.height)) / (meanEdge(scene) || 1e-9);
    const fit = fitInto(fitted, extent(scene), room, longest);
    const unit = this.pixelsPerFrame(sigma);
    const ratio = unit / (fit.scale * framing(sigma).size);
    return { ...this.shifted(framed(sigma, fit.x, fit.y), ratio, unit), ratio };
  }

  /** Where the camera must be for a point to lie in the middle of the room the insets leave. */
  private shifted(at: { x: number; y: number }, ratio: number, unit: number): { x: number; y: number } {
    const { top, right, bottom, left } = this.insets;
    return { x: at.x - (((left - right) / 2) * ratio) / unit, y: at.y + (((top - bottom) / 2) * ratio) / unit };
  }

  /** Pixels per unit of sigma's framed graph at ratio 1. */
  private pixelsPerFrame(sigma: Sigma): number {
    const cameraState = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
    const a = sigma.framedGraphToViewport({ x: 0, y: 0 }, { cameraState });
    const b = sigma.framedGraphToViewport({ x: 1, y: 1 }, { cameraState });
    return Math.abs(b.x - a.x) || 1;
  }
}

/** From the graph's units to sigma's framed ones. */
function framed(sigma: Sigma, x: number, y: number): { x: number; y: number } {
  const { size, centreX, centreY } = framing(sigma);
  return { x: 0.5 + (x - centreX) / size, y: 0.5 + (y - centreY) / size };
}
