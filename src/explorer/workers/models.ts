import { createEngine, languageOf, loadModel, type LanguageEngine, type SentenceModel } from '../../language/index.ts';
import { DramatisError } from '../../model/index.ts';

/** The engine in the browser. Weights are fetched from beside the page, once, when a language is first needed. */
export interface FetchingEngine {
  /** Fetches what is needed to analyse a language; does nothing for one that is here or unknown. */
  readonly prepare: (lang: string) => Promise<void>;
  /** Analyses synchronously once the language is prepared. */
  readonly engine: LanguageEngine;
}

/** @param base - absolute address of the folder that holds the page and its `models` */
export function fetchingEngine(base: string): FetchingEngine {
  const models = new Map<string, SentenceModel>();
  const pending = new Map<string, Promise<void>>();
  const engine = createEngine((lang) => {
    const model = models.get(lang);
    if (!model) throw new DramatisError(`the language model "${lang}" is not loaded yet`);
    return model;
  });
  return {
    engine,
    prepare: async (tag) => {
      const lang = languageOf(tag);
      if (lang === undefined || models.has(lang)) return;
      const running = pending.get(lang) ?? fetchModel(base, lang).then((model) => void models.set(lang, model));
      pending.set(lang, running);
      try {
        await running;
      } finally {
        // A failed load may be tried again: the connection may be back.
        pending.delete(lang);
      }
    },
  };
}

async function fetchModel(base: string, lang: string): Promise<SentenceModel> {
  const address = new URL(`models/${lang}.bin`, base).href;
  const response = await fetch(address).catch((cause: unknown) => {
    throw new DramatisError(`the language model "${lang}" cannot be loaded`, address, 'Check that the page is still served', { cause });
  });
  if (!response.ok) throw new DramatisError(`the language model "${lang}" cannot be loaded (status ${response.status})`, address);
  return loadModel(new Uint8Array(await response.arrayBuffer()));
}
