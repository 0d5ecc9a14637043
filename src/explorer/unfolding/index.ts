/**
 * Expanding an actor by its neighbours, and folding them away.
 *
 * Lives here: what can be expanded (pure), and the menu of kinds of relations with their counts.
 * May not: decide which claims pass (`src/graph` does), or keep state: the view has it, and so has the address.
 * Start reading at `neighbours.ts`.
 */
export { NeighboursButton } from './neighbours-button.tsx';
export { NeighboursItems } from './neighbours-items.tsx';
export { toggleNeighbours } from './use-neighbours.ts';
