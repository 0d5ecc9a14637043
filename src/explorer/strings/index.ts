/**
 * What the interface says, by language, and how numbers, dates and names of languages are written.
 *
 * Lives here: one folder of texts per language, complete by type: what things are called (`words.ts`), what is said
 * while one looks (`looking.ts`) and about what one does (`doing.ts`); in other languages than English also the reasons that come
 * from elsewhere (`reasons.ts`). May not: hold text anywhere else.
 * To add a language, copy `en/`, translate it, and name it in `translate.ts`.
 */
export * from './en/index.ts';
export type { Plural } from './plural.ts';
export { translateReason } from './reasons.ts';
export * from './translate.ts';
