import { EDGE_COLUMNS, edgeRows, firstDayOf, lastDayOf, NODE_COLUMNS, nodeRows } from './attributes.ts';
import { rgbOf } from './colours.ts';
import type { ExportFormat } from './export-format.ts';
import { element, XML_DECLARATION } from './xml.ts';

/**
 * GEXF 1.3 (https://gexf.net/1.3/). Edges carry the days between which they are told, so that Gephi's timeline
 * works. All edges are directed with `mutual` as an attribute, because readers such as networkx refuse files
 * that mix kinds of edges.
 */
export const gexf: ExportFormat = {
  title: 'GEXF',
  description: 'The graph with places, colours, weights and dates, for Gephi, Gephi Lite, networkx and others.',
  ending: '.gexf',
  mediaType: 'application/gexf+xml',
  write(input) {
    const nodes = nodeRows(input).map((row) =>
      element('node', { id: row.id, label: row.node.label }, [
        attvalues(NODE_COLUMNS.map((c) => c.valueOf(row))),
        element('viz:size', { value: row.size }),
        // Gephi's y grows upward.
        ...(row.place ? [element('viz:position', { x: row.place.x, y: -row.place.y, z: 0 })] : []),
        colour(row.colour),
      ]),
    );
    const edges = edgeRows(input).map((row) => {
      const { first, last, claims, label } = row.edge;
      return element(
        'edge',
        {
          id: row.key, source: row.source, target: row.target, label, weight: claims.length,
          start: first === undefined ? undefined : firstDayOf(first),
          end: last === undefined ? undefined : lastDayOf(last),
        },
        [attvalues(EDGE_COLUMNS.map((c) => c.valueOf(row))), colour(row.colour)],
      );
    });
    return `${XML_DECLARATION}\n${element(
      'gexf',
      { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' },
      [
        element('meta', {}, [element('creator', {}, 'Dramatis'), element('description', {}, input.name)]),
        element('graph', { defaultedgetype: 'directed', mode: 'dynamic', timeformat: 'date' }, [
          declarations('node', NODE_COLUMNS),
          declarations('edge', EDGE_COLUMNS),
          element('nodes', {}, nodes),
          element('edges', {}, edges),
        ]),
      ],
    )}\n`;
  },
};

function declarations(of: string, columns: readonly { readonly title: string; readonly type: string }[]): string {
  return element('attributes', { class: of, mode: 'static' }, columns.map(({ title, type }, i) => element('attribute', { id: i, title, type })));
}

function attvalues(values: readonly (string | number | boolean | undefined)[]): string {
  return element('attvalues', {}, values.flatMap((value, i) => (value === undefined ? [] : [element('attvalue', { for: i, value })])));
}

function colour(hex: string): string {
  const [r, g, b] = rgbOf(hex);
  return element('viz:color', { r, g, b });
}
