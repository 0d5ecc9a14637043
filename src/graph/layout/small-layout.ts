import { GAP, partBoxes, type Frame, type NodeBoxes, type Sides } from './boxes.ts';
import { crossings } from './crossings.ts';
import { centreAt, extentOf, transform, turnToFrame } from './fit.ts';
import type { Adjacency, Positions } from './layout-graph.ts';
import { randomPositions } from './multilevel.ts';
import { idealDistances, stressDescent, stressOf } from './stress-descent.ts';

/** How much one crossing per edge weighs against stress when the best of several tries is chosen. */
const CROSSING_COST = 0.02;

/** So few nodes need no view to themselves. */
export const FEW = 4;

/** Labels are wide, and so are views: a little more distance sideways can still be read as the same. */
const STRETCH = 1.4;

/**
 * A layout for a connected graph of some hundred nodes at most, made to be read: distances follow the graph, the
 * best of several tries is taken, the picture is turned and stretched to the frame, and no two boxes (disc and label)
 * overlap. Yields the best try so far.
 */
export function* smallLayout(graph: Adjacency, sides: Sides, boxes: NodeBoxes, frame: Frame, random: () => number): Generator<Positions, Positions> {
  const n = graph.order;
  const ideal = idealDistances(graph);
  const tries = n <= 2 ? 1 : n <= 80 ? 8 : n <= 200 ? 3 : 1;
  let best: Positions | undefined;
  let least = Infinity;
  for (let t = 0; t < tries; t++) {
    const at = randomPositions(n, random);
    transform(at, 0, 0, Math.sqrt(n) / 1000);
    let round = 0;
    for (const _ of stressDescent(at, ideal, { rounds: 40, random })) if (!best && ++round % 5 === 0) yield fitted(at, graph, sides, boxes, frame);
    const cost = stressOf(at, ideal) + (CROSSING_COST * crossings(graph, at)) / Math.max(1, graph.neighbours.length / 2);
    if (cost < least) {
      least = cost;
      best = at;
      yield fitted(at, graph, sides, boxes, frame);
    }
  }
  const at = fitted(best ?? randomPositions(n, random), graph, sides, boxes, frame);
  part(at, sides, roomFor(sides, frame));
  return at;
}

/** Removes overlaps: inside the frame if that can be, else by growing. */
export function part(at: Positions, sides: Sides, frame: Frame | undefined, pinned?: Uint8Array): void {
  if (frame && partBoxes(at, sides, 200, pinned, frame)) return;
  // Each time there is more room, so that in the end there is enough.
  for (let round = 0; round < 20 && !partBoxes(at, sides, 200, pinned); round++) {
    if (!pinned?.includes(1)) transform(at, 0, 0, 1.1);
  }
}

/** A copy of the layout, turned and scaled to the frame. */
function fitted(at: Positions, graph: Adjacency, sides: Sides, boxes: NodeBoxes, frame: Frame): Positions {
  const copy = { x: at.x.slice(), y: at.y.slice() };
  if (copy.x.length < 2) return { x: copy.x.fill(0), y: copy.y.fill(0) };
  turnToFrame(copy, frame, STRETCH);
  const room = roomFor(sides, frame);
  const { x0, x1, y0, y1 } = extentOf(copy);
  const most = (v: Float64Array): number => v.reduce((a, b) => Math.max(a, b), 0);
  const fit = Math.min(
    (room.width - most(sides.left) - most(sides.right)) / (x1 - x0 + 1e-9),
    (room.height - 2 * most(sides.half)) / (y1 - y0 + 1e-9),
  );
  // Few nodes don't spread over the whole view only because it is there, and are closer to one another than to others.
  const edge = (graph.order <= FEW ? shortestUsefulEdge(boxes) : longestUsefulEdge(boxes) * Math.min(1, 0.4 + 0.1 * graph.order)) / meanEdge(graph, copy);
  const scale = graph.order <= FEW ? edge : Math.min(Math.max(fit, edge / 4), edge);
  transform(copy, 0, 0, scale);
  centreAt(copy, sides);
  return copy;
}

/** The frame, or one of its shape that is large enough for the boxes with several times as much room between them. */
function roomFor({ left, right, half }: Sides, { width, height }: Frame): Frame {
  const filled = left.reduce((sum, l, i) => sum + (l + (right[i] as number) + GAP) * 2 * ((half[i] as number) + GAP), 0);
  const grow = Math.max(1, Math.sqrt((5 * filled) / (width * height)));
  return { width: width * grow, height: height * grow };
}

export function longestUsefulEdge({ radius, labelWidth }: NodeBoxes): number {
  return 60 + 6 * mean(radius) + 1.5 * mean(labelWidth);
}

function shortestUsefulEdge({ radius, labelWidth }: NodeBoxes): number {
  return 16 + 2 * mean(radius) + mean(labelWidth);
}

function mean(values: Float64Array | undefined): number {
  return values && values.length > 0 ? values.reduce((a, b) => a + b, 0) / values.length : 0;
}

export function meanEdge({ order, offsets, neighbours }: Adjacency, { x, y }: Positions): number {
  let sum = 0;
  for (let i = 0; i < order; i++) {
    for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++) {
      const j = neighbours[k] as number;
      sum += Math.hypot((x[i] as number) - (x[j] as number), (y[i] as number) - (y[j] as number));
    }
  }
  return Math.max(1e-9, sum / Math.max(1, neighbours.length));
}
