/**
 * Bytes → Article.
 *
 * Lives here: file formats, boilerplate marks, metadata, language identification.
 * May not: touch network or files (the shells hand in bytes), or extract anything.
 * Start reading at `read.ts`.
 */
