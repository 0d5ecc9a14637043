import type { ActorType, RelationClass, Status } from '../../model/index.ts';

/**
 * Colours of files and of the light canvas: blue for cooperation and orange to red for conflict, which all common colour
 * vision deficiencies keep apart; within each, words are lighter and deeds heavier. Actors stay calm.
 */
export const RELATION_COLOURS: Readonly<Record<RelationClass, string>> = {
  'verbal-cooperation': '#3f94cf',
  'material-cooperation': '#1259a8',
  'verbal-conflict': '#d07d08',
  'material-conflict': '#c22f1f',
  standing: '#848e9a',
};

export const ACTOR_COLOURS: Readonly<Record<ActorType, string>> = {
  country: '#34495e',
  organisation: '#5f6f86',
  person: '#8a6a3f',
  place: '#5d7f6d',
  equipment: '#7d6088',
};

/** Dashes of a line, as SVG has them; none is a solid line. */
export const STATUS_DASHES: Readonly<Record<Status, string | undefined>> = {
  actual: undefined,
  planned: '7 4',
  possible: '2 3',
  denied: '10 3 2 3',
};

/** Red, green and blue from 0 to 255 of `#rrggbb`. */
export function rgbOf(hex: string): readonly [number, number, number] {
  const n = Number.parseInt(hex.slice(1), 16);
  return [n >> 16, (n >> 8) & 255, n & 255];
}
