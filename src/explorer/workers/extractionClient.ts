import { DramatisError, type Corpus } from '../../model/index.ts';
import type { InputFile } from '../../reading/index.ts';
import type { ExtractionAnswer, ExtractionProgress, ExtractionRequest, ExtractionResult } from './extractionMessages.ts';

export interface BringingIn {
  readonly files: readonly InputFile[];
  /** The corpus the articles join; it is not changed. */
  readonly corpus: Corpus;
  readonly onProgress: (progress: ExtractionProgress) => void;
  /** Ends the worker at once; nothing of the batch is kept. */
  readonly signal: AbortSignal;
}

/**
 * Reads and extracts files in a worker.
 * @returns the corpus with the new articles
 * @throws DramatisError if the worker fails, and the signal's reason if it is cancelled
 */
export function bringIn({ files, corpus, onProgress, signal }: BringingIn): Promise<ExtractionResult> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(new URL('./extraction.worker.ts', import.meta.url), { type: 'module' });
    const cancel = (): void => {
      worker.terminate();
      reject(signal.reason as Error);
    };
    const end = (): void => {
      worker.terminate();
      signal.removeEventListener('abort', cancel);
    };
    signal.addEventListener('abort', cancel, { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<ExtractionAnswer>) => {
      if (data.kind === 'progress') {
        onProgress(data.progress);
        return;
      }
      end();
      if (data.kind === 'result') resolve(data.result);
      else reject(new DramatisError(data.reason));
    });
    worker.addEventListener('error', (event) => {
      end();
      reject(new DramatisError(`the extraction worker failed: ${event.message}`));
    });
    const request: ExtractionRequest = { base: new URL('.', document.baseURI).href, files, corpus };
    worker.postMessage(request);
  });
}
