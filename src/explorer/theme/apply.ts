import { PALETTES, SIDE_SIGNS } from '../canvas/index.ts';
import { ACTOR_TYPES, RELATION_CLASSES } from '../../model/index.ts';
import type { Theme } from '../state/store.ts';

/** Sets the theme on the page, and gives its sheets the colours that the graph is drawn with. */
export function applyTheme(theme: Theme): void {
  const { dataset, style } = document.documentElement;
  dataset['theme'] = theme;
  const palette = PALETTES[theme];
  style.setProperty('--paper', palette.paper);
  style.setProperty('--selection', palette.accent);
  for (const of of RELATION_CLASSES) style.setProperty(`--class-${of}`, palette.relations[of]);
  for (const side of Object.keys(SIDE_SIGNS) as (keyof typeof SIDE_SIGNS)[]) style.setProperty(`--side-${side}`, palette.sides[side]);
  for (const type of ACTOR_TYPES) style.setProperty(`--actor-${type}`, palette.actors[type]);
}
