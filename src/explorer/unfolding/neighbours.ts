import { claimsWithin, hangingOn, relationKinds, type Expansion, type GraphFilter, type RelationKind } from '../../graph/index.ts';
import type { ActorId, Claim, Corpus } from '../../model/index.ts';
import { collapse, expand, expansionOf, fold, unfold } from '../view/unfolding.ts';
import type { ViewChange } from '../view/view.ts';

/** An actor's neighbours: by kind of relation, and what of them can be brought in or taken away. */
export interface Neighbours {
  readonly of: ActorId;
  readonly kinds: readonly RelationKind[];
  readonly all: number;
  readonly hidden: number;
  /** Those that folding takes away, or has taken away. */
  readonly hanging: number;
  readonly folded: boolean;
  readonly expansion: Expansion | undefined;
}

/** Looks an actor's neighbours up. `shown` are the claims that pass the filter. */
export function neighboursOf(of: ActorId, corpus: Corpus, filter: GraphFilter, shown: readonly Claim[]): Neighbours {
  const within = claimsWithin(corpus, filter);
  const reached = ends(of, within);
  const there = ends(of, shown);
  const folded = filter.folded?.includes(of) ?? false;
  const hidden = [...reached].filter((id) => !there.has(id)).length;
  return {
    of,
    kinds: relationKinds(of, within, shown),
    all: reached.size,
    hidden,
    hanging: folded ? hidden : [...hangingOn([...(filter.folded ?? []), of], shown)].filter((id) => there.has(id)).length,
    folded,
    expansion: expansionOf(filter, of),
  };
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

function ends(of: ActorId, claims: readonly Claim[]): ReadonlySet<ActorId> {
  const found = new Set<ActorId>();
  for (const { source, target } of claims) {
    if (source === of) found.add(target);
    else if (target === of) found.add(source);
  }
  return found;
}
