/**
 * Numbers of nodes and edges → places in the plane.
 *
 * Lives here: layouts as functions of plain arrays, which a worker can run; nothing else of a graph.
 * May not: know actors, claims, graphology or a canvas. y grows downward, as on a screen.
 * Start reading at `force-layout.ts`; `large-layout.ts` and `small-layout.ts` are its two ways.
 */
export type { Frame, NodeBoxes } from './boxes.ts';
export { circularLayout } from './circular-layout.ts';
export { forceLayout, layOut, type ForceLayoutOptions, type LayoutFrame } from './force-layout.ts';
export type { Attraction } from './forces.ts';
export { geographicLayout, projectToMap } from './geographic-layout.ts';
export type { LayoutGraph, Positions } from './layout-graph.ts';
export { radialLayout } from './radial-layout.ts';
export { timelineLayout } from './timeline-layout.ts';
