/**
 * What the side panel shows when nothing is chosen.
 */
export { Overview } from './overview.tsx';
