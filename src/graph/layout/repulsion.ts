import { sortByPlace } from './place-order.ts';

/** Bodies in a leaf: few enough for direct forces, enough to share one walk through the tree. */
const LEAF = 12;

/**
 * All-pairs repulsion that falls with distance (force mᵢ·mⱼ / d), in O(n log n): a tree of squares
 * (Barnes and Hut, Nature 324, 1986) over bodies sorted along the Z-order curve (Morton 1966; Warren and
 * Salmon 1993). The tree is walked once for each leaf instead of for each body (Barnes 1990), and the far
 * field is kept as a power series around the leaf's centre, as the fast multipole method does (Greengard and
 * Rokhlin 1987): with z = x + iy, the force of a mass on another is 1 / z̄, so that the series needs three
 * complex numbers per leaf and a cell counts with its mass and its quadrupole.
 */
export class Repulsion {
  /** Bodies in the order of their places. */
  private order: Int32Array;
  private readonly bx: Float64Array;
  private readonly by: Float64Array;
  private readonly bm: Float64Array;
  /** Cells in preorder: mass, centre of mass, quadrupole, radius, the cell after its subtree, the bodies of a leaf. */
  private readonly mass: Float64Array;
  private readonly cx: Float64Array;
  private readonly cy: Float64Array;
  private readonly qx: Float64Array;
  private readonly qy: Float64Array;
  private readonly radius: Float64Array;
  private readonly after: Int32Array;
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  private readonly box = new Float64Array(4);
  private readonly near: Int32Array;
  private cells = 0;
  private readonly keys: Uint32Array;

  /** @param count - how many bodies there will be */
  constructor(private readonly count: number) {
    // A cell has at least two children or is a leaf, and leaves are not empty.
    const most = Math.max(2, 2 * count);
    this.order = new Int32Array(count);
    this.keys = new Uint32Array(count);
    this.bx = new Float64Array(count);
    this.by = new Float64Array(count);
    this.bm = new Float64Array(count);
    this.mass = new Float64Array(most);
    this.cx = new Float64Array(most);
    this.cy = new Float64Array(most);
    this.qx = new Float64Array(most);
    this.qy = new Float64Array(most);
    this.radius = new Float64Array(most);
    this.after = new Int32Array(most);
    this.first = new Int32Array(most);
    this.last = new Int32Array(most);
    this.near = new Int32Array(count + 1);
  }

  /**
   * Adds to `fx`, `fy` the repulsion on every body.
   * @param opening - how wide two cells may look from each other to be taken as points: 0.5 is exact to a thousandth,
   *   1 to a few hundredths
   */
  add(x: Float64Array, y: Float64Array, m: Float64Array, strength: number, opening: number, fx: Float64Array, fy: Float64Array): void {
    if (this.count === 0) return;
    this.build(x, y, m);
    const open2 = 1 / (opening * opening);
    for (let leaf = 0; leaf < this.cells; leaf++) if ((this.first[leaf] as number) >= 0) this.push(leaf, strength, open2, fx, fy);
  }

  private build(x: Float64Array, y: Float64Array, m: Float64Array): void {
    const { order, bx, by, bm } = this;
    sortByPlace(x, y, order, this.keys);
    for (let i = 0; i < this.count; i++) {
      const j = order[i] as number;
      bx[i] = x[j] as number;
      by[i] = y[j] as number;
      bm[i] = m[j] as number;
    }
    this.cells = 0;
    this.cell(0, this.count, 30);
  }

  /** Makes the cell of the bodies from `start` to `end`, whose keys agree above bit `shift + 1`; leaves its box in `box`. */
  private cell(start: number, end: number, shift: number): number {
    const { keys, mass, cx, cy, qx, qy } = this;
    const cell = this.cells++;
    let bit = shift;
    // Levels on which all bodies fall into one quarter are skipped.
    while (bit >= 0 && (keys[start] as number) >>> bit === (keys[end - 1] as number) >>> bit) bit -= 2;
    if (end - start <= LEAF || bit < 0) {
      this.leaf(cell, start, end);
      this.after[cell] = this.cells;
      return cell;
    }
    this.first[cell] = -1;
    let x0 = Infinity;
    let y0 = Infinity;
    let x1 = -Infinity;
    let y1 = -Infinity;
    let total = 0;
    let sx = 0;
    let sy = 0;
    for (let a = start; a < end; ) {
      const quarter = (keys[a] as number) >>> bit;
      let low = a + 1;
      let high = end;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((keys[middle] as number) >>> bit === quarter) low = middle + 1;
        else high = middle;
      }
      const child = this.cell(a, low, bit - 2);
      total += mass[child] as number;
      sx += (mass[child] as number) * (cx[child] as number);
      sy += (mass[child] as number) * (cy[child] as number);
      x0 = Math.min(x0, this.box[0] as number);
      y0 = Math.min(y0, this.box[1] as number);
      x1 = Math.max(x1, this.box[2] as number);
      y1 = Math.max(y1, this.box[3] as number);
      a = low;
    }
    this.after[cell] = this.cells;
    this.close(cell, total, sx / total, sy / total, x0, y0, x1, y1);
    let q = 0;
    let r = 0;
    for (let child = cell + 1; child < this.cells; child = this.after[child] as number) {
      const dx = (cx[child] as number) - (cx[cell] as number);
      const dy = (cy[child] as number) - (cy[cell] as number);
      q += (qx[child] as number) + (mass[child] as number) * (dx * dx - dy * dy);
      r += (qy[child] as number) - (mass[child] as number) * 2 * dx * dy;
    }
    qx[cell] = q;
    qy[cell] = r;
    return cell;
  }

  private leaf(cell: number, start: number, end: number): void {
    const { bx, by, bm } = this;
    let x0 = Infinity;
    let y0 = Infinity;
    let x1 = -Infinity;
    let y1 = -Infinity;
    let total = 0;
    let sx = 0;
    let sy = 0;
    for (let i = start; i < end; i++) {
      const x = bx[i] as number;
      const y = by[i] as number;
      const m = bm[i] as number;
      total += m;
      sx += m * x;
      sy += m * y;
      x0 = Math.min(x0, x);
      y0 = Math.min(y0, y);
      x1 = Math.max(x1, x);
      y1 = Math.max(y1, y);
    }
    this.first[cell] = start;
    this.last[cell] = end;
    const mx = sx / total;
    const my = sy / total;
    this.close(cell, total, mx, my, x0, y0, x1, y1);
    let q = 0;
    let r = 0;
    for (let i = start; i < end; i++) {
      const dx = (bx[i] as number) - mx;
      const dy = (by[i] as number) - my;
      q += (bm[i] as number) * (dx * dx - dy * dy);
      r -= (bm[i] as number) * 2 * dx * dy;
    }
    this.qx[cell] = q;
    this.qy[cell] = r;
  }

  private close(cell: number, mass: number, mx: number, my: number, x0: number, y0: number, x1: number, y1: number): void {
    this.mass[cell] = mass;
    this.cx[cell] = mx;
    this.cy[cell] = my;
    // The furthest that a body of the cell can lie from its centre of mass.
    this.radius[cell] = Math.hypot(Math.max(mx - x0, x1 - mx), Math.max(my - y0, y1 - my));
    const { box } = this;
    box[0] = x0;
    box[1] = y0;
    box[2] = x1;
    box[3] = y1;
  }

  /** Forces on the bodies of one leaf. */
  private push(leaf: number, strength: number, open2: number, fx: Float64Array, fy: Float64Array): void {
    const { bx, by, bm, mass, cx, cy, qx, qy, radius, after, first, last, near, cells } = this;
    const ox = cx[leaf] as number;
    const oy = cy[leaf] as number;
    const own = radius[leaf] as number;
    // Coefficients of the far field 1/w, −1/w², 1/w³ in δ̄, the conjugate of a body's offset from the centre.
    let ax = 0;
    let ay = 0;
    let ex = 0;
    let ey = 0;
    let gx = 0;
    let gy = 0;
    let nears = 0;
    for (let c = 0; c < cells; ) {
      const dx = ox - (cx[c] as number);
      const dy = oy - (cy[c] as number);
      const d2 = dx * dx + dy * dy;
      const reach = own + (radius[c] as number);
      if (d2 > reach * reach * open2) {
        // 1/w with w = dx − i·dy is (dx + i·dy)/d².
        const ix = dx / d2;
        const iy = dy / d2;
        const m = mass[c] as number;
        const i2x = ix * ix - iy * iy;
        const i2y = 2 * ix * iy;
        const i3x = i2x * ix - i2y * iy;
        const i3y = i2x * iy + i2y * ix;
        const u = qx[c] as number;
        const v = qy[c] as number;
        ax += m * ix + u * i3x - v * i3y;
        ay += m * iy + u * i3y + v * i3x;
        ex -= m * i2x;
        ey -= m * i2y;
        gx += m * i3x;
        gy += m * i3y;
        c = after[c] as number;
      } else if ((first[c] as number) >= 0) {
        near[nears++] = c;
        c = after[c] as number;
      } else {
        c++;
      }
    }
    const stop = last[leaf] as number;
    for (let i = first[leaf] as number; i < stop; i++) {
      const x = bx[i] as number;
      const y = by[i] as number;
      const dx = x - ox;
      const dy = y - oy;
      // δ̄ = dx − i·dy, δ̄² = (dx² − dy²) − 2i·dx·dy
      const sx = dx * dx - dy * dy;
      const sy = -2 * dx * dy;
      let px = ax + ex * dx + ey * dy + gx * sx - gy * sy;
      let py = ay + ey * dx - ex * dy + gx * sy + gy * sx;
      for (let k = 0; k < nears; k++) {
        const c = near[k] as number;
        const end = last[c] as number;
        for (let j = first[c] as number; j < end; j++) {
          const jx = x - (bx[j] as number);
          const jy = y - (by[j] as number);
          const d2 = jx * jx + jy * jy;
          if (d2 > 0) {
            const f = (bm[j] as number) / d2;
            px += jx * f;
            py += jy * f;
          }
        }
      }
      const o = this.order[i] as number;
      const s = strength * (bm[i] as number);
      fx[o] = (fx[o] as number) + s * px;
      fy[o] = (fy[o] as number) + s * py;
    }
  }
}
