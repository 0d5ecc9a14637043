/**
 * The middle of the page: the graph with what floats over it, the tables, the comparison.
 *
 * Lives here: joining canvas and state (selection, positions, keyboard walk, tooltip, tools).
 * May not: draw by itself, or know sigma: that is `../canvas`.
 * Start reading at `graph-stage.tsx`.
 */
export { Stage } from './stage.tsx';
export { ViewMenu } from './view-menu.tsx';
