/**
 * What is known before reading: countries, organisations, places, media, words.
 *
 * Lives here: gazetteers and lexicons as data, one folder per language, with lookups.
 * May not: read text, hold rules, or know a graph. Imports only the model.
 * Start reading at `gazetteer/entry.ts` (who and what) and `lexicon/lexicon.ts` (verbs and nouns).
 */
