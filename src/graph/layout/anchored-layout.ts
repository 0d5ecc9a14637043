import { GAP, sidesOf, type Frame, type NodeBoxes } from './boxes.ts';
import { componentsOf, subgraph } from './components.ts';
import { partDiscs } from './discs.ts';
import { alignTo, extentOf } from './fit.ts';
import type { LayoutFrame } from './force-layout.ts';
import type { Attraction } from './forces.ts';
import type { Adjacency, Positions } from './layout-graph.ts';
import { arrange, boxesOf, partLayout, place, rowsOf, SMALL, type Block } from './parts.ts';
import { longestUsefulEdge, part } from './small-layout.ts';
import { idealDistances, stressDescent } from './stress-descent.ts';

interface AnchoredOptions {
  readonly fixed: { readonly at: Positions; readonly nodes: Uint8Array };
  readonly boxes: NodeBoxes;
  readonly view: Frame;
  readonly attraction: Attraction;
  readonly random: () => number;
}

/**
 * Lays out a graph around nodes that must not move: pinned ones, or all old ones when some are new. Parts with
 * fixed nodes are laid out to suit them, parts without are put below. Writes into `fixed.at`.
 */
export function* anchoredLayout(graph: Adjacency, { fixed, boxes, view, attraction, random }: AnchoredOptions): Generator<LayoutFrame, void> {
  const { at } = fixed;
  const free: Block[] = [];
  const alone: number[] = [];
  for (const nodes of componentsOf(graph)) {
    const anchors = [...nodes.keys()].filter((i) => fixed.nodes[nodes[i] as number]);
    const own = subgraph(graph, nodes);
    const room = boxesOf(boxes, nodes);
    if (anchors.length === nodes.length) continue;
    if (anchors.length === 0) {
      if (nodes.length === 1) alone.push(nodes[0] as number);
      else free.push({ nodes, at: finish(partLayout(own, room, view, attraction, random)), sides: sidesOf(room) });
      continue;
    }
    const local: Positions = { x: Float64Array.from(nodes, (i) => at.x[i] as number), y: Float64Array.from(nodes, (i) => at.y[i] as number) };
    const pinned = Uint8Array.from(nodes, (i) => fixed.nodes[i] as number);
    if (nodes.length <= SMALL) anchorSmall(own, local, pinned, anchors, room, random);
    else anchorLarge(own, local, pinned, anchors, room, () => finish(partLayout(own, room, view, attraction, random)));
    place(at, nodes, local, 0, 0);
    yield { at, progress: 0.9 };
  }
  if (alone.length > 0) free.push(rowsOf(Int32Array.from(alone), boxes, view));
  if (free.length > 0) putBelow(free, fixed.at, boxes, view);
  yield { at, progress: 1 };
}

/** Distances suit the graph at the scale at which the fixed nodes lie. */
function anchorSmall(graph: Adjacency, at: Positions, pinned: Uint8Array, anchors: readonly number[], boxes: NodeBoxes, random: () => number): void {
  const ideal = idealDistances(graph);
  const n = graph.order;
  const ratios = anchors.flatMap((i) =>
    anchors.filter((j) => j > i).map((j) => Math.hypot((at.x[i] as number) - (at.x[j] as number), (at.y[i] as number) - (at.y[j] as number)) / (ideal[i * n + j] as number)),
  );
  ratios.sort((a, b) => a - b);
  const scale = Math.max(ratios[ratios.length >> 1] ?? 0, longestUsefulEdge(boxes) / 3);
  const scaled = ideal.map((d) => d * scale);
  const start = anchors[0] as number;
  for (let i = 0; i < n; i++) {
    if (pinned[i]) continue;
    at.x[i] = (at.x[start] as number) + (random() - 0.5) * scale;
    at.y[i] = (at.y[start] as number) + (random() - 0.5) * scale;
  }
  for (const _ of stressDescent(at, scaled, { rounds: 60, random, pinned }));
  part(at, sidesOf(boxes), undefined, pinned);
}

/** Few fixed: a fresh layout laid over them. Many: the new nodes beside those they belong to. */
function anchorLarge(graph: Adjacency, at: Positions, pinned: Uint8Array, anchors: readonly number[], boxes: NodeBoxes, fresh: () => Positions): void {
  if (2 * anchors.length < graph.order) {
    const layout = fresh();
    alignTo(layout, at, anchors);
    for (let i = 0; i < graph.order; i++) {
      if (pinned[i]) continue;
      at.x[i] = layout.x[i] as number;
      at.y[i] = layout.y[i] as number;
    }
  } else {
    besideNeighbours(graph, at, pinned);
  }
  partDiscs(at, boxes.radius, GAP / 2, 200, pinned);
}

/** Puts every free node amid its neighbours that have a place, those with such neighbours first. */
function besideNeighbours({ order, offsets, neighbours, weights }: Adjacency, at: Positions, pinned: Uint8Array): void {
  const placed = pinned.slice();
  for (let waiting = true; waiting; ) {
    waiting = false;
    const now: number[] = [];
    for (let i = 0; i < order; i++) {
      if (placed[i]) continue;
      let x = 0;
      let y = 0;
      let sum = 0;
      for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++) {
        const j = neighbours[k] as number;
        if (!placed[j]) continue;
        const w = weights[k] as number;
        x += w * (at.x[j] as number);
        y += w * (at.y[j] as number);
        sum += w;
      }
      if (sum === 0) continue;
      at.x[i] = x / sum;
      at.y[i] = y / sum;
      now.push(i);
      waiting = true;
    }
    for (const i of now) placed[i] = 1;
  }
}

/** Parts that nothing ties to the fixed nodes, packed below all others. */
function putBelow(blocks: readonly Block[], at: Positions, boxes: NodeBoxes, view: Frame): void {
  const loose = new Set(blocks.flatMap((b) => [...b.nodes]));
  const rest = Int32Array.from([...at.x.keys()].filter((i) => !loose.has(i)));
  const above = extentOf({ x: Float64Array.from(rest, (i) => at.x[i] as number), y: Float64Array.from(rest, (i) => at.y[i] as number) }, sidesOf(boxesOf(boxes, rest)));
  const packed: Positions = { x: at.x.slice(), y: at.y.slice() };
  arrange(blocks, view, packed);
  const own = Int32Array.from(loose);
  const extent = extentOf({ x: Float64Array.from(own, (i) => packed.x[i] as number), y: Float64Array.from(own, (i) => packed.y[i] as number) }, sidesOf(boxesOf(boxes, own)));
  for (const i of own) {
    at.x[i] = (packed.x[i] as number) + (above.x0 + above.x1) / 2 - (extent.x0 + extent.x1) / 2;
    at.y[i] = (packed.y[i] as number) + above.y1 + 8 * GAP - extent.y0;
  }
}

function finish(steps: Generator<Positions, Positions>): Positions {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}
