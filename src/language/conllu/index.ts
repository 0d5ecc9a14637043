/**
 * CoNLL-U, the file format of Universal Dependencies.
 *
 * Lives here: reading and writing it. May not: analyse anything.
 * Start reading at `read.ts`.
 */
export * from './read.ts';
export * from './write.ts';
