/**
 * What kind of event a sentence tells of two given actors.
 *
 * Lives here: the words that link two mentions in the tree, evidence for types, and the model that weighs it.
 * May not: find actors or claims; hold words or weights (those are knowledge).
 * Start reading at `type-between.ts`.
 */
export { typeBetween, typesInScene } from './type-between.ts';
export type { Question } from './question.ts';
