import type { Way, WayGraph, WayOptions } from '../../graph/index.ts';

/** What to look for ways in, and between whom, by their numbers. */
export interface PathsRequest {
  readonly graph: WayGraph;
  readonly from: number;
  readonly to: number;
  readonly options: WayOptions;
}

export type PathsReply = { readonly kind: 'done'; readonly ways: readonly Way[] } | { readonly kind: 'failed'; readonly reason: string };
