import { useEffect, useMemo, useState } from 'react';
import { claimTable, type Frame } from '../../graph/index.ts';
import type { Position } from '../../model/index.ts';
import { useExplorer } from '../state/store.ts';
import { useOpened, useProject, useShown } from '../state/use.ts';
import { arrange } from './arrangements.ts';
import { placesOf, requestFor, spiral, unplaced } from './request.ts';
import { runLayout } from './run.ts';

export type Places = Readonly<Record<string, Position>>;

/**
 * Where actors lie: as arranged, or where they were put by hand. Actors without a place are laid out beside
 * the page, around those that have one; what comes of it is kept with the project, so that places survive
 * filters, reloads and exports.
 *
 * @param condensed - whether groups are drawn instead: then nothing is laid out here
 */
export function usePositions(view: Frame, condensed: boolean): { readonly positions: Places; readonly arranging: boolean; readonly failure: string | undefined } {
  const { layout } = useProject();
  const { corpus, placed } = useOpened();
  const shown = useShown();
  const arrangement = useExplorer((s) => s.view.arrangement);
  const centre = useExplorer((s) => (s.view.selection?.kind === 'node' ? s.view.selection.id : undefined));
  const opened = useOpened();
  const known = useMemo(() => (placed.size === 0 ? layout : { ...layout, ...Object.fromEntries(placed) }), [layout, placed]);
  const missing = useMemo(() => (condensed ? 0 : unplaced(claimTable(corpus), known)), [corpus, known, condensed]);
  const [frame, setFrame] = useState<Places>();
  const [failure, setFailure] = useState<string>();

  useEffect(() => {
    if (missing === 0 || view.width === 0) return undefined;
    setFailure(undefined);
    const { ids, request } = requestFor(claimTable(corpus), known, view);
    return runLayout(request, (reply) => {
      if (reply.kind === 'failed') {
        setFailure(reply.reason);
        setFrame(undefined);
        return;
      }
      const places = placesOf(ids, reply.x, reply.y);
      if (reply.kind === 'frame') setFrame(places);
      else {
        keepPlaces(places);
        setFrame(undefined);
      }
    });
    // The size of the view shapes a layout, but a resized window does not start another one.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [corpus, known, missing, view.width === 0]);

  // The centre matters to one arrangement only: choosing actors must not set the others moving.
  const middle = arrangement === 'radial' ? centre : undefined;
  const arranged = useMemo(
    () => (arrangement === 'force' || condensed ? undefined : arrange(arrangement, { graph: shown.graph, opened, centre: middle, view })),
    [arrangement, condensed, shown, opened, middle, view],
  );
  const start = useMemo(() => (missing > 0 ? { ...spiral(claimTable(corpus)), ...known } : known), [corpus, known, missing]);
  return { positions: arranged ?? frame ?? start, arranging: missing > 0 && arrangement === 'force' && failure === undefined, failure };
}

function keepPlaces(places: Places): void {
  useExplorer.setState(({ project }) => (project ? { project: { ...project, layout: { ...project.layout, ...places } } } : {}));
}
