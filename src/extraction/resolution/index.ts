/**
 * Extractions of many articles → one corpus in which one actor has one id, across articles and languages.
 *
 * Lives here: which actors are certainly one (merged), which may be (suggested, with the reason), and the rewriting of ids.
 * May not: read text; ask which merge a person would like (decisions are the project's).
 * Start reading at `resolve.ts`.
 */
export { resolveCorpus } from './resolve.ts';
export { partCorpus } from './part.ts';
