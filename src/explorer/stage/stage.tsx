import type { JSX } from 'react';
import { FilterChips } from '../filters/index.ts';
import { GraphStage } from './graph-stage.tsx';

/** The middle of the page. */
export function Stage(): JSX.Element {
  return (
    <main className="stage" id="stage" tabIndex={-1}>
      <FilterChips />
      <GraphStage />
    </main>
  );
}
