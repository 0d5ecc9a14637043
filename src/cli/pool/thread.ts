import { Worker } from 'node:worker_threads';
import { home } from '../home.ts';
import type { Analyst, Answer } from './analyst.ts';

/** What a thread is given at its start. */
export interface ThreadData {
  /** Dramatis's own folder. */
  readonly root: string;
}

/** A thread's first message: its code is loaded. All later ones are answers, one for each article sent. */
export const READY = 'ready';

/**
 * Starts a thread that extracts.
 * @throws Error if it does not come up: then the installation is broken, not an article
 */
export async function startThread(): Promise<Analyst> {
  const data: ThreadData = { root: home() };
  const worker = new Worker(home('dist', 'cli', 'extraction-worker.js'), { workerData: data });
  let lost: Error | undefined;
  let settle: { readonly resolve: (message: unknown) => void; readonly reject: (error: Error) => void } | undefined;
  const lose = (error: Error): void => {
    lost ??= error;
    settle?.reject(lost);
  };
  worker.on('message', (message) => settle?.resolve(message));
  worker.on('error', (error) => lose(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', (code) => lose(new Error(`the thread ended with code ${code}`)));
  const nextMessage = (): Promise<unknown> => new Promise((resolve, reject) => {
    settle = { resolve, reject };
    if (lost) reject(lost);
  });
  await nextMessage();
  return {
    analyse: (article) => {
      const answered = nextMessage();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(article);
      return answered as Promise<Answer>;
    },
    end: async () => {
      await worker.terminate();
    },
  };
}
