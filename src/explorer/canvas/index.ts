/**
 * The graph drawn and pointed at: an actor graph and its positions → pixels, and gestures → selections.
 *
 * Lives here: everything that knows sigma and WebGL; geometry of lines, placement of names, colours of the
 * drawing (`palette.ts`, which the legend shares).
 * May not: know the project's state, fetch, compute layouts, or speak a language: words come with the graph.
 * Start reading at `graph-canvas.tsx`, then `drawing.ts`; what is told to the outside is in `canvas-props.ts`.
 */
export { GraphCanvas } from './graph-canvas.tsx';
export type {
  Area, CanvasHandle, CanvasInspection, CanvasProps, Insets, LineStyle, NodeRing, RelationSide, ScreenBox, ScreenPoint, Selection, World,
} from './canvas-props.ts';
export { ACTOR_SHAPES, LINE_STYLES, PALETTES, SIDE_SIGNS, type ActorShape, type Palette } from './palette.ts';
