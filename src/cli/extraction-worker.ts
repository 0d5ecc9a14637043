import { Worker } from 'node:worker_threads';
import type { Article } from '../model/index.ts';
import { setHome } from './home.ts';
import { answer, type Answer } from './pool/analyst.ts';
import { READY } from './pool/worker.ts';

// The worker's own program (dist/cli/extraction-worker.js): articles in, answers out, one by one.
setHome(process.argv[2] ?? process.cwd());
// Ctrl-C reaches every process of a terminal. What it means is for the command to say: the first time, finish.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
process.on('message', (article) => say(answer(article as Article)));
process.on('disconnect', () => process.exit());
endWithParent();
say(READY);

function say(message: Answer | typeof READY): void {
  process.send?.(message);
}

/**
 * Ends this process within a second of the command's own end, even in the midst of an article: a process that nobody
 * waits for would go on working.
 */
function endWithParent(): void {
  const watch = 'const parent = process.ppid; setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, "SIGKILL"); }, 500);';
  new Worker(watch, { eval: true, stdout: false }).unref();
}
