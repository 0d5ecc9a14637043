import type { GroupTree, LayoutGraph } from '../../graph/index.ts';

/** A graph to fold, and how much is said about each actor. */
export interface CondenseRequest {
  readonly graph: LayoutGraph;
  readonly importance: Int32Array;
}

export type CondenseReply = { readonly kind: 'done'; readonly tree: GroupTree } | { readonly kind: 'failed'; readonly reason: string };
