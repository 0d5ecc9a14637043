/**
 * What the interface says, by language, and how numbers, dates and names of languages are written.
 *
 * Lives here: one file of texts per language, complete by type. May not: hold text anywhere else.
 * To add a language, copy `en.ts`, translate it, and name it in `translate.ts`.
 */
export * from './en.ts';
export * from './translate.ts';
