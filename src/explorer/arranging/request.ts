import { flip, fromLayoutRecord, layoutInput, type ActorGraph, type Frame, type LayoutInput } from '../../graph/index.ts';
import type { Position } from '../../model/index.ts';
import { sizeScale } from '../canvas/sizes.ts';
import type { LayoutRequest } from '../workers/index.ts';

/** Beyond so many actors names cannot all be given room. */
const NAMED = 600;
/** Width of an average letter of a name in the graph, and its line, in pixels. */
const LETTER = 6.8;
const LINE = 16;

export interface Arrangement {
  readonly ids: LayoutInput['ids'];
  readonly request: LayoutRequest;
}

/**
 * What to ask of the layout for a graph: room for every actor's disc and name, and those that have a place
 * already stay there.
 */
export function arrangementOf(graph: ActorGraph, known: Readonly<Record<string, Position>>, view: Frame): Arrangement {
  const { ids, graph: input } = layoutInput(graph);
  const scale = sizeScale(ids.map((id) => graph.getNodeAttribute(id, 'claims')));
  const radius = Float64Array.from(ids, (id) => scale.radius(graph.getNodeAttribute(id, 'claims')));
  const labelWidth = Float64Array.from(ids, (id) => graph.getNodeAttribute(id, 'label').length * LETTER);
  const flipped = Object.fromEntries(Object.entries(known).map(([id, at]) => [id, flip(at)]));
  const { at, known: nodes } = fromLayoutRecord(ids, flipped);
  return {
    ids,
    request: {
      graph: input,
      options: {
        view,
        boxes: ids.length <= NAMED ? { radius, labelWidth, labelHeight: LINE } : { radius },
        ...(nodes.includes(1) ? { fixed: { at, nodes } } : {}),
      },
    },
  };
}

/** Pixels between neighbours on the spiral. */
const APART = 34;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Where actors wait for their layout: on a spiral (Vogel 1979), those most is said about in the middle, so that
 * there is something to read from the first moment.
 */
export function spiral(graph: ActorGraph): Record<string, Position> {
  const byClaims = graph.nodes().sort((a, b) => graph.getNodeAttribute(b, 'claims') - graph.getNodeAttribute(a, 'claims'));
  return Object.fromEntries(
    byClaims.map((id, i) => {
      const radius = APART * Math.sqrt(i + 0.5);
      return [id, { x: radius * Math.cos(i * GOLDEN_ANGLE), y: radius * Math.sin(i * GOLDEN_ANGLE) }];
    }),
  );
}

/** The actors of a graph that have no place yet. */
export function unplaced(graph: ActorGraph, known: Readonly<Record<string, Position>>): readonly string[] {
  return graph.filterNodes((id) => !Object.hasOwn(known, id));
}

/** Places by actor from the arrays of a layout. */
export function placesOf(ids: LayoutInput['ids'], x: Float64Array, y: Float64Array): Record<string, Position> {
  return Object.fromEntries(ids.map((id, i) => [id, flip({ x: x[i] ?? 0, y: y[i] ?? 0 })]));
}
