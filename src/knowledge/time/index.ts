/**
 * Words for points and stretches of time, per language.
 *
 * Lives here: month and weekday names, words that shift from the day of writing ("yesterday", "last", "scorso").
 * May not: compute dates; that is extraction's work.
 * Start reading at `time-words.ts`.
 */
export { timeWords, type TimeWords } from './time-words.ts';
