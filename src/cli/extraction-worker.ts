import { parentPort, workerData } from 'node:worker_threads';
import type { Article } from '../model/index.ts';
import { setHome } from './home.ts';
import { answer, type Answer } from './pool/analyst.ts';
import { READY, type ThreadData } from './pool/thread.ts';

// The thread's own program (dist/cli/extraction-worker.js): articles in, answers out, one by one.
setHome((workerData as ThreadData).root);
parentPort?.on('message', (article: Article) => say(answer(article)));
say(READY);

function say(message: Answer | typeof READY): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(message);
}
