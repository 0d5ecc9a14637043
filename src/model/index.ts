/**
 * The vocabulary everything else is written in: articles, actors, claims, decisions.
 *
 * Lives here: immutable value types, their zod schemas for the border, ids, errors.
 * May not: know a language, a file format, a graph or a browser. Imports nothing from other rooms.
 * Start reading at `claim.ts`.
 */
export * from './actor.ts';
export * from './article.ts';
export * from './claim.ts';
export * from './corpus.ts';
export * from './decision.ts';
export * from './errors.ts';
export * from './ids.ts';
export * from './project.ts';
export * from './relation.ts';
export * from './span.ts';
