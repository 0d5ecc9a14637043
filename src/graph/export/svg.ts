import { ACTOR_TYPES, RELATION_CLASSES, STATUSES, type ActorType, type Position } from '../../model/index.ts';
import { edgeRows, nodeRows } from './attributes.ts';
import { ACTOR_COLOURS, RELATION_COLOURS, STATUS_DASHES } from './colours.ts';
import type { ExportFormat, ExportInput } from './export-format.ts';
import { labelPlaces } from './label-places.ts';
import { element } from './xml.ts';

const PAPER = '#fbfbf9';
const INK = '#1c2530';
const MARGIN = 40;
const LEGEND_HEIGHT = 80;
const LINE = 13;
/** How far parallel edges bow out from one another. */
const BOW = 22;

interface Placed extends Position {
  readonly size: number;
}

/**
 * The graph as a drawing: places and colours as in the explorer, edges bowed apart, dashes for what is not
 * said as fact, no label on another, and a legend. Actors without a place are left out.
 */
export const svg: ExportFormat = {
  title: 'SVG',
  description: 'The graph as a drawing with a legend, for print and for drawing programs.',
  ending: '.svg',
  mediaType: 'image/svg+xml',
  write(input) {
    const nodes = nodeRows(input).flatMap((row) => (row.place ? [{ ...row, x: row.place.x, y: row.place.y }] : []));
    const labels = labelPlaces(nodes.map((n) => ({ text: n.node.label, x: n.x, y: n.y, size: n.size, weight: n.node.claims })));
    const [x0, x1] = [Math.min(0, ...nodes.map((n) => n.x - n.size), ...labels.map((l) => l.x)), Math.max(300, ...nodes.map((n) => n.x + n.size), ...labels.map((l) => l.x + l.width))];
    const [y0, y1] = [Math.min(0, ...nodes.map((n) => n.y - n.size), ...labels.map((l) => l.y - LINE)), Math.max(100, ...nodes.map((n) => n.y + n.size), ...labels.map((l) => l.y))];
    const [width, height] = [x1 - x0 + 2 * MARGIN, y1 - y0 + 2 * MARGIN + LEGEND_HEIGHT];
    const places = new Map<string, Placed>(nodes.map((n) => [n.id, n]));
    return `${element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg', width: round(width), height: round(height),
        viewBox: [x0 - MARGIN, y0 - MARGIN, width, height].map(round).join(' '),
        'font-family': 'system-ui, sans-serif', 'font-size': 13, role: 'img',
      },
      [
        element('title', {}, input.name),
        element('desc', {}, `${nodes.length} actors and ${input.graph.size} relations`),
        element('rect', { x: round(x0 - MARGIN), y: round(y0 - MARGIN), width: round(width), height: round(height), fill: PAPER }),
        arrowheads(),
        element('g', { fill: 'none', 'stroke-opacity': 0.85 }, edges(input, places)),
        element('g', { stroke: PAPER, 'stroke-width': 1.5 }, nodes.map((n) =>
          element('path', { d: outline(n.node.type, n.x, n.y, n.size), fill: n.colour }, [element('title', {}, `${n.node.label} (${n.node.type})`)]),
        )),
        element('g', { fill: INK, stroke: PAPER, 'stroke-width': 3, 'paint-order': 'stroke', 'stroke-linejoin': 'round' }, labels.map((l) =>
          element('text', { x: round(l.x), y: round(l.y) }, l.text),
        )),
        legend(x0, y1 + MARGIN),
      ],
    )}\n`;
  },
};

function edges(input: ExportInput, places: ReadonlyMap<string, Placed>): string[] {
  const nameOf = (id: string): string => input.graph.getNodeAttribute(id, 'label');
  const drawn = new Map<string, number>();
  return edgeRows(input).flatMap(({ source, target, edge, colour }) => {
    const a = places.get(source);
    const b = places.get(target);
    if (!a || !b) return [];
    const pair = source < target ? `${source}|${target}` : `${target}|${source}`;
    const k = drawn.get(pair) ?? 0;
    drawn.set(pair, k + 1);
    // Side to side in turn, and on the same side for both directions of a pair.
    const bow = (k % 2 === 0 ? 1 : -1) * Math.ceil(k / 2) * BOW * (source < target ? 1 : -1);
    return [
      element(
        'path',
        {
          d: curve(a, b, bow, !edge.symmetric), stroke: colour, 'stroke-width': round(1 + Math.min(4, Math.log2(edge.claims.length))),
          'stroke-dasharray': STATUS_DASHES[edge.status],
          'marker-end': edge.symmetric ? undefined : `url(#arrow-${edge.class})`,
        },
        [element('title', {}, `${nameOf(source)} ${edge.symmetric ? '↔' : '→'} ${nameOf(target)}: ${edge.label} (${edge.status})`)],
      ),
    ];
  });
}

/** From rim to rim of two discs, leaving room for the arrow's head. */
function curve(a: Placed, b: Placed, bow: number, arrow: boolean): string {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const middle = { x: (a.x + b.x) / 2 - uy * bow, y: (a.y + b.y) / 2 + ux * bow };
  const start = towards(a, middle, a.size);
  const end = towards(b, middle, b.size + (arrow ? 6 : 0));
  const ends = `${round(end.x)} ${round(end.y)}`;
  return `M${round(start.x)} ${round(start.y)} ${bow === 0 ? `L${ends}` : `Q${round(middle.x)} ${round(middle.y)} ${ends}`}`;
}

function towards(from: Position, to: Position, distance: number): Position {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) * distance) / length, y: from.y + ((to.y - from.y) * distance) / length };
}

function arrowheads(): string {
  const heads = RELATION_CLASSES.map((name) =>
    element('marker', { id: `arrow-${name}`, viewBox: '0 0 8 8', refX: 1, refY: 4, markerWidth: 7, markerHeight: 7, markerUnits: 'userSpaceOnUse', orient: 'auto' }, [
      element('path', { d: 'M0 0L8 4L0 8Z', fill: RELATION_COLOURS[name] }),
    ]),
  );
  return element('defs', {}, heads);
}

function legend(x: number, y: number): string {
  const classes = RELATION_CLASSES.flatMap((name, i) => [
    element('path', { d: `M${round(x + i * 170)} ${round(y)}h24`, stroke: RELATION_COLOURS[name], 'stroke-width': 3 }),
    element('text', { x: round(x + i * 170 + 30), y: round(y + 4) }, name.replace('-', ' ')),
  ]);
  const statuses = STATUSES.flatMap((name, i) => [
    element('path', { d: `M${round(x + i * 170)} ${round(y + 24)}h24`, stroke: INK, 'stroke-width': 2, 'stroke-dasharray': STATUS_DASHES[name] }),
    element('text', { x: round(x + i * 170 + 30), y: round(y + 28) }, name),
  ]);
  const types = ACTOR_TYPES.flatMap((name, i) => [
    element('path', { d: outline(name, x + i * 170 + 12, y + 48, 8), fill: ACTOR_COLOURS[name] }),
    element('text', { x: round(x + i * 170 + 30), y: round(y + 52) }, name),
  ]);
  return element('g', { fill: INK, 'font-size': 12 }, [...classes, ...statuses, ...types]);
}

/** Corners of each type's outline for a radius of 1, y downward: types are never told apart by colour alone. Countries are discs. */
const CORNERS: Readonly<Partial<Record<ActorType, readonly (readonly [number, number])[]>>> = {
  place: [[0, 1.15], [-0.95, -0.55], [0, -0.95], [0.95, -0.55]],
  organisation: [[-0.88, -0.88], [0.88, -0.88], [0.88, 0.88], [-0.88, 0.88]],
  person: [[0, -1.15], [1.15, 0], [0, 1.15], [-1.15, 0]],
  equipment: [[-0.55, -0.95], [0.55, -0.95], [1.1, 0], [0.55, 0.95], [-0.55, 0.95], [-1.1, 0]],
};

/** The outline of an actor about its place. */
function outline(type: ActorType, x: number, y: number, r: number): string {
  const corners = CORNERS[type];
  if (!corners) return `M${round(x - r)} ${round(y)}a${round(r)} ${round(r)} 0 1 0 ${round(2 * r)} 0a${round(r)} ${round(r)} 0 1 0 ${round(-2 * r)} 0Z`;
  return `M${corners.map(([cx, cy]) => `${round(x + cx * r)} ${round(y + cy * r)}`).join('L')}Z`;
}

const round = (n: number): number => Math.round(n * 10) / 10;
