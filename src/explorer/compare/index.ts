/**
 * Two sides set beside each other: what only one tells, what both tell, what they contradict.
 *
 * Lives here: comparing (pure), choosing sides, the page and the legend of the coloured graph.
 * May not: draw the graph, or keep a comparison anywhere but in the view, so that an address carries it.
 * Start reading at `compare.ts`.
 */
export { ComparePage } from './compare-page.tsx';
export { SidesBar } from './sides-bar.tsx';
export { useEdgeSides } from './use-comparison.ts';
