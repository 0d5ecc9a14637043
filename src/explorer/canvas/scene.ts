import { MultiDirectedGraph } from 'graphology';
import { claimsBehind, finish, incidenceOf, sizeScale, type ActorGraph, type Incidence, type RelationEdge, type Steps } from '../../graph/index.ts';
import type { ActorId, ActorType, Position, RelationClass, Status } from '../../model/index.ts';
import { fanOut, type FanEdge } from './fan.ts';
import { bundleWidth, groupRadius, lineWidth } from './sizes.ts';

/**
 * The graph laid out flat for drawing: one entry per node and edge in arrays, so that a frame, a hit test
 * or a label pass over many thousands of them touches no objects.
 */
export interface Scene {
  readonly ids: readonly ActorId[];
  /** Where an actor is in the arrays. */
  readonly nodeIndex: ReadonlyMap<string, number>;
  readonly labels: readonly string[];
  readonly types: readonly ActorType[];
  readonly countries: readonly (string | undefined)[];
  /** How many actors a node stands for; 0 where it is one. */
  readonly members: Int32Array;
  /** What sizes stand for, and the order in which labels find room. */
  readonly importance: Float64Array;
  /** In the graph's own units, y upwards. The only arrays that change. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** In pixels at the fitted view. */
  readonly radius: Float32Array;
  readonly keys: readonly string[];
  readonly edgeIndex: ReadonlyMap<string, number>;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly incidence: Incidence;
  /** Which ends have arrow heads: see `HEADS`. */
  readonly heads: Uint8Array;
  readonly classes: readonly RelationClass[];
  readonly statuses: readonly Status[];
  readonly lane: Float32Array;
  readonly outermost: Float32Array;
  readonly width: Float32Array;
}

/** Arrow heads of a relation; bundles, which lead both ways more or less, have none. */
export const HEADS = { target: 0, both: 1, none: 2 } as const;

/** The ends of edge `i` that have arrow heads. */
export function headsOf({ heads }: Pick<Scene, 'heads'>, i: number): keyof typeof HEADS {
  return heads[i] === HEADS.none ? 'none' : heads[i] === HEADS.both ? 'both' : 'target';
}

/** Later ones are drawn over earlier ones: what is said to happen over what merely is. */
const DRAWN_ORDER: readonly RelationClass[] = [
  'standing', 'verbal-cooperation', 'verbal-conflict', 'material-cooperation', 'material-conflict',
];

/** Edges dealt with between two steps. */
const STEP = 4096;

interface FoundEdge extends FanEdge {
  readonly key: string;
  readonly a: RelationEdge;
}

/** Lays out a graph for drawing; small nodes come last, so that they lie on top of large ones. */
export function buildScene(
  graph: ActorGraph,
  positions: Readonly<Record<string, Position>>,
  sizeBy?: Readonly<Record<string, number>>,
): Scene {
  return finish(sceneSteps(graph, positions, sizeBy));
}

/** The same step by step, each of a few milliseconds even where there are ten thousands of relations. */
export function* sceneSteps(
  graph: ActorGraph,
  positions: Readonly<Record<string, Position>>,
  sizeBy?: Readonly<Record<string, number>>,
): Steps<Scene> {
  const nodes = graph.mapNodes((id, a) => ({ id: id as ActorId, a, members: a.members ?? 0, value: sizeBy ? (sizeBy[id] ?? 0) : a.claims }));
  // Groups before actors: they are the larger ones.
  nodes.sort((p, q) => q.members - p.members || q.value - p.value || (p.id < q.id ? -1 : 1));
  const nodeIndex = new Map(nodes.map((n, i) => [n.id as string, i]));
  const scale = sizeScale(nodes.filter((n) => n.members === 0).map((n) => n.value));

  yield;
  const classes: Record<RelationClass, FoundEdge[]> = { standing: [], 'verbal-cooperation': [], 'verbal-conflict': [], 'material-cooperation': [], 'material-conflict': [] };
  let thickest = 1;
  let count = 0;
  for (const { edge: key, attributes: a, source: from, target: to } of graph.edgeEntries()) {
    if (++count % STEP === 0) yield;
    classes[a.class].push({ key, a, source: nodeIndex.get(from) ?? 0, target: nodeIndex.get(to) ?? 0, symmetric: a.symmetric, order: a.type });
    thickest = Math.max(thickest, a.bundle?.claims ?? 0);
  }
  const edges = DRAWN_ORDER.flatMap((c) => classes[c]);
  yield;
  const lanes = fanOut(edges, nodes.length);
  yield;
  const edgeIndex = new Map(edges.map((e, i) => [e.key, i]));
  yield;

  const source = Uint32Array.from(edges, (e) => e.source);
  const target = Uint32Array.from(edges, (e) => e.target);

  const scene: Scene = {
    ids: nodes.map((n) => n.id),
    nodeIndex,
    labels: nodes.map((n) => n.a.label),
    types: nodes.map((n) => n.a.type),
    countries: nodes.map((n) => n.a.country),
    members: Int32Array.from(nodes, (n) => n.members),
    importance: Float64Array.from(nodes, (n) => n.value),
    x: new Float64Array(nodes.length),
    y: new Float64Array(nodes.length),
    radius: Float32Array.from(nodes, (n) => (n.members > 0 ? groupRadius(n.members) : scale.radius(n.value))),
    keys: edges.map((e) => e.key),
    edgeIndex,
    source,
    target,
    incidence: incidenceOf(nodes.length, source, target),
    heads: Uint8Array.from(edges, (e) => (e.a.bundle ? HEADS.none : e.a.symmetric ? HEADS.both : HEADS.target)),
    classes: edges.map((e) => e.a.class),
    statuses: edges.map((e) => e.a.status),
    lane: lanes.lane,
    outermost: lanes.outermost,
    width: Float32Array.from(edges, (e) => (e.a.bundle ? bundleWidth(e.a.bundle.claims, thickest) : lineWidth(claimsBehind(e.a)))),
  };
  yield;
  place(scene, positions);
  return scene;
}

/** Turns by which a sunflower sets its seeds: neighbours never line up. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Puts the nodes where `positions` says. Those without a position wait in the middle of the others, set like
 * the seeds of a sunflower so that none hides another.
 */
export function place(scene: Pick<Scene, 'ids' | 'x' | 'y'>, positions: Readonly<Record<string, Position>>): void {
  const waiting: number[] = [];
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  scene.ids.forEach((id, i) => {
    const at = positions[id];
    if (!at || !Number.isFinite(at.x) || !Number.isFinite(at.y)) {
      waiting.push(i);
      return;
    }
    scene.x[i] = at.x;
    scene.y[i] = at.y;
    left = Math.min(left, at.x);
    right = Math.max(right, at.x);
    bottom = Math.min(bottom, at.y);
    top = Math.max(top, at.y);
  });
  const none = waiting.length === scene.ids.length;
  const reach = none ? 100 : 0.2 * Math.max(right - left, top - bottom) || 100;
  waiting.forEach((i, k) => {
    const distance = reach * Math.sqrt((k + 0.5) / waiting.length);
    scene.x[i] = (none ? 0 : (left + right) / 2) + distance * Math.cos(k * GOLDEN_ANGLE);
    scene.y[i] = (none ? 0 : (bottom + top) / 2) + distance * Math.sin(k * GOLDEN_ANGLE);
  });
}

/** Nothing to draw. */
export const EMPTY_SCENE: Scene = buildScene(new MultiDirectedGraph(), {});
