import { PlaceTree } from './place-tree.ts';

/**
 * All-pairs repulsion that falls with distance (force mᵢ·mⱼ / d), in O(n log n) by a {@link PlaceTree}. The tree is
 * walked once for each leaf instead of for each body (Barnes 1990), and the far field is kept as a power series around
 * the leaf's centre, as the fast multipole method does (Greengard and Rokhlin 1987): with z = x + iy, the force of a mass
 * on another is 1 / z̄, so that the series needs three complex numbers per leaf and a cell counts with its mass and its
 * quadrupole.
 */
export class Repulsion {
  private readonly tree: PlaceTree;
  /** Leaves too close to the one in work for its series. */
  private readonly near: Int32Array;

  /** @param count - how many bodies there will be */
  constructor(private readonly count: number) {
    this.tree = new PlaceTree(count);
    this.near = new Int32Array(count + 1);
  }

  /**
   * Adds to `fx`, `fy` the repulsion on every body.
   * @param opening - how wide two cells may look from each other to be taken as points: 0.5 is exact to a thousandth,
   *   1 to a few hundredths
   */
  add(x: Float64Array, y: Float64Array, m: Float64Array, strength: number, opening: number, fx: Float64Array, fy: Float64Array): void {
    if (this.count === 0) return;
    const { tree } = this;
    tree.build(x, y, m);
    const open2 = 1 / (opening * opening);
    for (let leaf = 0; leaf < tree.cells; leaf++) if ((tree.first[leaf] as number) >= 0) this.push(leaf, strength, open2, fx, fy);
  }

  /** Forces on the bodies of one leaf. */
  private push(leaf: number, strength: number, open2: number, fx: Float64Array, fy: Float64Array): void {
    const { order, bx, by, bm, mass, cx, cy, qx, qy, radius, after, first, last, cells } = this.tree;
    const { near } = this;
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
      const o = order[i] as number;
      const s = strength * (bm[i] as number);
      fx[o] = (fx[o] as number) + s * px;
      fy[o] = (fy[o] as number) + s * py;
    }
  }
}
