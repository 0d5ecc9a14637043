/**
 * Where actors lie: layouts run beside the page, other arrangements, places put by hand.
 *
 * Lives here: joining the graph room's layouts with the project. May not: compute forces by itself.
 * Start reading at `use-positions.ts`.
 */
export { usePositions, type Places } from './use-positions.ts';
export { useWorld } from './use-world.ts';
export { worldText } from './world-paths.ts';
