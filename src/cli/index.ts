/**
 * The command line: a thin shell over the pure rooms.
 *
 * Lives here: commands (one file each), files and folders, progress, exit codes.
 * May not: read, extract or compute anything itself.
 * Start reading at `main.ts`.
 */
export { run } from './main.ts';
