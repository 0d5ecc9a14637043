import type { Parsed } from '../../language/index.ts';
import { DramatisError, type Span } from '../../model/index.ts';
import type { LanguageAnswer, LanguageRequest } from './languageMessages.ts';

/** The language engine as the page sees it. */
export interface LanguageClient {
  /**
   * Analyses a text on the worker's thread.
   * @throws DramatisError if the language is unknown or its model cannot be loaded
   */
  analyse(text: string, lang: string, stretches?: readonly Span[]): Promise<Parsed>;
  /** Ends the worker; what is still running is never answered. */
  close(): void;
}

interface Waiting {
  readonly resolve: (parsed: Parsed) => void;
  readonly reject: (error: Error) => void;
}

/** Starts a language worker. @param base - address of the folder that holds `models` */
export function startLanguageClient(base: string = document.baseURI): LanguageClient {
  const worker = new Worker(new URL('./language.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let next = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<LanguageAnswer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('parsed' in data) asked?.resolve(data.parsed);
    else asked?.reject(new DramatisError(data.error));
  });
  worker.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new DramatisError(`the language worker failed: ${event.message}`));
    waiting.clear();
  });
  return {
    analyse: (text, lang, stretches) =>
      new Promise((resolve, reject) => {
        const request: LanguageRequest = { id: (next += 1), base: new URL('.', base).href, text, lang, stretches };
        waiting.set(request.id, { resolve, reject });
        worker.postMessage(request, { transfer: [] });
      }),
    close: () => worker.terminate(),
  };
}
