/**
 * A graph too large to look at → groups of actors that open.
 *
 * Lives here: communities of communities, folding them into a tree of groups, the graph of what is open, making
 * room in place. May not: compute layouts of its own, or know a canvas.
 * Start reading at `group-tree.ts`, then `condensed-graph.ts`.
 */
/**
 * Graphs of more relations than this are shown condensed: on a screen they cannot be told apart, and a frame of them
 * takes longer than a hand waits for.
 */
export const MOST_RELATIONS = 20_000;

export { condensedSteps, groupNames, type Folded } from './condensed-graph.ts';
export { closed, groupFrom, groupKey, groupsAround, isBundle, opened, visibleGroups } from './folding.ts';
export { groupTree, type GroupTree } from './group-tree.ts';
export { insideSteps, type Inside } from './inside.ts';
export { flatten, louvain } from './louvain.ts';
export { membersOf, relationsBetween, standsFor } from './within.ts';
export { handleOf, keyOfHandle, type Handle } from './handle.ts';
export { placeWithin, spreadOut, type Nest, type NestChild, type Spread } from './spread.ts';
