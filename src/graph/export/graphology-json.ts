import { edgeRows, nodeRows } from './attributes.ts';
import type { ExportFormat } from './export-format.ts';
import { jsonText } from './json.ts';

/** The serialisation of graphology (https://graphology.github.io/serialization.html). */
export const graphologyJson: ExportFormat = {
  title: 'graphology JSON',
  description: 'The graph as graphology and sigma import it, with places, sizes and colours.',
  ending: '.graph.json',
  mediaType: 'application/json',
  write(input) {
    const nodes = nodeRows(input).map(({ id, node, actor, place, size, colour }) => ({
      key: id,
      attributes: {
        ...node, aliases: actor?.aliases, wikidata: actor?.wikidata, coordinates: actor?.coordinates, size, color: colour,
        ...(place ? { x: place.x, y: -place.y } : {}),
      },
    }));
    const edges = edgeRows(input).map(({ key, source, target, edge, colour }) => ({
      key, source, target,
      // sigma takes `type` for the name of a program that draws the edge.
      attributes: { ...edge, type: undefined, relation: edge.type, weight: edge.claims.length, color: colour },
    }));
    return `${jsonText({ attributes: { name: input.name }, options: { type: 'directed', multi: true, allowSelfLoops: false }, nodes, edges }, 1)}\n`;
  },
};
