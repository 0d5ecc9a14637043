import { readFileSync } from 'node:fs';
import { createEngine, loadModel, type LanguageEngine, type SentenceModel } from '../language/index.ts';
import { DramatisError } from '../model/index.ts';
import { home } from './home.ts';

let engine: LanguageEngine | undefined;

/** The language engine with the weights that lie in Dramatis's own folder, each read when first needed. */
export function languageEngine(): LanguageEngine {
  engine ??= createEngine(openModel);
  return engine;
}

/**
 * Opens the model of a language.
 * @throws DramatisError if its weights are missing, unreadable or damaged
 */
export function openModel(lang: string): SentenceModel {
  const path = home('public', 'models', `${lang}.bin`);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new DramatisError(`the weights of the language model "${lang}" cannot be read`, path, 'Restore the file from the repository, or train it (training/README.md)', { cause: error });
  }
  return loadModel(bytes, path);
}
