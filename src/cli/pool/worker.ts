import { fork } from 'node:child_process';
import { home } from '../home.ts';
import type { Analyst, Answer } from './analyst.ts';

/** A worker's first message: its code is loaded. All later ones are answers, one for each article sent. */
export const READY = 'ready';

/** What is run as a worker; tests run programs that come to grief. */
export interface WorkerProgram {
  readonly path: string;
  readonly words: readonly string[];
  /** Options for Node itself. */
  readonly options?: readonly string[];
}

/**
 * Starts a worker: a process of its own, so that whatever ends it (a crash in native code, the system short of
 * memory) costs no more than the article it was reading.
 * @throws Error if it does not come up: then the installation is broken, not an article
 */
export async function startWorker({ path, words, options = [] }: WorkerProgram = extractionWorker()): Promise<Analyst> {
  // Of our own Node options only those in the environment are meant for workers too.
  const child = fork(path, words, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: [...options] });
  let lost: Error | undefined;
  let settle: { readonly resolve: (message: unknown) => void; readonly reject: (error: Error) => void } | undefined;
  const lose = (error: Error): void => {
    lost ??= error;
    settle?.reject(lost);
  };
  child.on('message', (message) => settle?.resolve(message));
  child.on('error', lose);
  const gone = new Promise<void>((resolve) => {
    child.on('exit', (code, signal) => {
      lose(new Error(signal === null ? `the worker ended with code ${String(code)}` : `the worker was ended by ${signal}`));
      resolve();
    });
  });
  const nextMessage = (): Promise<unknown> => new Promise((resolve, reject) => {
    settle = { resolve, reject };
    if (lost) reject(lost);
  });
  await nextMessage();
  return {
    analyse: (article) => {
      const answered = nextMessage();
      if (!lost) child.send(article, (error) => error && lose(error));
      return answered as Promise<Answer>;
    },
    end: async () => {
      if (lost) return;
      child.kill('SIGKILL');
      await gone;
    },
  };
}

function extractionWorker(): WorkerProgram {
  return { path: home('dist', 'cli', 'extraction-worker.js'), words: [home()] };
}
