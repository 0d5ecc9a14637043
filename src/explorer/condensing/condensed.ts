import { create } from 'zustand';
import type { ActorGraph, Folded, GroupTree, Nest, Spread } from '../../graph/index.ts';
import type { Shown } from '../state/opened.ts';

/** A large graph as it is shown: folded, with what is open laid out in place. */
export interface Condensed {
  readonly shown: Shown;
  readonly tree: GroupTree;
  readonly open: ReadonlySet<number>;
  readonly graph: ActorGraph;
  /** What lies in what, with places put by hand. */
  readonly nest: Nest;
  readonly spread: Spread;
  /** Keys of what a person has put where it is. */
  readonly pinned: ReadonlySet<string>;
}

/** The same as the graph room takes it. */
export function foldedOf({ shown: { table, drawn, counts }, tree }: Pick<Condensed, 'shown' | 'tree'>): Folded {
  return { table, drawn, counts, tree };
}

export type Condensing =
  /** What is shown is small enough to be drawn as it is. */
  | { readonly phase: 'none' }
  /** Being folded; what was shown before is still there. */
  | { readonly phase: 'folding'; readonly last?: Condensed | undefined }
  | { readonly phase: 'ready'; readonly last: Condensed }
  | { readonly phase: 'failed'; readonly reason: string; readonly last?: undefined };

export const useCondensing = create<Condensing>(() => ({ phase: 'none' }));

/** The condensed graph on the stage; undefined where all is drawn, or nothing yet. */
export function useCondensed(): Condensed | undefined {
  return useCondensing((s) => ('last' in s ? s.last : undefined));
}
