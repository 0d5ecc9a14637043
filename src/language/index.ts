/**
 * Text → sentences, tokens, tags, trees, names.
 *
 * Lives here: sentence splitting, tokenisation, language identification, model loading and inference.
 * May not: know about claims or graphs, or touch files, network or the page: models come in as bytes.
 * Start reading at `parsed.ts`, the border type: any engine that yields it can stand in for ours.
 */
export * from './parsed.ts';
