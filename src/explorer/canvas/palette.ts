import { ACTOR_COLOURS, RELATION_COLOURS } from '../../graph/index.ts';
import type { ActorType, RelationClass, Status } from '../../model/index.ts';
import type { LineStyle, RelationSide } from './canvas-props.ts';

/** The colours of one theme, as CSS `#rrggbb`. */
export interface Palette {
  /** The ground everything lies on. */
  readonly paper: string;
  readonly ink: string;
  readonly quietInk: string;
  /** Rings round what is selected. */
  readonly accent: string;
  readonly relations: Readonly<Record<RelationClass, string>>;
  readonly actors: Readonly<Record<ActorType, string>>;
  /** Groups of actors. */
  readonly group: string;
  /** Land under a map, its coasts and borders, and the ground of open groups. */
  readonly land: string;
  readonly coast: string;
  readonly communities: readonly string[];
  /** Of relations while two sides are compared. */
  readonly sides: Readonly<Record<RelationSide, string>>;
}

/**
 * Relations carry the colour, actors stay calm. Blue means cooperation and orange to red conflict, which
 * all common colour vision deficiencies keep apart; within each, words are lighter and deeds heavier.
 */
const LIGHT: Palette = {
  paper: '#fbfbf9',
  ink: '#1c2530',
  quietInk: '#5a6673',
  accent: '#6d3fd1',
  relations: RELATION_COLOURS,
  actors: ACTOR_COLOURS,
  group: '#56657c',
  land: '#f0efe9',
  coast: '#d5d3c9',
  communities: [
    '#4c6fae', '#b3692f', '#4d8a63', '#9a5590', '#a08a2c', '#3f8a94', '#a8505a', '#6d6f9c', '#76854b', '#7a6a5c',
  ],
  sides: { a: '#0b7a75', both: '#848e9a', b: '#a6337f', contradict: '#c22f1f' },
};

const DARK: Palette = {
  paper: '#12161c',
  ink: '#e9edf2',
  quietInk: '#9aa6b3',
  accent: '#b79cff',
  relations: {
    'verbal-cooperation': '#8fd0fa',
    'material-cooperation': '#3f8ae6',
    'verbal-conflict': '#f5b95a',
    'material-conflict': '#ee5a48',
    standing: '#66717e',
  },
  actors: {
    country: '#a9bbd0',
    organisation: '#8496ad',
    person: '#cda873',
    place: '#86b39b',
    equipment: '#b493c1',
  },
  group: '#8fa0b8',
  land: '#1a2028',
  coast: '#303a46',
  communities: [
    '#86a5e0', '#e0a070', '#84c29b', '#cf92c6', '#d0bb62', '#76c0c9', '#de8c95', '#a5a7d6', '#acbd7e', '#b7a592',
  ],
  sides: { a: '#4cc9bf', both: '#66717e', b: '#ec86c4', contradict: '#ee5a48' },
};

export const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = { light: LIGHT, dark: DARK };

/** How each status is drawn, so that the legend can draw it alike. */
export const LINE_STYLES: Readonly<Record<Status, LineStyle>> = {
  actual: 'solid',
  planned: 'dashed',
  possible: 'dotted',
  denied: 'struck',
};

/** The sign a relation carries while two sides are compared: whose it is shows without colour too. */
export const SIDE_SIGNS: Readonly<Record<RelationSide, string>> = { a: 'A', both: '', b: 'B', contradict: '≠' };

/** The outline each type of actor has: never told apart by colour alone. */
export const ACTOR_SHAPES = {
  country: 'circle',
  organisation: 'square',
  person: 'diamond',
  place: 'pin',
  equipment: 'hexagon',
} as const satisfies Readonly<Record<ActorType, string>>;
export type ActorShape = (typeof ACTOR_SHAPES)[ActorType];

/** Red, green and blue from 0 to 1. */
export function channels(hex: string): readonly [number, number, number] {
  const n = Number.parseInt(hex.slice(1), 16);
  return [(n >> 16) / 255, ((n >> 8) & 255) / 255, (n & 255) / 255];
}
