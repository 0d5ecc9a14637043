/**
 * Ways between two actors, with their sentences.
 *
 * May not: search by itself (`src/graph` does).
 */
export { PathsDialog } from './paths-dialog.tsx';
