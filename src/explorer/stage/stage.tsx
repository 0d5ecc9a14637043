import { useState, type JSX } from 'react';
import { ComparePage, SidesBar } from '../compare/index.ts';
import { FilterChips } from '../filters/index.ts';
import { useExplorer } from '../state/store.ts';
import { useShown } from '../state/use.ts';
import { TablesPage } from '../tables/index.ts';
import { Timeline } from '../time/index.ts';
import { GraphStage } from './graph-stage.tsx';
import { isTooLarge } from './too-large.ts';
import { TooLargeNotice } from './too-large-notice.tsx';

/** The middle of the page. */
export function Stage(): JSX.Element {
  const page = useExplorer((s) => s.view.page);
  const { graph } = useShown();
  const [drawn, setDrawn] = useState(false);
  const tooLarge = !drawn && isTooLarge(graph);
  return (
    <main className="stage" id="stage" tabIndex={-1}>
      <FilterChips />
      <SidesBar />
      {page === 'graph' && (tooLarge ? <TooLargeNotice graph={graph} onDraw={() => setDrawn(true)} /> : <GraphStage />)}
      {page === 'tables' && <TablesPage />}
      {page === 'compare' && <ComparePage />}
      <Timeline />
    </main>
  );
}
