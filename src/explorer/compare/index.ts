/**
 * Two sides set beside each other: what only one tells, what both tell, where they differ.
 *
 * Start reading at `compare.ts`, which is pure.
 */
export { ComparePage } from './compare-page.tsx';
