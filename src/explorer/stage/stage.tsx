import type { JSX } from 'react';
import { ComparePage, SidesBar } from '../compare/index.ts';
import { FilterChips } from '../filters/index.ts';
import { useExplorer } from '../state/store.ts';
import { TablesPage } from '../tables/index.ts';
import { Timeline } from '../time/index.ts';
import { GraphStage } from './graph-stage.tsx';

/** The middle of the page. */
export function Stage(): JSX.Element {
  const page = useExplorer((s) => s.view.page);
  return (
    <main className="stage" id="stage" tabIndex={-1}>
      <FilterChips />
      <SidesBar />
      {page === 'graph' && <GraphStage />}
      {page === 'tables' && <TablesPage />}
      {page === 'compare' && <ComparePage />}
      <Timeline />
    </main>
  );
}
