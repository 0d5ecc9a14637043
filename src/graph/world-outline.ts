import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';
import { projectToMap } from './layout/index.ts';

/*
 * Not part of the room's index: the atlas weighs more than all else in this room, and is wanted only under a map.
 */

/** Land and borders between countries as SVG paths, on a map so wide about the origin, y downwards. */
export interface WorldOutline {
  readonly land: string;
  readonly borders: string;
  readonly width: number;
}

/** Points are in whole units of a map so wide: finer than can be told apart. */
const WIDTH = 4000;
/** A line that jumps further than this share of the map has been cut at its edge. */
const JUMP = 0.5;

/**
 * Land and borders (Natural Earth, 1:110 million, public domain), drawn with the projection that actors are placed
 * by. Written in whole numbers from point to point, so that a page that carries them stays small.
 */
export function worldOutline(): WorldOutline {
  const topology = atlas as unknown as Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
  const { countries, land } = topology.objects;
  const rings = feature(topology, land).features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : geometry.type === 'Polygon' ? geometry.coordinates : []);
  const borders = mesh(topology, countries, (a, b) => a !== b).coordinates;
  return { land: rings.map((ring) => trace(ring, true)).join(''), borders: borders.map((line) => trace(line, false)).join(''), width: WIDTH };
}

function trace(line: readonly (readonly number[])[], close: boolean): string {
  let path = '';
  let last: { readonly x: number; readonly y: number } | undefined;
  for (const [longitude = 0, latitude = 0] of line) {
    // The edge of the map is at 180 degrees both ways: just inside, so that it does not wrap round.
    const place = projectToMap(latitude, Math.max(-179.999, Math.min(179.999, longitude)), WIDTH);
    const [x, y] = [Math.round(place.x), Math.round(place.y)];
    if (last && last.x === x && last.y === y) continue;
    path += last && Math.abs(x - last.x) < JUMP * WIDTH ? `l${x - last.x}${y < last.y ? '' : ' '}${y - last.y}` : `M${x} ${y}`;
    last = { x, y };
  }
  return close ? `${path}z` : path;
}
