import { condensedSteps, groupFrom, groupNames, MOST_RELATIONS, opened as openedFor, spreadOut, type ActorGraph, type ClaimTable, type GroupTree } from '../../graph/index.ts';
import type { ActorId, Corpus } from '../../model/index.ts';
import type { PlacedInGroup } from '../../project/index.ts';
import { inSlices } from '../workers/in-slices.ts';
import { reasonOf } from '../reason.ts';
import type { Shown } from '../state/shown.ts';
import { prepared } from '../state/preparing.ts';
import { look, useExplorer, type ExplorerState } from '../state/store.ts';
import { filterOf } from '../view/filtering.ts';
import { edgeEnds } from '../view/selection.ts';
import { openGroups } from '../view/view.ts';
import { foldedOf, useCondensing } from './condensed.ts';
import { fold } from './fold.ts';
import { placedByHand } from './moving.ts';
import { arrangeInside, nestOf, seenOpen, type Arranged } from './nests.ts';

/** A corpus folded, with what has been laid out of it. */
interface Folding {
  readonly corpus: Corpus;
  tree?: GroupTree;
  readonly arranged: Map<number, Arranged>;
  readonly arranging: Set<number>;
}

/**
 * Keeps the condensed graph in step with what is shown and what is open, while there is more than can be drawn:
 * folding and layouts run in workers, the graph is made in slices.
 */
export function keepCondensed(): () => void {
  let folding: Folding | undefined;
  let stopSlices: (() => void) | undefined;

  const failed = (error: unknown): void => useCondensing.setState({ phase: 'failed', reason: reasonOf(error) }, true);

  const update = (): void => {
    stopSlices?.();
    const state = useExplorer.getState();
    const now = preparedOf(state);
    if (now === 'later') return;
    const shown = now?.shown;
    if (!now || !shown || state.view.whole || shown.size.relations <= MOST_RELATIONS) {
      useCondensing.setState({ phase: 'none' }, true);
      return;
    }
    const { last } = useCondensing.getState() as { readonly last?: never };
    if (!last) useCondensing.setState({ phase: 'folding' }, true);
    if (folding?.corpus !== shown.table.corpus) {
      const started: Folding = { corpus: shown.table.corpus, arranged: new Map(), arranging: new Set() };
      folding = started;
      fold(shown.table).then((tree) => {
        started.tree = tree;
        if (folding === started) update();
      }, failed);
    }
    if (folding.tree) draw(folding, folding.tree, shown, state.view.open, now.opened.placedInGroups);
  };

  const draw = (of: Folding, tree: GroupTree, shown: Shown, wanted: readonly number[], placedInGroups: readonly PlacedInGroup[]): void => {
    const open = seenOpen(tree, wanted);
    for (const group of [-1, ...open]) arrangeOnce(of, tree, shown.table, group);
    const placed = placedByHand(tree, shown.table, placedInGroups);
    const nest = nestOf(of.arranged, open, placed);
    if (!nest) return;
    const show = (graph: ActorGraph): void =>
      useCondensing.setState({ phase: 'ready', last: { shown, tree, open, graph, nest, spread: spreadOut(nest), pinned: new Set(placed.keys()) } }, true);
    const state = useCondensing.getState();
    const last = state.phase === 'ready' ? state.last : undefined;
    // Where nothing but places has changed, the graph is the same.
    if (last?.shown === shown && last.tree === tree && sameGroups(last.open, open)) show(last.graph);
    else stopSlices = inSlices(condensedSteps(foldedOf({ shown, tree }), open), show);
  };

  const arrangeOnce = (of: Folding, tree: GroupTree, table: ClaimTable, group: number): void => {
    if (of.arranged.has(group) || of.arranging.has(group)) return;
    of.arranging.add(group);
    const labelOf = (key: string): string => {
      const inner = groupFrom(key);
      return inner === undefined ? (table.index.actors.get(key as ActorId)?.name ?? '') : `${groupNames({ table, tree }, inner).join(', ')} +000`;
    };
    arrangeInside(table, tree, group, labelOf).then((arranged) => {
      of.arranged.set(group, arranged);
      if (folding === of) update();
    }, failed);
  };

  const stop = useExplorer.subscribe((state, before) => {
    // Of another project nothing of this one is to be seen.
    if (state.project !== before.project && state.opening.phase === 'preparing') useCondensing.setState({ phase: 'none' }, true);
    if (state.preparing !== before.preparing || state.project !== before.project || state.ledger !== before.ledger || state.view.filter !== before.view.filter || state.view.compare !== before.view.compare || state.view.open !== before.view.open || state.view.whole !== before.view.whole || state.opening !== before.opening) update();
    if (state.view.selection !== before.view.selection) reveal(state);
  });
  // An address may name an actor before there is anything to find it in.
  const stopRevealing = useCondensing.subscribe((now, before) => {
    if (now.phase === 'ready' && before.phase !== 'ready') reveal(useExplorer.getState());
  });
  update();
  return () => {
    stop();
    stopRevealing();
    stopSlices?.();
  };
}

/** What is shown; `later` while that is being worked out. */
function preparedOf({ project, ledger, view, preparing, opening }: ExplorerState): ReturnType<typeof prepared> | 'later' | undefined {
  if (!project) return undefined;
  if (preparing || opening.phase === 'preparing') return 'later';
  return prepared(project.corpus, ledger.decisions, filterOf(view));
}

function sameGroups(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((g) => b.has(g));
}

/** Opens what a chosen actor, or the ends of a chosen relation, lie in. */
function reveal({ view: { selection } }: ExplorerState): void {
  const condensing = useCondensing.getState();
  if (condensing.phase !== 'ready' || !selection) return;
  const { tree, open, shown } = condensing.last;
  const ends = selection.kind === 'node' ? [selection.id] : Object.values(edgeEnds(selection.key) ?? {}).slice(0, 2);
  let wanted = open;
  for (const id of ends) {
    const actor = shown.table.placeOf.get(id as ActorId);
    if (actor !== undefined) wanted = openedFor(tree, wanted, actor);
  }
  if (wanted !== open) look(openGroups(wanted));
}
