/**
 * What a person keeps: opening, saving, the ledger of decisions with undo and redo.
 *
 * Lives here: the project file, replay of decisions, history, storage behind one interface.
 * May not: extract, draw, or know what a graph is.
 * Start reading at `replay.ts`.
 */
