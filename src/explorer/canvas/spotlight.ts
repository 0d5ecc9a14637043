import type { Drawing } from './drawing.ts';
import { focusOn, NO_ATTENTION, type Attention } from './focus.ts';
import { Tween } from './tween.ts';

const DURATION = 130;

/** Brings out what a person looks at and lets the rest step back, with a short transition. */
export class Spotlight {
  attention: Attention = NO_ATTENTION;
  private readonly dimming = new Tween();

  constructor(private readonly drawing: Drawing) {}

  /** Only what stands out is drawn, however large the graph. */
  shine(attention: Attention): void {
    const { look, scene } = this.drawing;
    const before = look.focus;
    const after = focusOn(scene, attention);
    this.attention = attention;
    // While the rest comes back, what stood out before must stay as it is.
    look.focus = after.dim > 0 ? after : { ...after, nodes: before.nodes, edges: before.edges };
    this.drawing.painters.loadFocus();
    this.dimming.stop();
    if (this.drawing.pilot.reducedMotion || look.dim === after.dim) this.dimTo(after.dim, true);
    else {
      const from = look.dim;
      this.dimming.run(DURATION, (t) => this.dimTo(from + (after.dim - from) * t, t === 1));
    }
  }

  /** Forgets everything, as when another graph comes. */
  reset(): void {
    this.dimming.stop();
    this.attention = NO_ATTENTION;
    this.drawing.look.focus = focusOn(this.drawing.scene, NO_ATTENTION);
    this.drawing.look.dim = 0;
  }

  private dimTo(dim: number, arrived: boolean): void {
    const { look } = this.drawing;
    look.dim = dim;
    if (arrived && dim === 0) {
      look.focus = { ...look.focus, nodes: new Set(), edges: new Set() };
      this.drawing.painters.loadFocus();
    }
    this.drawing.redrawFocus();
  }
}
