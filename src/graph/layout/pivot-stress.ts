import { closenessTo } from './closeness.ts';
import type { Adjacency, Positions } from './layout-graph.ts';

/**
 * Forces that draw every node to its graph distances from some pivots: stress with weights 1/d² over a sample of all
 * pairs, after the sparse stress model of Ortmann, Klimenta and Brandes (JGAA 21(5), 2017), but with pivots chosen
 * by chance, each standing for as many nodes, so that the sample is fair. The scale is always the one that suits the
 * layout as it is; so these forces neither widen nor narrow it and go with any others.
 */
export class PivotStress {
  /**
   * @param pivots - the nodes that distances are taken from
   * @param closeness - of every node to every pivot 1/d, 0 where there is no way; row by row, a row for each node
   */
  private constructor(
    private readonly pivots: Int32Array,
    private readonly closeness: Float32Array,
  ) {}

  /** @param count - how many pivots there will be; all nodes, when there are fewer */
  static of(graph: Adjacency, count: number, random: () => number): PivotStress {
    const n = graph.order;
    const p = Math.min(count, n);
    const pivots = Int32Array.from({ length: p }, (_, k) => (p === n ? k : Math.floor(random() * n)));
    return new PivotStress(pivots, closenessTo(graph, pivots));
  }

  /**
   * The same for groups of nodes, with the mean distance of their members.
   * @param parent - the group of every node
   * @param order - how many groups there are
   */
  contracted(parent: Int32Array, order: number): PivotStress {
    const p = this.pivots.length;
    const sums = new Float32Array(order * p);
    const members = new Float32Array(order * p);
    parent.forEach((group, i) => {
      for (let k = 0; k < p; k++) {
        const v = this.closeness[i * p + k] as number;
        if (v === 0) continue;
        sums[group * p + k] = (sums[group * p + k] as number) + 1 / v;
        members[group * p + k] = (members[group * p + k] as number) + 1;
      }
    });
    const pivots = this.pivots.map((i) => parent[i] as number);
    pivots.forEach((pivot, k) => {
      members[pivot * p + k] = 0;
    });
    return new PivotStress(pivots, members.map((count, at) => (count > 0 ? count / (sums[at] as number) : 0)));
  }

  /**
   * Adds to `fx`, `fy` the force on every node, in proportion to its mass.
   * @param strength - of a displacement by the radius of the layout, relative to the repulsion of all mass from there
   */
  add({ x, y }: Positions, mass: Float64Array, strength: number, fx: Float64Array, fy: Float64Array): void {
    const n = x.length;
    const { pivots, closeness } = this;
    const p = pivots.length;
    const px = Float64Array.from(pivots, (i) => x[i] as number);
    const py = Float64Array.from(pivots, (i) => y[i] as number);
    const scale = this.scale({ x, y }, px, py);
    let moment = 0;
    let total = 0;
    for (let i = 0; i < n; i++) {
      moment += (mass[i] as number) * ((x[i] as number) ** 2 + (y[i] as number) ** 2);
      total += mass[i] as number;
    }
    const stiffness = (strength * total * total) / Math.max(moment, 1e-9);
    for (let i = 0; i < n; i++) {
      const xi = x[i] as number;
      const yi = y[i] as number;
      let ux = 0;
      let uy = 0;
      let sum = 1e-9;
      for (let k = 0; k < p; k++) {
        const v = closeness[i * p + k] as number;
        const dx = xi - (px[k] as number);
        const dy = yi - (py[k] as number);
        const w = v * v;
        const f = (scale * v) / Math.sqrt(dx * dx + dy * dy + 1e-9) - w;
        ux += f * dx;
        uy += f * dy;
        sum += w;
      }
      const s = (stiffness * (mass[i] as number)) / sum;
      fx[i] = (fx[i] as number) + s * ux;
      fy[i] = (fy[i] as number) + s * uy;
    }
  }

  /** Length in the plane of one step in the graph that suits a layout best, from a sample of its nodes. */
  private scale({ x, y }: Positions, px: Float64Array, py: Float64Array): number {
    const n = x.length;
    const p = px.length;
    const stride = Math.ceil(n / SCALED);
    let sum = 0;
    let pairs = 0;
    for (let i = 0; i < n; i += stride) {
      for (let k = 0; k < p; k++) {
        const v = this.closeness[i * p + k] as number;
        if (v === 0) continue;
        const dx = (x[i] as number) - (px[k] as number);
        const dy = (y[i] as number) - (py[k] as number);
        sum += v * Math.sqrt(dx * dx + dy * dy);
        pairs++;
      }
    }
    return pairs > 0 ? sum / pairs : 1;
  }
}

/** So many nodes are enough to tell the scale. */
const SCALED = 2000;
