/**
 * Tables of any length in constant memory.
 *
 * Lives here: bytes in pieces → rows → articles, one at a time, as fast as they are taken.
 * May not: open files (the shells hand in bytes), or hold more than one row and the first fifty.
 * Start reading at `rows.ts`.
 */
export { readJsonLines } from './json-lines.ts';
export type { Streamed } from './rows.ts';
export { readTable } from './table.ts';
