import { GAP, type Frame, type NodeBoxes } from './boxes.ts';
import { partDiscs } from './discs.ts';
import { centreAt, transform, turnToFrame } from './fit.ts';
import { Forces, type Attraction } from './forces.ts';
import type { Adjacency, Positions } from './layout-graph.ts';
import { multilevel } from './multilevel.ts';
import { pivotMds } from './pivot-mds.ts';
import { sampledStress } from './stress.ts';

export const FORCES = { repulsion: 10, gravity: 0.003, opening: 1 } as const;

/** Iterations where the graph is smallest and where it is whole. */
const ITERATIONS = { coarse: 300, fine: 30 } as const;

/** Scaling must be better by so much to be preferred to forces, which keep neighbours together. */
const PREFER_SCALING = 0.6;

/**
 * A layout for a connected graph of any size. Two starts compete, because neither suits every graph: forces
 * from coarse to fine, which show communities, and scaling of graph distances, which unfolds meshes and chains. Their
 * sampled stress decides. Yields the layout as it stands; the arrays yielded may be the same ones.
 */
export function* largeLayout(graph: Adjacency, boxes: NodeBoxes, frame: Frame, attraction: Attraction, random: () => number): Generator<Positions, Positions> {
  const scaled = pivotMds(graph, 50, random);
  const forced = multilevel(graph, {
    ...FORCES,
    attraction,
    coarseIterations: ITERATIONS.coarse,
    fineIterations: ITERATIONS.fine,
    coarsest: 100,
    random,
  });
  let at: Positions | undefined;
  for (;;) {
    const next = forced.next();
    if (next.done) {
      at ??= next.value;
      break;
    }
    // The coarsest level alone tells which start is right, before the time is spent.
    if (next.value.levelDone && at === undefined && next.value.nodes < graph.order) {
      const probe = 16;
      if (sampledStress(graph, scaled, probe, random) < PREFER_SCALING * sampledStress(graph, next.value.at, probe, random)) {
        at = scaled;
        break;
      }
    }
    yield next.value.at;
  }
  if (at === scaled) {
    normalise(at);
    yield at;
    yield* loosen(graph, at, random);
  }
  turnToFrame(at, frame);
  spreadDiscs(at, boxes);
  centreAt(at);
  return at;
}

/** Nodes that scaling can't tell apart lie on one spot: a few short-range steps part them and leave the rest. */
function* loosen(graph: Adjacency, at: Positions, random: () => number): Generator<Positions, void> {
  for (let i = 0; i < graph.order; i++) {
    at.x[i] = (at.x[i] as number) + random() - 0.5;
    at.y[i] = (at.y[i] as number) + random() - 0.5;
  }
  const mass = new Float64Array(graph.order).fill(1);
  const forces = new Forces(graph, mass, at, { repulsion: 1, gravity: 0, opening: 1, attraction: 'linear' });
  for (let i = 0; i < 3; i++) {
    forces.step();
    yield at;
  }
}

/** Scales so that there is one unit square for each node. */
function normalise(at: Positions): void {
  centreAt(at);
  const n = at.x.length;
  let spread = 0;
  for (let i = 0; i < n; i++) spread += Math.hypot(at.x[i] as number, at.y[i] as number) / n;
  transform(at, 0, 0, Math.sqrt(n) / (2 * Math.max(spread, 1e-9)));
}

/** Scales until most nodes have the room they need, then parts the rest. */
export function spreadDiscs(at: Positions, { radius }: NodeBoxes): void {
  const n = at.x.length;
  const samples = Math.min(n, 300);
  const ratios: number[] = [];
  for (let s = 0; s < samples; s++) {
    const i = Math.floor((s * n) / samples);
    let least = Infinity;
    for (let j = 0; j < n; j++) {
      if (j === i) continue;
      const d = Math.hypot((at.x[i] as number) - (at.x[j] as number), (at.y[i] as number) - (at.y[j] as number));
      least = Math.min(least, d / ((radius[i] as number) + (radius[j] as number) + GAP));
    }
    ratios.push(least);
  }
  ratios.sort((a, b) => a - b);
  const crowded = ratios[Math.floor(ratios.length / 2)] ?? 1;
  transform(at, 0, 0, 1 / Math.max(crowded, 1e-9));
  partDiscs(at, radius, GAP / 2, 60);
}
