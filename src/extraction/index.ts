/**
 * A parsed article → mentions, actors, claims.
 *
 * Lives here: actor recognition, claim rules with their example sentences, status, attribution, time, resolution across articles.
 * May not: know files, a graph or the page; hold word lists (those are knowledge).
 * Start reading at `extract.ts`.
 */
export { analyseArticle } from './analyse-article.ts';
export { extractArticle } from './extract.ts';
export { partCorpus, resolveCorpus } from './resolution/index.ts';
export { toRecord, type ClaimRecord, type ExtractionRecord } from './record.ts';
export { classify, type Question } from './classify.ts';
export { addCounts, emptyCounts, goldSchema, ratios, scoreArticle, scoreTable, type Counts, type GoldArticle, type Tally } from './evaluation/index.ts';
