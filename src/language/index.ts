/**
 * Text → sentences, tokens, tags, trees, names.
 *
 * Lives here: sentence splitting, tokenisation, language identification, model loading and inference.
 * May not: know about claims or graphs, or touch files, network or the page: models come in as bytes.
 * Start reading at `parsed.ts`, the border type: any engine that yields it can stand in for ours.
 */
export * from './conllu/index.ts';
export * from './engine.ts';
export * from './identify.ts';
export { LANGUAGES, languageOf } from './languages.ts';
export type * from './model.ts';
export { loadModel } from './neural/index.ts';
export * from './parsed.ts';
