import { openCorpus, showThrough } from '../state/opened.ts';
import { look, useExplorer } from '../state/store.ts';
import { useFilter, useOpened, useShown } from '../state/use.ts';
import type { ActorId } from '../../model/index.ts';
import { filterOf } from '../view/filtering.ts';
import { neighboursOf, toggled, type Neighbours } from './neighbours.ts';

/** An actor's neighbours under the filters in force. */
export function useNeighbours(of: ActorId): Neighbours {
  const { corpus } = useOpened();
  return neighboursOf(of, corpus, useFilter(), useShown().claims);
}

/** Expands or collapses an actor. False where a person has to choose what to expand. */
export function toggleNeighbours(of: ActorId): boolean {
  const { project, ledger, view } = useExplorer.getState();
  if (!project) return false;
  const opened = openCorpus(project.corpus, ledger.decisions);
  const filter = filterOf(view);
  const change = toggled(neighboursOf(of, opened.corpus, filter, showThrough(opened, filter).claims));
  if (change) look(change);
  return change !== undefined;
}
