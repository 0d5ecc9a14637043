import type { Expansion, GraphFilter } from '../../graph/index.ts';
import type { ActorId, RelationType } from '../../model/index.ts';
import { changeFilter } from './filtering.ts';
import type { ViewChange } from './view.ts';

/** Shows an actor's neighbours along all relations, or along some kinds besides those shown so far. */
export const expand = (of: ActorId, types?: readonly RelationType[]): ViewChange =>
  changeFilter((f) => {
    const own = expansionOf(f, of);
    const all = types === undefined || (own !== undefined && own.types === undefined);
    const next: Expansion = all ? { of } : { of, types: [...new Set([...(own?.types ?? []), ...types])] };
    return { ...f, expanded: [...others(f.expanded, of), next], folded: without(f.folded, of) };
  });

/** Takes away again what expanding an actor brought in, all or along one kind of relation. */
export const collapse = (of: ActorId, type?: RelationType): ViewChange =>
  changeFilter((f) => {
    const left = type === undefined ? [] : (expansionOf(f, of)?.types ?? []).filter((t) => t !== type);
    const kept = others(f.expanded, of);
    return { ...f, expanded: left.length > 0 ? [...kept, { of, types: left }] : none(kept) };
  });

/** Folds away the neighbours that hang on an actor alone. */
export const fold = (of: ActorId): ViewChange =>
  changeFilter((f) => ({ ...f, folded: [...(without(f.folded, of) ?? []), of], expanded: none(others(f.expanded, of)) }));

/** Lets them out again. */
export const unfold = (of: ActorId): ViewChange => changeFilter((f) => ({ ...f, folded: without(f.folded, of) }));

export function expansionOf({ expanded }: GraphFilter, of: ActorId): Expansion | undefined {
  return expanded?.find((e) => e.of === of);
}

function others(expanded: GraphFilter['expanded'], of: ActorId): readonly Expansion[] {
  return (expanded ?? []).filter((e) => e.of !== of);
}

function without(folded: GraphFilter['folded'], of: ActorId): readonly ActorId[] | undefined {
  return none((folded ?? []).filter((id) => id !== of));
}

/** A filter that asks for nothing is none. */
function none<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length > 0 ? list : undefined;
}
