import { FarField } from './far-field.ts';
import { PlaceTree } from './place-tree.ts';

/**
 * All-pairs repulsion that falls with distance (force mᵢ·mⱼ / d), in about linear time: bodies near each other pair by
 * pair, all others by the {@link FarField} of their leaf in a {@link PlaceTree}.
 */
export class Repulsion {
  private readonly tree: PlaceTree;
  private readonly far: FarField;
  /** What bodies near push each body by, in the order of the tree, per unit of its mass. */
  private readonly px: Float64Array;
  private readonly py: Float64Array;

  /** @param count - how many bodies there will be */
  constructor(private readonly count: number) {
    this.tree = new PlaceTree(count);
    this.far = new FarField(this.tree);
    this.px = new Float64Array(count);
    this.py = new Float64Array(count);
  }

  /**
   * Adds to `fx`, `fy` the repulsion on every body.
   * @param opening - how wide two cells may look from each other to be taken as points: 0.5 is exact to a thousandth,
   *   1 to a few hundredths
   * @param anew - whether to look who is near whom; else that and the far field are those of the last time, which is good
   *   enough when bodies have moved little since
   */
  add(x: Float64Array, y: Float64Array, m: Float64Array, strength: number, opening: number, fx: Float64Array, fy: Float64Array, anew = true): void {
    if (this.count === 0) return;
    const { tree, far } = this;
    if (anew) {
      tree.build(x, y, m);
      far.find(opening);
    } else {
      tree.follow(x, y);
    }
    this.pushFromAfar();
    for (let k = 0; k < far.nears; k += 2) {
      const a = far.near[k] as number;
      const b = far.near[k + 1] as number;
      if (a === b) this.pushWithin(a);
      else this.pushBetween(a, b);
    }
    const { order, bm } = tree;
    const { px, py } = this;
    for (let i = 0; i < this.count; i++) {
      const o = order[i] as number;
      const s = strength * (bm[i] as number);
      fx[o] = (fx[o] as number) + s * (px[i] as number);
      fy[o] = (fy[o] as number) + s * (py[i] as number);
    }
  }

  private pushFromAfar(): void {
    const { px, py } = this;
    const { bx, by, cx, cy, first, last, cells } = this.tree;
    const { ax, ay, ex, ey, gx, gy } = this.far;
    for (let c = 0; c < cells; c++) {
      const start = first[c] as number;
      if (start < 0) continue;
      const stop = last[c] as number;
      for (let i = start; i < stop; i++) {
        // δ̄ = dx + i·dy
        const dx = (bx[i] as number) - (cx[c] as number);
        const dy = (cy[c] as number) - (by[i] as number);
        const sx = (ex[c] as number) + (gx[c] as number) * dx - (gy[c] as number) * dy;
        const sy = (ey[c] as number) + (gx[c] as number) * dy + (gy[c] as number) * dx;
        px[i] = (ax[c] as number) + sx * dx - sy * dy;
        py[i] = (ay[c] as number) + sx * dy + sy * dx;
      }
    }
  }

  private pushWithin(leaf: number): void {
    const { first, last } = this.tree;
    const stop = last[leaf] as number;
    for (let i = first[leaf] as number; i < stop; i++) this.pushOne(i, i + 1, stop);
  }

  private pushBetween(a: number, b: number): void {
    const { first, last } = this.tree;
    const start = first[b] as number;
    const end = last[b] as number;
    const stop = last[a] as number;
    for (let i = first[a] as number; i < stop; i++) this.pushOne(i, start, end);
  }

  /** Body `i` and those from `start` to `end` push each other. */
  private pushOne(i: number, start: number, end: number): void {
    const { px, py } = this;
    const { bx, by, bm } = this.tree;
    const x = bx[i] as number;
    const y = by[i] as number;
    const m = bm[i] as number;
    let sx = 0;
    let sy = 0;
    for (let j = start; j < end; j++) {
      const dx = x - (bx[j] as number);
      const dy = y - (by[j] as number);
      const d2 = dx * dx + dy * dy;
      if (d2 === 0) continue;
      const ux = dx / d2;
      const uy = dy / d2;
      const n = bm[j] as number;
      sx += n * ux;
      sy += n * uy;
      px[j] = (px[j] as number) - m * ux;
      py[j] = (py[j] as number) - m * uy;
    }
    px[i] = (px[i] as number) + sx;
    py[i] = (py[i] as number) + sy;
  }
}
