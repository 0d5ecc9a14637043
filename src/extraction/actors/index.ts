/**
 * A parsed article → who and what takes part, and where each is meant.
 *
 * Lives here: candidates by gazetteer, model, structure and pattern; metonyms; alias chains, descriptions and pronouns.
 * May not: hold words of a language or names of actors (those are knowledge), or know claims.
 * Start reading at `recognise.ts`.
 */
export { recogniseActors, type Recognition } from './recognise.ts';
