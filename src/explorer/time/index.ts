/**
 * Claims over time, with a brush that filters and a play button.
 *
 * Lives here: binning (pure) and its drawing. May not: decide which claims pass (`src/graph` does).
 * Start reading at `bins.ts`.
 */
export { Timeline } from './timeline.tsx';
