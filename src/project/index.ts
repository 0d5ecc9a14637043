/**
 * What a person keeps: opening, saving, the ledger of decisions with undo and redo.
 *
 * Lives here: the project file, replay of decisions, history, storage behind one interface.
 * May not: extract, draw, or know what a graph is.
 * Start reading at `replay.ts`.
 */
export * from './autosave.ts';
export * from './fingerprint.ts';
export * from './fresh-extraction.ts';
export * from './ledger.ts';
export { mentionsOfName } from './naming.ts';
export * from './new-project.ts';
export * from './parse-project.ts';
export * from './replay.ts';
export * from './serialise-project.ts';
export * from './self-contained.ts';
export * from './store.ts';
