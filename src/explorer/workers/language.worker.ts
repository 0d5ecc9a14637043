/** The language engine on a thread of its own: texts in, parsed texts out, in the order they were asked for. */
import { fetchingEngine, type FetchingEngine } from './models.ts';
import type { LanguageAnswer, LanguageRequest } from './languageMessages.ts';

const engines = new Map<string, FetchingEngine>();

function engineFor(base: string): FetchingEngine {
  const found = engines.get(base) ?? fetchingEngine(base);
  engines.set(base, found);
  return found;
}

async function answer({ id, base, text, lang, stretches }: LanguageRequest): Promise<LanguageAnswer> {
  try {
    const { prepare, engine } = engineFor(base);
    await prepare(lang);
    return { id, parsed: engine.analyse(text, lang, stretches) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', (event: MessageEvent<LanguageRequest>) => {
  void answer(event.data).then((reply) => self.postMessage(reply, { transfer: [] }));
});
