/**
 * Where actors lie: layouts run beside the page, other arrangements, places put by hand.
 *
 * Lives here: joining the graph room's layouts with the project. May not: compute forces by itself.
 * Start reading at `use-positions.ts`.
 */
export { usePositions } from './use-positions.ts';
