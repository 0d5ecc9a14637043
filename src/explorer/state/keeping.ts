import type { Project } from '../../model/index.ts';
import { autosave, carryOver, fingerprint, ledgerOf, type Ledger, type NotedLedger, type ProjectStore, type Snapshot } from '../../project/index.ts';
import { useExplorer } from './store.ts';

/** Where a project came from, which is also the key that it is kept under. */
export type Origin = 'beside' | 'opened';

const LATER = 400;

/**
 * Takes up what a person did with the project beside the page on an earlier visit. The page may bring a
 * fresh extraction by now: then the decisions move to it, and those that no longer apply are listed.
 *
 * @param noted - what was noted last: all there is when the page was closed before the project could be saved
 */
export function resume(beside: Project, kept: Snapshot | undefined, noted?: NotedLedger): { readonly project: Project; readonly ledger: Ledger } {
  const project = withLayout(beside, kept);
  if (noted && hasSteps(noted.ledger) && (!kept || noted.extraction === fingerprint(beside.corpus))) {
    return { project, ledger: noted.extraction === fingerprint(beside.corpus) ? noted.ledger : ledgerOf(noted.ledger.decisions) };
  }
  if (!kept || !hasSteps(kept.ledger)) return { project, ledger: ledgerOf(beside.decisions) };
  if (sameExtraction(beside, kept.project)) return { project, ledger: kept.ledger };
  const carried = carryOver({ ...kept.project, decisions: kept.ledger.decisions }, beside.corpus);
  return { project, ledger: ledgerOf(carried.project.decisions) };
}

const hasSteps = ({ done, undone }: Ledger): boolean => done.length + undone.length > 0;

/** Places that were found on an earlier visit, for actors that still are there. */
function withLayout(project: Project, kept: Snapshot | undefined): Project {
  if (!kept) return project;
  const known = new Set<string>(project.corpus.actors.map((a) => a.id));
  const layout = Object.fromEntries(Object.entries(kept.project.layout).filter(([id]) => known.has(id)));
  return { ...project, layout: { ...layout, ...project.layout } };
}

function sameExtraction(a: Project, b: Project): boolean {
  const ids = ({ corpus: { articles, claims } }: Project): string => [...articles, ...claims].map((x) => x.id).join();
  return ids(a) === ids(b);
}

/** Keeps every change of the open project, a little after it is made, and at once when the page is left. */
export function keepChanges(store: ProjectStore): () => void {
  const savers = new Map<Origin, ReturnType<typeof autosave>>();
  const saverOf = (origin: Origin): ReturnType<typeof autosave> => {
    const saver =
      savers.get(origin) ??
      autosave(store, origin, {
        later: (task) => setTimeout(task, LATER),
        failed: (error) => {
          console.warn('Not kept:', error);
          useExplorer.setState({ keepingFailed: true });
        },
      });
    savers.set(origin, saver);
    return saver;
  };
  const flush = (): void => void Promise.all([...savers.values()].map((s) => s.flush()));
  const onHide = (): void => {
    if (document.visibilityState === 'hidden') flush();
  };
  document.addEventListener('visibilitychange', onHide);
  window.addEventListener('pagehide', flush);
  const stop = useExplorer.subscribe(({ project, ledger, origin }, before) => {
    // Opening is no change: what is opened is either kept already or can be opened again.
    if (!project || before.project === null || (project === before.project && ledger === before.ledger)) return;
    saverOf(origin).changed({ project, ledger });
  });
  return () => {
    stop();
    document.removeEventListener('visibilitychange', onHide);
    window.removeEventListener('pagehide', flush);
  };
}
