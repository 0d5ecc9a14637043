/**
 * Extraction on all cores.
 *
 * Lives here: worker processes, who works on what, order and back-pressure.
 * May not: read inputs or write results, which is the commands' business.
 * Start reading at `extract-all.ts`.
 */
export { extractAll, type ExtractAllOptions, type Memory, type Outcome } from './extract-all.ts';
