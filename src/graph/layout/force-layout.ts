import { seededRandom } from '../random.ts';
import { anchoredLayout } from './anchored-layout.ts';
import { sidesOf, type Frame, type NodeBoxes } from './boxes.ts';
import { componentsOf, subgraph } from './components.ts';
import type { Attraction } from './forces.ts';
import { adjacencyOf, type LayoutGraph, type Positions } from './layout-graph.ts';
import { arrange, boxesOf, partLayout, place, rowsOf, shareOf, type Block } from './parts.ts';
import { FEW } from './small-layout.ts';

export interface ForceLayoutOptions {
  /** The same seed gives the same layout. */
  readonly seed?: number | undefined;
  /** The view that the layout should suit. Positions come in its unit, such as pixels, with the origin in the middle. */
  readonly view?: Frame | undefined;
  /** Room that nodes take, in the same unit. Discs never overlap; labels don't in parts of some hundred nodes. */
  readonly boxes?: NodeBoxes | undefined;
  /** Places of nodes that must stay where they are. */
  readonly fixed?: { readonly at: Positions; readonly nodes: Uint8Array } | undefined;
  readonly attraction?: Attraction | undefined;
}

/** A layout as it stands. The arrays may be reused for the next one: copy what is to be kept. */
export interface LayoutFrame {
  readonly at: Positions;
  /** From 0 to 1, of the largest part in work. */
  readonly progress: number;
}

const VIEW: Frame = { width: 1200, height: 800 };
const RADIUS = 6;
const FLAT: Frame = { width: 240, height: 8 };

/**
 * Lays out a graph by the forces of its edges, as a run of ever better frames: a worker can show them, stop
 * between any two, or go on to the end, where the finished layout is returned. Every connected part is laid
 * out by itself, small ones to be read and large ones to be surveyed; the parts are packed into the shape of
 * the view, nodes without edges in rows. The same input gives the same layout on every machine that
 * computes by IEEE 754, up to the last digits of its sines.
 */
export function* forceLayout(graph: LayoutGraph, options: ForceLayoutOptions = {}): Generator<LayoutFrame, Positions> {
  const { view = VIEW, attraction = 'balanced', fixed } = options;
  const boxes = options.boxes ?? { radius: new Float64Array(graph.order).fill(RADIUS) };
  const random = seededRandom(options.seed ?? 1);
  const adjacency = adjacencyOf(graph);
  const shown: Positions = { x: new Float64Array(graph.order), y: new Float64Array(graph.order) };
  if (fixed?.nodes.includes(1)) {
    const at = { x: fixed.at.x.slice(), y: fixed.at.y.slice() };
    yield* anchoredLayout(adjacency, { fixed: { at, nodes: fixed.nodes }, boxes, view, attraction, random });
    return at;
  }
  const parts = componentsOf(adjacency);
  const connected = parts.filter((p) => p.length > 1);
  const alone = parts.filter((p) => p.length === 1).map((p) => p[0] as number);
  const tied = graph.order - alone.length;
  const blocks: Block[] = [];
  for (const nodes of connected) {
    // A handful beside the rest is laid flat, so that it fits into a margin.
    const frame = nodes.length > FEW || connected.length === 1 ? shareOf(view, nodes.length / tied) : FLAT;
    const steps = partLayout(subgraph(adjacency, nodes), boxesOf(boxes, nodes), frame, attraction, random);
    let step = steps.next();
    for (let count = 1; !step.done; count++, step = steps.next()) {
      place(shown, nodes, step.value, 0, 0);
      yield { at: shown, progress: 1 - 1 / (1 + count / 60) };
    }
    blocks.push({ nodes, at: step.value, sides: sidesOf(boxesOf(boxes, nodes)) });
  }
  if (alone.length > 0) blocks.push(rowsOf(Int32Array.from(alone), boxes, view));
  arrange(blocks, view, shown);
  yield { at: shown, progress: 1 };
  return shown;
}

/** The finished layout, without the frames on the way. */
export function layOut(graph: LayoutGraph, options: ForceLayoutOptions = {}): Positions {
  const frames = forceLayout(graph, options);
  for (;;) {
    const next = frames.next();
    if (next.done) return next.value;
  }
}
