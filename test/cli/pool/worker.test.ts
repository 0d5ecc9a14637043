import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Team } from '../../../src/cli/pool/team.ts';
import { startWorker } from '../../../src/cli/pool/worker.ts';
import type { Article, ArticleId } from '../../../src/model/index.ts';

const article = (stem: string): Article => ({ id: stem as ArticleId, stem, title: stem, lang: 'en', text: stem, blocks: [] });

/** A worker that answers, and comes to grief over some articles in the ways that real ones do. */
const PROGRAM = `
process.on('message', ({ stem }) => {
  if (stem === 'killed') process.kill(process.pid, 'SIGKILL');
  if (stem === 'out of memory') for (const all = []; ; ) all.push(Array.from({ length: 100_000 }, (_, i) => ({ i })));
  if (stem === 'exit') process.exit(3);
  if (stem === 'abort') process.abort();
  if (stem === 'endless') for (;;);
  process.send({ refused: 'seen ' + stem });
});
process.on('disconnect', () => process.exit());
process.send('ready');
`;

function program(): { path: string; words: string[]; options: string[] } {
  const path = join(mkdtempSync(join(tmpdir(), 'dramatis-worker-')), 'worker.mjs');
  writeFileSync(path, PROGRAM);
  return { path, words: [], options: ['--max-old-space-size=32'] };
}

describe('a worker process', () => {
  test.each([
    ['killed', /ended by SIGKILL/],
    ['out of memory', /ended by SIGABRT|ended with code 134/],
    ['abort', /ended by SIGABRT|ended with code 134/],
    ['exit', /ended with code 3/],
  ])('that ends in the midst of an article (%s) costs that article only', async (how, reason) => {
    const worker = program();
    const team = new Team({ size: 1, start: () => startWorker(worker), patience: () => 60_000 });
    const answers = await Promise.all(['before', how, 'after'].map((stem) => team.analyse(article(stem))));
    await team.end();
    expect([answers[0], answers[2]]).toEqual([{ refused: 'seen before' }, { refused: 'seen after' }]);
    expect(answers[1]).toEqual({ refused: expect.stringMatching(reason) as string });
  });

  test('that never comes to an end is ended', async () => {
    const worker = program();
    const team = new Team({ size: 1, start: () => startWorker(worker), patience: ({ stem }) => (stem === 'endless' ? 300 : 60_000) });
    const answers = await Promise.all(['endless', 'after'].map((stem) => team.analyse(article(stem))));
    await team.end();
    expect(answers).toEqual([{ refused: expect.stringContaining('no end after') as string }, { refused: 'seen after' }]);
  });

  test('that does not come up is an error', async () => {
    await expect(startWorker({ path: join(tmpdir(), 'no-such-worker.mjs'), words: [] })).rejects.toThrow(/ended with code 1/);
  });
});
