import { eachOnce, type Adjacency, type Positions } from './layout-graph.ts';
import type { PivotStress } from './pivot-stress.ts';
import { Repulsion } from './repulsion.ts';

/**
 * How the pull of an edge grows with its length d. `balanced`: with d^¼, while {@link PivotStress} keeps distances
 * across the picture. `clustered`: with d^½ and nothing else, which shows groups best. Forces of ForceAtlas2 grow with d.
 * The flatter, the better neighbours stay together, and the less do distances across the picture mean by themselves
 * (Noack, JGAA 13(1), 2009, on (a, r)-energies).
 */
export type Attraction = 'balanced' | 'clustered';

/** Makes d^½ about as strong as d at usual lengths, so that layouts keep their size. */
const ROOT_PULL = 3;

/** d^¼ times this times a power of the whole mass: larger layouts are wider. Found by measuring 1,000 to 50,000 nodes. */
const FLAT_PULL = { factor: 2.475, power: 0.15 };

/** Strength of stress beside the other forces: more gives better distances, less keeps neighbours and groups together. */
const STRESS = 0.4;

export interface ForceOptions {
  readonly attraction: Attraction;
  /** Strength of the repulsion. Scales the layout. */
  readonly repulsion: number;
  /** Pull to the centre in proportion to the distance, relative to the repulsion: keeps loose parts near. */
  readonly gravity: number;
  /** See {@link Repulsion.add}. */
  readonly opening: number;
}

/**
 * A force-directed layout in the making: ForceAtlas2 (Jacomy, Venturini, Heymann, Bastian, PLoS ONE 9(6),
 * 2014) with its degree-weighted repulsion and its adaptive speed, and a choice of attraction. Positions are
 * changed in place.
 */
export class Forces {
  private readonly fx: Float64Array;
  private readonly fy: Float64Array;
  private readonly lastX: Float64Array;
  private readonly lastY: Float64Array;
  private readonly repulsion: Repulsion;
  private readonly flatPull: number;
  private speed = 1;
  private readonly edges: Adjacency;
  private readonly slowX: Float64Array;
  private readonly slowY: Float64Array;
  private efficiency = 1;

  /**
   * @param mass - of every node; one more than its degree in ForceAtlas2
   * @param stress - draws nodes to their graph distances as well, if given
   */
  constructor(
    private readonly graph: Adjacency,
    private readonly mass: Float64Array,
    private readonly at: Positions,
    private readonly options: ForceOptions,
    private readonly stress: PivotStress | undefined,
  ) {
    this.edges = eachOnce(graph);
    this.slowX = new Float64Array(graph.order);
    this.slowY = new Float64Array(graph.order);
    this.fx = new Float64Array(graph.order);
    this.fy = new Float64Array(graph.order);
    this.lastX = new Float64Array(graph.order);
    this.lastY = new Float64Array(graph.order);
    this.repulsion = new Repulsion(graph.order);
    this.flatPull = FLAT_PULL.factor * mass.reduce((sum, m) => sum + m, 0) ** FLAT_PULL.power;
  }

  /**
   * One iteration. Stress and the repulsion from afar change slowly and cost most; edges and bodies nearby don't wait (multiple time
   * steps, Tuckerman, Berne and Martyna, J. Chem. Phys. 97(3), 1992).
   * @param anew - whether to compute the slow forces too; else they are those of the last time. The first time it must be
   */
  step(anew: boolean): void {
    const { fx, fy, slowX, slowY, at, mass, options } = this;
    if (anew) {
      slowX.fill(0);
      slowY.fill(0);
      this.stress?.add(at, mass, STRESS * options.repulsion, slowX, slowY);
    }
    fx.set(slowX);
    fy.set(slowY);
    this.repulsion.add(at.x, at.y, mass, options.repulsion, options.opening, fx, fy, anew);
    this.attract();
    this.move();
  }

  private attract(): void {
    const { fx, fy, mass, options } = this;
    const { order, offsets, neighbours, weights } = this.edges;
    const { x, y } = this.at;
    const pull = options.gravity * options.repulsion;
    const balanced = options.attraction === 'balanced';
    const { flatPull } = this;
    for (let i = 0; i < order; i++) {
      const xi = x[i] as number;
      const yi = y[i] as number;
      const stop = offsets[i + 1] as number;
      let ax = 0;
      let ay = 0;
      for (let k = offsets[i] as number; k < stop; k++) {
        const j = neighbours[k] as number;
        const dx = (x[j] as number) - xi;
        const dy = (y[j] as number) - yi;
        const root = Math.sqrt(Math.sqrt(dx * dx + dy * dy) + 1e-9);
        const f = (weights[k] as number) * (balanced ? flatPull / (root * Math.sqrt(root)) : ROOT_PULL / root);
        const px = f * dx;
        const py = f * dy;
        ax += px;
        ay += py;
        fx[j] = (fx[j] as number) - px;
        fy[j] = (fy[j] as number) - py;
      }
      const g = pull * (mass[i] as number);
      fx[i] = (fx[i] as number) + ax - g * xi;
      fy[i] = (fy[i] as number) + ay - g * yi;
    }
  }

  /** Moves every node by its force, slower where it swings to and fro; the overall speed follows the same measure. */
  private move(): void {
    const { fx, fy, lastX, lastY, mass } = this;
    const { x, y } = this.at;
    const n = this.graph.order;
    let swinging = 0;
    let traction = 0;
    for (let i = 0; i < n; i++) {
      const sx = (fx[i] as number) - (lastX[i] as number);
      const sy = (fy[i] as number) - (lastY[i] as number);
      const tx = (fx[i] as number) + (lastX[i] as number);
      const ty = (fy[i] as number) + (lastY[i] as number);
      swinging += (mass[i] as number) * Math.sqrt(sx * sx + sy * sy);
      traction += 0.5 * (mass[i] as number) * Math.sqrt(tx * tx + ty * ty);
    }
    // Tolerance of swinging and its bounds are those of the paper's reference implementation in Gephi.
    const estimate = 0.05 * Math.sqrt(n);
    let tolerance = Math.max(Math.sqrt(estimate), Math.min(10, (estimate * traction) / (n * n)));
    if (swinging > 2 * traction) {
      if (this.efficiency > 0.05) this.efficiency *= 0.5;
      tolerance = Math.max(tolerance, 1);
    }
    const target = (tolerance * this.efficiency * traction) / Math.max(swinging, 1e-300);
    if (swinging > tolerance * traction) {
      if (this.efficiency > 0.05) this.efficiency *= 0.7;
    } else if (this.speed < 1000) {
      this.efficiency *= 1.3;
    }
    this.speed += Math.min(target - this.speed, 0.5 * this.speed);
    for (let i = 0; i < n; i++) {
      const sx = (fx[i] as number) - (lastX[i] as number);
      const sy = (fy[i] as number) - (lastY[i] as number);
      lastX[i] = fx[i] as number;
      lastY[i] = fy[i] as number;
      const swing = (mass[i] as number) * Math.sqrt(sx * sx + sy * sy);
      const f = this.speed / (1 + Math.sqrt(this.speed * swing));
      x[i] = (x[i] as number) + (fx[i] as number) * f;
      y[i] = (y[i] as number) + (fy[i] as number) * f;
    }
  }
}
