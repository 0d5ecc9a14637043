import type { GraphFilter } from '../../graph/index.ts';
import type { Corpus, Decision } from '../../model/index.ts';
import { filterOf } from '../view/filtering.ts';
import { inSlices } from '../workers/in-slices.ts';
import { openCorpus, prepare, showThrough, type Opened, type Shown } from './opened.ts';
import { AT_ONCE, useExplorer, type ExplorerState } from './store.ts';

interface Prepared {
  readonly opened: Opened;
  readonly shown: Shown;
}

let last: Prepared | undefined;

/** The corpus and what of it is shown; of a large one, while that is being worked out, what was shown before. */
export function prepared(corpus: Corpus, decisions: readonly Decision[], filter: GraphFilter): Prepared {
  const opened = isLarge(corpus) ? openCorpus.known(corpus, decisions) : openCorpus(corpus, decisions);
  const shown = opened && (isLarge(corpus) ? showThrough.known(opened.corpus, filter) : showThrough(opened.corpus, filter));
  if (!opened || !shown) {
    if (last) return last;
    const now = openCorpus(corpus, decisions);
    return (last = { opened: now, shown: showThrough(now.corpus, filter) });
  }
  if (last?.opened !== opened || last.shown !== shown) last = { opened, shown };
  return last;
}

const isLarge = (corpus: Corpus): boolean => corpus.claims.length > AT_ONCE;

/** Works out large projects and what is shown of them in slices, whenever project, decisions or filters change. */
export function keepPrepared(): () => void {
  let stop: (() => void) | undefined;
  const onChange = (state: ExplorerState): void => {
    const { project, ledger, view } = state;
    stop?.();
    stop = undefined;
    if (!project || !isLarge(project.corpus)) {
      useExplorer.setState({ preparing: false });
      return;
    }
    useExplorer.setState({ preparing: true });
    stop = inSlices(prepare(project.corpus, ledger.decisions, filterOf(view)), () => {
      stop = undefined;
      useExplorer.setState((now) => ({ preparing: false, opening: now.opening.phase === 'preparing' ? { phase: 'ready' } : now.opening }));
    });
  };
  const unsubscribe = useExplorer.subscribe((state, before) => {
    if (state.project?.corpus !== before.project?.corpus || state.ledger.decisions !== before.ledger.decisions || filterOf(state.view) !== filterOf(before.view)) onChange(state);
  });
  return () => {
    unsubscribe();
    stop?.();
  };
}
