import { GAP, sidesOf, type Frame, type NodeBoxes, type Sides } from './boxes.ts';
import { centreAt, extentOf } from './fit.ts';
import type { Attraction } from './forces.ts';
import { largeLayout } from './large-layout.ts';
import type { Adjacency, Positions } from './layout-graph.ts';
import { pack, packRows } from './pack.ts';
import { smallLayout } from './small-layout.ts';

/** Connected parts up to this size are laid out with every pair of nodes in view. */
export const SMALL = 400;

/** A part of the graph with its finished layout around the origin. */
export interface Block {
  readonly nodes: Int32Array;
  readonly at: Positions;
  readonly sides: Sides;
}

/** Lays out one connected part around the origin. */
export function partLayout(part: Adjacency, boxes: NodeBoxes, frame: Frame, attraction: Attraction, random: () => number): Generator<Positions, Positions> {
  return part.order <= SMALL
    ? smallLayout(part, sidesOf(boxes), boxes, frame, random)
    : largeLayout(part, boxes, frame, attraction, random);
}

/** A frame of the same shape with that share of the area. */
export function shareOf({ width, height }: Frame, share: number): Frame {
  return { width: width * Math.sqrt(share), height: height * Math.sqrt(share) };
}

export function boxesOf({ radius, labelWidth, labelHeight }: NodeBoxes, nodes: Int32Array): NodeBoxes {
  const pick = (v: Float64Array): Float64Array => Float64Array.from(nodes, (i) => v[i] as number);
  return { radius: pick(radius), labelHeight, ...(labelWidth ? { labelWidth: pick(labelWidth) } : {}) };
}

/** Nodes without edges in rows, about as wide as the view. */
export function rowsOf(nodes: Int32Array, boxes: NodeBoxes, view: Frame): Block {
  const own = boxesOf(boxes, nodes);
  const sides = sidesOf(own);
  const cells = [...nodes.keys()].map((i) => ({
    width: (sides.left[i] as number) + (sides.right[i] as number) + 3 * GAP,
    height: 2 * (sides.half[i] as number) + 2 * GAP,
  }));
  // Rows are long, so that the block goes above or below the rest.
  const { corners } = packRows(cells, 3 * (view.width / view.height));
  const at = {
    x: Float64Array.from(corners, (c, i) => c.x + (sides.left[i] as number)),
    y: Float64Array.from(corners, (c, i) => c.y + (sides.half[i] as number)),
  };
  return { nodes, at, sides };
}

/** Packs finished parts and writes every node's place, the whole centred at the origin. */
export function arrange(blocks: readonly Block[], view: Frame, into: Positions): void {
  const margin = blocks.length > 1 ? 9 * GAP : 0;
  const extents = blocks.map((b) => extentOf(b.at, b.sides));
  const corners = pack(
    extents.map((e) => ({ width: e.x1 - e.x0 + margin, height: e.y1 - e.y0 + margin })),
    view.width / view.height,
  );
  blocks.forEach((block, b) => {
    const { x0 = 0, y0 = 0 } = extents[b] ?? {};
    const { x, y } = corners[b] ?? { x: 0, y: 0 };
    place(into, block.nodes, block.at, x - x0, y - y0);
  });
  const all = { left: new Float64Array(into.x.length), right: new Float64Array(into.x.length), half: new Float64Array(into.x.length) };
  for (const { nodes, sides } of blocks) {
    nodes.forEach((node, i) => {
      all.left[node] = sides.left[i] as number;
      all.right[node] = sides.right[i] as number;
      all.half[node] = sides.half[i] as number;
    });
  }
  centreAt(into, all);
}

export function place(into: Positions, nodes: Int32Array, at: Positions, dx: number, dy: number): void {
  nodes.forEach((node, i) => {
    into.x[node] = (at.x[i] as number) + dx;
    into.y[node] = (at.y[i] as number) + dy;
  });
}

