import { Forces, type ForceOptions } from './forces.ts';
import { hierarchy, type HierarchyOptions, type Level } from './hierarchy.ts';
import type { Adjacency, Positions } from './layout-graph.ts';
import { sampledStress } from './stress.ts';

export interface MultilevelOptions extends ForceOptions, HierarchyOptions {
  /** Iterations on the coarsest and on the finest level; in between geometrically. */
  readonly coarseIterations: number;
  readonly fineIterations: number;
}

/** How far a multilevel layout has come. */
export interface MultilevelState {
  /** All nodes of the given graph, those of one group on one spot. */
  readonly at: Positions;
  /** The level in work: its graph, and the places of its nodes. */
  readonly level: { readonly graph: Adjacency; readonly at: Positions };
  /** Whether this was the last iteration of the level. */
  readonly levelDone: boolean;
  /** Share of the work that is done, from 0 to 1. */
  readonly progress: number;
}

/**
 * Multilevel layout (Walshaw, JGAA 7(3), 2003; Hachul and Jünger, Graph Drawing 2004): the graph is contracted
 * level by level, the smallest graph is laid out from scratch, and each finer one starts from the places of
 * its groups, so that only a few iterations are spent where they cost most. Yields at the end of each level and whenever
 * half the work of an iteration on the whole graph is done, since places of all nodes cost too; the arrays of positions
 * may be the same ones each time.
 */
export function* multilevel(graph: Adjacency, options: MultilevelOptions): Generator<MultilevelState, Positions> {
  const levels = hierarchy(graph, options);
  const plan = levels.map((level, l) => ({ level, iterations: iterationsAt(l, levels.length - 1, options) }));
  const work = plan.reduce((sum, { level, iterations }) => sum + iterations * level.graph.order, 0);
  const shown: Positions = { x: new Float64Array(graph.order), y: new Float64Array(graph.order) };
  let at: Positions | undefined;
  let done = 0;
  let told = 0;
  for (let l = plan.length - 1; l >= 0; l--) {
    const { level, iterations } = plan[l] as (typeof plan)[number];
    at = at ? refine(level, at, options.random) : bestStart(level, iterations, options);
    const forces = new Forces(level.graph, level.mass, at, options, level.stress);
    for (let i = 1; i <= iterations; i++) {
      forces.step(i % REUSE === 1 || (l === 0 && i > iterations * SETTLING));
      done += level.graph.order;
      const levelDone = i === iterations;
      if (!levelDone && done - told < graph.order / 2) continue;
      told = done;
      yield {
        at: l === 0 ? at : spreadOut(levels, l, at, shown),
        level: { graph: level.graph, at },
        levelDone,
        progress: done / work,
      };
    }
  }
  return at ?? shown;
}

/** Slow forces are computed in every second iteration: every third, and the layout swings itself apart. */
const REUSE = 2;
/** After so much of the finest level slow forces are computed every time, so that neighbours find their places. */
const SETTLING = 0.75;

/** Starts by chance end in different layouts; on the coarsest level it costs little to try several. */
const STARTS = 6;

/** Of several layouts of the coarsest level the one with the least stress. */
function bestStart({ graph, mass, stress: pull }: Level, iterations: number, options: MultilevelOptions): Positions {
  let best = randomPositions(graph.order, options.random);
  // A level that could not be coarsened far is too large to try again and again.
  if (graph.order > options.coarsest) return best;
  let least = Infinity;
  for (let t = 0; t < STARTS; t++) {
    const at = randomPositions(graph.order, options.random);
    const forces = new Forces(graph, mass, at, options, pull);
    for (let i = 0; i < iterations / 2; i++) forces.step(i % REUSE === 0);
    const stress = sampledStress(graph, at, options.coarsest, options.random);
    if (stress < least) {
      least = stress;
      best = at;
    }
  }
  return best;
}

function iterationsAt(l: number, top: number, { coarseIterations, fineIterations }: MultilevelOptions): number {
  return Math.round(fineIterations * (coarseIterations / fineIterations) ** (top === 0 ? 1 : l / top));
}

/** Members of a group start around its place, about as far apart as groups are. */
function refine({ graph, parent }: Level, { x, y }: Positions, random: () => number): Positions {
  let extent = 0;
  for (let i = 0; i < x.length; i++) extent += Math.hypot(x[i] as number, y[i] as number) / x.length;
  const jitter = extent / Math.sqrt(x.length);
  const fine = { x: new Float64Array(graph.order), y: new Float64Array(graph.order) };
  for (let i = 0; i < graph.order; i++) {
    const p = parent?.[i] as number;
    fine.x[i] = (x[p] as number) + (random() - 0.5) * jitter;
    fine.y[i] = (y[p] as number) + (random() - 0.5) * jitter;
  }
  return fine;
}

/** Every node of the given graph at the place of its group. */
function spreadOut(levels: readonly Level[], l: number, at: Positions, shown: Positions): Positions {
  for (let i = 0; i < shown.x.length; i++) {
    let node = i;
    for (let k = 0; k < l; k++) node = levels[k]?.parent?.[node] as number;
    shown.x[i] = at.x[node] as number;
    shown.y[i] = at.y[node] as number;
  }
  return shown;
}

export function randomPositions(count: number, random: () => number): Positions {
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    x[i] = (random() - 0.5) * 1000;
    y[i] = (random() - 0.5) * 1000;
  }
  return { x, y };
}
