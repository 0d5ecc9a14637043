import { create } from 'zustand';
import type { ScreenPoint } from '../canvas/index.ts';
import type { Selection } from '../view/selection.ts';

/** What is under the pointer, and where that is. */
export interface Hovering {
  readonly of: Selection;
  readonly at: ScreenPoint;
}

/** Apart from all other state: it changes with every movement of the hand, and only the tooltip reads it. */
export const useHovering = create<Hovering>(() => ({ of: null, at: { x: 0, y: 0 } }));

export const hover = (of: Selection, at: ScreenPoint): void => useHovering.setState({ of, at });
