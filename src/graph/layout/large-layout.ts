import { GAP, type Frame, type NodeBoxes } from './boxes.ts';
import { partDiscs } from './discs.ts';
import { centreAt, transform, turnToFrame } from './fit.ts';
import type { Attraction } from './forces.ts';
import type { Adjacency, Positions } from './layout-graph.ts';
import { multilevel } from './multilevel.ts';
import { pivotMds } from './pivot-mds.ts';
import { sampledStress } from './stress.ts';

const FORCES = { repulsion: 10, gravity: 0.02, opening: 1 } as const;

/** Iterations where the graph is smallest and where it is whole. */
const ITERATIONS = { coarse: 150, fine: 36, fineWhereCheap: 100 } as const;
/** Up to so many nodes, more iterations are hardly noticed. */
const CHEAP = 5000;

/** Scaling must be better by so much to be preferred to forces, which keep neighbours together. */
const PREFER_SCALING = 0.6;

/** A level with so many nodes shows what kind of graph it is. */
const TELLING = 400;
/** So many nodes are laid out well from a start by chance, and in an instant. */
const COARSEST = 300;
/** Pivots of the stress among the forces: a large graph can't afford many and needs fewer, since each tells of all its nodes. */
const PIVOTS = { fewest: 32, most: 100, pairs: 400_000 } as const;
const SCALING_PIVOTS = 50;
/** Chance that scaled nodes are shaken by, in units of their room. */
const TOUCH = 0.05;

/**
 * A layout for a connected graph of any size. Two starts compete, because neither suits every graph: forces
 * from coarse to fine, which show communities, and scaling of graph distances, which unfolds meshes and chains. Their
 * sampled stress decides, on the first level that is large enough to tell, before most of the time is spent.
 * Yields the layout as it stands; the arrays yielded may be the same ones.
 */
export function* largeLayout(graph: Adjacency, boxes: NodeBoxes, frame: Frame, attraction: Attraction, random: () => number): Generator<Positions, Positions> {
  const forced = multilevel(graph, {
    ...FORCES,
    attraction,
    coarseIterations: ITERATIONS.coarse,
    fineIterations: graph.order <= CHEAP ? ITERATIONS.fineWhereCheap : ITERATIONS.fine,
    coarsest: COARSEST,
    pivots: attraction === 'balanced' ? Math.round(Math.max(PIVOTS.fewest, Math.min(PIVOTS.most, PIVOTS.pairs / graph.order))) : 0,
    random,
  });
  let at: Positions | undefined;
  let decided = false;
  for (let next = forced.next(); ; next = forced.next()) {
    if (next.done) {
      at = next.value;
      break;
    }
    const { level, levelDone } = next.value;
    if (levelDone && !decided && (level.graph.order >= TELLING || level.graph === graph)) {
      decided = true;
      if (scalesBetter(level.graph, level.at, random)) {
        at = scaled(graph, random);
        yield at;
        break;
      }
    }
    yield next.value.at;
  }
  turnToFrame(at, frame, 1);
  spreadDiscs(at, boxes);
  centreAt(at);
  return at;
}

function scalesBetter(graph: Adjacency, forced: Positions, random: () => number): boolean {
  const probes = 16;
  return sampledStress(graph, pivotMds(graph, SCALING_PIVOTS, random), probes, random) < PREFER_SCALING * sampledStress(graph, forced, probes, random);
}

/** Scaling at one unit square a node. Nodes that it can't tell apart lie on one spot: a touch of chance lets them part. */
function scaled(graph: Adjacency, random: () => number): Positions {
  const at = pivotMds(graph, SCALING_PIVOTS, random);
  normalise(at);
  for (let i = 0; i < graph.order; i++) {
    at.x[i] = (at.x[i] as number) + (random() - 0.5) * TOUCH;
    at.y[i] = (at.y[i] as number) + (random() - 0.5) * TOUCH;
  }
  return at;
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
  const samples = Math.min(n, 100);
  const ratios: number[] = [];
  for (let s = 0; s < samples; s++) {
    const i = Math.floor((s * n) / samples);
    let least = Infinity;
    for (let j = 0; j < n; j++) {
      if (j === i) continue;
      const dx = (at.x[i] as number) - (at.x[j] as number);
      const dy = (at.y[i] as number) - (at.y[j] as number);
      const reach = (radius[i] as number) + (radius[j] as number) + GAP;
      least = Math.min(least, (dx * dx + dy * dy) / (reach * reach));
    }
    ratios.push(Math.sqrt(least));
  }
  ratios.sort((a, b) => a - b);
  const crowded = ratios[Math.floor(ratios.length / 2)] ?? 1;
  transform(at, 0, 0, 1 / Math.max(crowded, 1e-9));
  partDiscs(at, radius, GAP / 2, 20);
}
