import { sortByPlace } from './place-order.ts';

/** Bodies in a leaf: few enough for direct forces, enough to share one walk through the tree. */
const LEAF = 12;

/**
 * A tree of squares over bodies in the plane (Barnes and Hut, Nature 324, 1986), as ranges of the bodies sorted along
 * the Z-order curve (Morton 1966; Warren and Salmon 1993). Cells lie in flat arrays, each followed by its subtree;
 * what a cell knows of its bodies is what their force far away takes: mass, centre and quadrupole.
 */
export class PlaceTree {
  /** Bodies in the order of their places, with places and masses in that order. */
  readonly order: Int32Array;
  readonly bx: Float64Array;
  readonly by: Float64Array;
  readonly bm: Float64Array;
  /** Of every cell: mass, centre of mass, quadrupole, and the furthest that a body of it can lie from the centre. */
  readonly mass: Float64Array;
  readonly cx: Float64Array;
  readonly cy: Float64Array;
  readonly qx: Float64Array;
  readonly qy: Float64Array;
  readonly radius: Float64Array;
  /** The cell that follows after its subtree. */
  readonly after: Int32Array;
  /** The range of bodies of a leaf; `first` is −1 for others. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** How many cells there are. */
  cells = 0;
  private readonly keys: Uint32Array;
  /** Of the cell made last: left, top, right, bottom. */
  private readonly box = new Float64Array(4);

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
  }

  /** Makes the tree anew for bodies at these places with these masses. */
  build(x: Float64Array, y: Float64Array, m: Float64Array): void {
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

  /** Bodies have moved, but stay in their cells as they are. */
  follow(x: Float64Array, y: Float64Array): void {
    const { order, bx, by } = this;
    for (let i = 0; i < this.count; i++) {
      const j = order[i] as number;
      bx[i] = x[j] as number;
      by[i] = y[j] as number;
    }
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
    this.radius[cell] = Math.hypot(Math.max(mx - x0, x1 - mx), Math.max(my - y0, y1 - my));
    const { box } = this;
    box[0] = x0;
    box[1] = y0;
    box[2] = x1;
    box[3] = y1;
  }
}
