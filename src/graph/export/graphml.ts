import { EDGE_COLUMNS, edgeRows, NODE_COLUMNS, nodeRows } from './attributes.ts';
import type { ExportFormat } from './export-format.ts';
import { element, XML_DECLARATION } from './xml.ts';

/** What GraphML calls the types of values. */
const TYPES = { string: 'string', integer: 'int', double: 'double', boolean: 'boolean' } as const;

interface Key<Row> {
  readonly title: string;
  readonly type: keyof typeof TYPES;
  readonly valueOf: (row: Row) => string | number | boolean | undefined;
}

const NODE_KEYS: readonly Key<ReturnType<typeof nodeRows>[number]>[] = [
  { title: 'label', type: 'string', valueOf: ({ node }) => node.label },
  { title: 'x', type: 'double', valueOf: ({ place }) => place?.x },
  { title: 'y', type: 'double', valueOf: ({ place }) => (place ? -place.y : undefined) },
  { title: 'size', type: 'double', valueOf: ({ size }) => size },
  { title: 'color', type: 'string', valueOf: ({ colour }) => colour },
  ...NODE_COLUMNS,
];
const EDGE_KEYS: readonly Key<ReturnType<typeof edgeRows>[number]>[] = [
  { title: 'label', type: 'string', valueOf: ({ edge }) => edge.label },
  { title: 'weight', type: 'double', valueOf: ({ edge }) => edge.claims.length },
  { title: 'color', type: 'string', valueOf: ({ colour }) => colour },
  ...EDGE_COLUMNS,
];

/** GraphML (http://graphml.graphdrawing.org/specification.html). */
export const graphml: ExportFormat = {
  title: 'GraphML',
  description: 'The graph with places and colours, for yEd, Cytoscape, igraph, networkx, Neo4j and others.',
  ending: '.graphml',
  mediaType: 'application/graphml+xml',
  write(input) {
    return `${XML_DECLARATION}\n${element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
      ...NODE_KEYS.map(({ title, type }, i) => element('key', { id: `n${i}`, for: 'node', 'attr.name': title, 'attr.type': TYPES[type] })),
      ...EDGE_KEYS.map(({ title, type }, i) => element('key', { id: `e${i}`, for: 'edge', 'attr.name': title, 'attr.type': TYPES[type] })),
      element('graph', { edgedefault: 'directed' }, [
        ...nodeRows(input).map((row) => element('node', { id: row.id }, data('n', NODE_KEYS, row))),
        ...edgeRows(input).map((row) => element('edge', { id: row.key, source: row.source, target: row.target }, data('e', EDGE_KEYS, row))),
      ]),
    ])}\n`;
  },
};

function data<Row>(prefix: string, keys: readonly Key<Row>[], row: Row): string[] {
  return keys.flatMap((key, i) => {
    const value = key.valueOf(row);
    return value === undefined ? [] : [element('data', { key: `${prefix}${i}` }, String(value))];
  });
}
