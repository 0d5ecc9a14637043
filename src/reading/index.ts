/**
 * Bytes → Article.
 *
 * Lives here: file formats (`formats/`, one file each), tables of any length (`streams/`), what is article and what is
 * not (`blocks/`), metadata.
 * May not: touch network or files (the shells hand in bytes), or extract anything.
 * Start reading at `read.ts`.
 */
export * from './copies.ts';
export * from './input.ts';
export { LIMITS } from './limits.ts';
export * from './read.ts';
export { isSidecar, readSidecars, type Lookup } from './sidecar.ts';
export * from './streams/index.ts';
