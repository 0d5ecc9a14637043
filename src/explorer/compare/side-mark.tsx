import type { JSX } from 'react';
import { SIDE_SIGNS } from '../canvas/index.ts';
import type { EdgeSide } from './compare.ts';

/** The sign of a side as relations carry it in the graph: a letter in its colour, since colour alone would not do. */
export function SideMark({ side }: { readonly side: EdgeSide }): JSX.Element {
  return (
    <span className="side-mark" data-side={side}>
      {SIDE_SIGNS[side] || '='}
    </span>
  );
}
