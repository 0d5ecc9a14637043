/**
 * How good an extraction is against one made by hand.
 *
 * Lives here: gold files, the matching of names, counts and their ratios, per article, language and all together.
 * May not: extract, or read files (the command line gives both sides).
 * Start reading at `score.ts`.
 */
export { goldSchema, type GoldActor, type GoldArticle, type GoldClaim } from './gold.ts';
export { scoreArticle } from './score.ts';
export { addCounts, emptyCounts, ratios, type Counts, type Tally } from './tally.ts';
export { scoreTable } from './table.ts';
