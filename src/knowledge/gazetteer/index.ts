/**
 * Who and what is known before reading: countries, organisations, places, people, media, equipment.
 *
 * Lives here: tables of entries with their names in five languages, and the index that finds them among words.
 * May not: decide what a name means in a sentence (that is extraction), or hold verbs and nouns (those are the lexicons).
 * Start reading at `entry.ts`, then `gazetteer.ts`; the tables are plain text, one line an entry.
 */
export { canonicalBody } from './canonical-bodies.ts';
export { compoundPrefix } from './countries.ts';
export * from './entry.ts';
export * from './gazetteer.ts';
export { sameGivenName } from './given-name-forms.ts';
export * from './given-name.ts';
export * from './name-words.ts';
export { MINISTRY_FIELDS, OFFICE_ROLES, type ActorWords, type MinistryField, type OfficeRole } from './actor-words.ts';
export * from './language-words.ts';
export * from './german-kinds.ts';
export * from './name-contexts.ts';
