import { useMemo } from 'react';
import { claimTable } from '../../graph/index.ts';
import type { ActorId } from '../../model/index.ts';
import { openCorpus } from '../state/opened.ts';
import { look, useExplorer } from '../state/store.ts';
import { useFilter, useShown } from '../state/use.ts';
import { filterOf } from '../view/filtering.ts';
import { neighboursOf, toggled, type Neighbours } from './neighbours.ts';

/** An actor's neighbours under the filters in force. */
export function useNeighbours(of: ActorId): Neighbours {
  const { table } = useShown();
  const filter = useFilter();
  return useMemo(() => neighboursOf(of, table, filter), [of, table, filter]);
}

/** Expands or collapses an actor. False where a person has to choose what to expand. */
export function toggleNeighbours(of: ActorId): boolean {
  const { project, ledger, view } = useExplorer.getState();
  if (!project) return false;
  const { corpus } = openCorpus(project.corpus, ledger.decisions);
  const change = toggled(neighboursOf(of, claimTable(corpus), filterOf(view)));
  if (change) look(change);
  return change !== undefined;
}
