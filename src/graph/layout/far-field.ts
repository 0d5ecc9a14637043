import type { PlaceTree } from './place-tree.ts';

/** Cells that touch are where the series is worst: between the circles around two there must be some room. */
const BETWEEN = 1.1;

/**
 * What pairs of cells of a {@link PlaceTree} do to each other from afar, as a power series around the centre of each cell
 * (the fast multipole method, Greengard and Rokhlin 1987; found by walking two cells at once, as Dehnen does, J.
 * Comput. Phys. 179(1), 2002): with z = x + iy, the force of a mass on another is 1 / z̄, so that the series needs three
 * complex numbers and a cell counts with its mass and its quadrupole. Pairs of leaves too close for that are listed.
 */
export class FarField {
  /** By cell, the coefficients of 1, δ̄ and δ̄² where δ̄ is the conjugate of a body's offset from the cell's centre. */
  readonly ax: Float64Array;
  readonly ay: Float64Array;
  readonly ex: Float64Array;
  readonly ey: Float64Array;
  readonly gx: Float64Array;
  readonly gy: Float64Array;
  /** Leaves close to each other, two and two; a leaf is close to itself. */
  near = new Int32Array(1024);
  nears = 0;
  private stack = new Int32Array(1024);
  private top = 0;

  constructor(private readonly tree: PlaceTree) {
    const most = tree.mass.length;
    this.ax = new Float64Array(most);
    this.ay = new Float64Array(most);
    this.ex = new Float64Array(most);
    this.ey = new Float64Array(most);
    this.gx = new Float64Array(most);
    this.gy = new Float64Array(most);
  }

  /**
   * Finds the far field of every leaf, and which leaves are near, for the tree as it is.
   * @param opening - how wide two cells may look from each other to be taken as points
   */
  find(opening: number): void {
    const { cells } = this.tree;
    for (const v of [this.ax, this.ay, this.ex, this.ey, this.gx, this.gy]) v.fill(0, 0, cells);
    this.nears = 0;
    this.top = 0;
    this.put(0, 0);
    this.walk((BETWEEN / opening) ** 2);
    this.handDown();
  }

  private walk(open2: number): void {
    const { cx, cy, radius, first, after } = this.tree;
    while (this.top > 0) {
      const b = this.stack[--this.top] as number;
      const a = this.stack[--this.top] as number;
      if (a === b) {
        if ((first[a] as number) >= 0) this.list(a, a);
        else {
          const stop = after[a] as number;
          for (let c = a + 1; c < stop; c = after[c] as number) for (let d = c; d < stop; d = after[d] as number) this.put(c, d);
        }
        continue;
      }
      const dx = (cx[a] as number) - (cx[b] as number);
      const dy = (cy[a] as number) - (cy[b] as number);
      const d2 = dx * dx + dy * dy;
      const ra = radius[a] as number;
      const rb = radius[b] as number;
      if (d2 > (ra + rb) * (ra + rb) * open2) {
        this.exchange(a, b, dx / d2, dy / d2);
        continue;
      }
      const [leafA, leafB] = [(first[a] as number) >= 0, (first[b] as number) >= 0];
      if (leafA && leafB) this.list(a, b);
      else if (leafB || (!leafA && ra >= rb)) for (let c = a + 1; c < (after[a] as number); c = after[c] as number) this.put(c, b);
      else for (let c = b + 1; c < (after[b] as number); c = after[c] as number) this.put(a, c);
    }
  }

  /** Adds to the series of two cells what each does to the other; `i` is 1/w, where w is the conjugate of the way from b to a. */
  private exchange(a: number, b: number, ix: number, iy: number): void {
    const { ax, ay, ex, ey, gx, gy } = this;
    const { mass, qx, qy } = this.tree;
    const i2x = ix * ix - iy * iy;
    const i2y = 2 * ix * iy;
    const i3x = i2x * ix - i2y * iy;
    const i3y = i2x * iy + i2y * ix;
    const ma = mass[a] as number;
    const mb = mass[b] as number;
    const ua = qx[a] as number;
    const va = qy[a] as number;
    const ub = qx[b] as number;
    const vb = qy[b] as number;
    ax[a] = (ax[a] as number) + (mb * ix + ub * i3x - vb * i3y);
    ay[a] = (ay[a] as number) + (mb * iy + ub * i3y + vb * i3x);
    ex[a] = (ex[a] as number) - mb * i2x;
    ey[a] = (ey[a] as number) - mb * i2y;
    gx[a] = (gx[a] as number) + mb * i3x;
    gy[a] = (gy[a] as number) + mb * i3y;
    ax[b] = (ax[b] as number) - (ma * ix + ua * i3x - va * i3y);
    ay[b] = (ay[b] as number) - (ma * iy + ua * i3y + va * i3x);
    ex[b] = (ex[b] as number) - ma * i2x;
    ey[b] = (ey[b] as number) - ma * i2y;
    gx[b] = (gx[b] as number) - ma * i3x;
    gy[b] = (gy[b] as number) - ma * i3y;
  }

  /** Adds the series of every cell to those of its children, around their centres. */
  private handDown(): void {
    const { ax, ay, ex, ey, gx, gy } = this;
    const { cells, cx, cy, first, after } = this.tree;
    for (let c = 0; c < cells; c++) {
      if ((first[c] as number) >= 0) continue;
      const stop = after[c] as number;
      for (let d = c + 1; d < stop; d = after[d] as number) {
        const dx = (cx[d] as number) - (cx[c] as number);
        const dy = (cy[c] as number) - (cy[d] as number);
        const px = (gx[c] as number) * dx - (gy[c] as number) * dy;
        const py = (gx[c] as number) * dy + (gy[c] as number) * dx;
        const sx = (ex[c] as number) + px;
        const sy = (ey[c] as number) + py;
        ax[d] = (ax[d] as number) + (ax[c] as number) + sx * dx - sy * dy;
        ay[d] = (ay[d] as number) + (ay[c] as number) + sx * dy + sy * dx;
        ex[d] = (ex[d] as number) + sx + px;
        ey[d] = (ey[d] as number) + sy + py;
        gx[d] = (gx[d] as number) + (gx[c] as number);
        gy[d] = (gy[d] as number) + (gy[c] as number);
      }
    }
  }

  private put(a: number, b: number): void {
    if (this.top + 2 > this.stack.length) this.stack = doubled(this.stack);
    this.stack[this.top++] = a;
    this.stack[this.top++] = b;
  }

  private list(a: number, b: number): void {
    if (this.nears + 2 > this.near.length) this.near = doubled(this.near);
    this.near[this.nears++] = a;
    this.near[this.nears++] = b;
  }
}

function doubled(values: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * values.length);
  larger.set(values);
  return larger;
}
