import type { Position } from '../../model/index.ts';
import type { Drawing } from './drawing.ts';
import { place } from './scene.ts';
import { Tween } from './tween.ts';

/** Above so many nodes positions change at once: frames in between would cost more than they show. */
const MOST_IN_MOTION = 2500;
const DURATION = 380;

/** Moves nodes: all of them to a new layout, or one that a person holds. */
export class Motion {
  private readonly tween = new Tween();
  private held: number | undefined;

  constructor(private readonly drawing: Drawing) {}

  /** Moves all nodes to where `positions` says, in a short glide where that is affordable. */
  moveTo(positions: Readonly<Record<string, Position>>): void {
    const { scene, pilot } = this.drawing;
    const from = { x: scene.x.slice(), y: scene.y.slice() };
    place(scene, positions);
    if (this.held !== undefined) this.put(this.held, from.x[this.held] ?? 0, from.y[this.held] ?? 0);
    const to = { x: scene.x.slice(), y: scene.y.slice() };
    this.tween.stop();
    if (to.x.every((x, i) => x === from.x[i] && to.y[i] === from.y[i])) return;
    const step = (t: number): void => {
      if (this.drawing.scene !== scene) return;
      for (let i = 0; i < to.x.length; i++) {
        if (i !== this.held) this.put(i, mix(from.x[i], to.x[i], t), mix(from.y[i], to.y[i], t));
      }
      this.drawing.redrawPositions();
      if (t === 1) this.drawing.overlay.names.settle();
      if (pilot.following) this.drawing.fit(false);
    };
    if (pilot.reducedMotion || scene.ids.length > MOST_IN_MOTION) step(1);
    else this.tween.run(DURATION, step);
  }

  /** Puts a node under the hand that drags it, in the graph's units. */
  hold(index: number, x: number, y: number): void {
    this.held = index;
    this.drawing.pilot.following = false;
    this.put(index, x, y);
    this.drawing.redrawPosition(index);
  }

  release(): void {
    this.held = undefined;
  }

  stop(): void {
    this.tween.stop();
    this.held = undefined;
  }

  private put(index: number, x: number, y: number): void {
    this.drawing.scene.x[index] = x;
    this.drawing.scene.y[index] = y;
  }
}

function mix(from: number | undefined, to: number | undefined, t: number): number {
  return (from ?? 0) * (1 - t) + (to ?? 0) * t;
}
