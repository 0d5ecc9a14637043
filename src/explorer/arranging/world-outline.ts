import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';
import { projectToMap } from '../../graph/index.ts';

/** Points nearer to one another than this share of the map's width cannot be told apart. */
const FINEST = 2e-4;
/** A line that jumps further than this has been cut at the edge of the map. */
const JUMP = 0.5;

/**
 * Land and borders between countries (Natural Earth, 1:110 million, public domain) as paths on a map of width 1
 * about the origin, y upwards, drawn with the projection that actors are placed by.
 */
export function worldOutline(): { readonly land: Path2D; readonly borders: Path2D } {
  const topology = atlas as unknown as Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
  const { countries, land } = topology.objects;
  const landPath = new Path2D();
  for (const { geometry } of feature(topology, land).features) {
    const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : [];
    for (const rings of polygons) for (const ring of rings) trace(landPath, ring, true);
  }
  const borders = new Path2D();
  for (const line of mesh(topology, countries, (a, b) => a !== b).coordinates) trace(borders, line, false);
  return { land: landPath, borders };
}

function trace(path: Path2D, line: readonly (readonly number[])[], close: boolean): void {
  let last: { readonly x: number; readonly y: number } | undefined;
  for (const [longitude = 0, latitude = 0] of line) {
    // The edge of the map is at 180 degrees both ways: just inside, so that it does not wrap round.
    const { x, y } = projectToMap(latitude, Math.max(-179.999, Math.min(179.999, longitude)), 1);
    if (last && Math.hypot(x - last.x, y - last.y) < FINEST) continue;
    if (last && Math.abs(x - last.x) < JUMP) path.lineTo(x, -y);
    else path.moveTo(x, -y);
    last = { x, y };
  }
  if (close) path.closePath();
}
