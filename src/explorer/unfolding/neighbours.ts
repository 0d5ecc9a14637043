import { countNeighbours, hangingOn, passing, within, type ClaimTable, type Expansion, type GraphFilter, type NeighbourCounts } from '../../graph/index.ts';
import type { ActorId } from '../../model/index.ts';
import { collapse, expand, expansionOf, fold, unfold } from '../view/unfolding.ts';
import type { ViewChange } from '../view/view.ts';

/** An actor's neighbours: by kind of relation, and what of them can be brought in or taken away. */
export interface Neighbours extends NeighbourCounts {
  readonly of: ActorId;
  /** Those that folding takes away, or has taken away. */
  readonly hanging: number;
  readonly folded: boolean;
  readonly expansion: Expansion | undefined;
}

/** Looks an actor's neighbours up under the filter in force. */
export function neighboursOf(of: ActorId, table: ClaimTable, filter: GraphFilter): Neighbours {
  const passes = passing(table, filter);
  const counts = countNeighbours(table, of, within(table, filter), passes);
  const folded = filter.folded?.includes(of) ?? false;
  return {
    of,
    ...counts,
    hanging: folded ? counts.hidden : hangingAt(table, of, filter, passes),
    folded,
    expansion: expansionOf(filter, of),
  };
}

/** How many neighbours folding an actor would take away, beside those that others have taken. */
function hangingAt(table: ClaimTable, of: ActorId, { folded = [] }: GraphFilter, passes: Uint8Array): number {
  return hangingOn(table, [...folded, of], passes).reduce((n, hangs) => n + hangs, 0);
}

/**
 * What a double click does: lets folded neighbours out, brings in what is hidden, takes away again what was brought
 * in, or folds. Undefined where a person has to choose first, among kinds of relations, or where there is nothing to do.
 */
export function toggled({ of, kinds, hidden, hanging, folded, expansion }: Neighbours): ViewChange | undefined {
  if (folded) return unfold(of);
  if (hidden > 0) return kinds.filter((k) => k.hidden > 0).length > 1 ? undefined : expand(of);
  if (expansion) return collapse(of);
  return hanging > 0 ? fold(of) : undefined;
}
