import type { ForceLayoutOptions, LayoutGraph } from '../../graph/index.ts';

/** What the page sends to the layout worker. */
export interface LayoutRequest {
  readonly graph: LayoutGraph;
  readonly options: ForceLayoutOptions;
}

/** What comes back: places of all nodes as they stand, the finished ones, or why there are none. */
export type LayoutReply =
  | { readonly kind: 'frame' | 'done'; readonly x: Float64Array; readonly y: Float64Array }
  | { readonly kind: 'failed'; readonly reason: string };
