import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';

let running: ChildProcess | undefined;
afterEach(() => running?.kill());

/** Runs `dramatis serve` and gives what it said when it was ready. */
function serve(...inputs: readonly string[]): Promise<{ address: string; said: string }> {
  return new Promise((done, fail) => {
    const process = spawn('node', ['bin/dramatis.mjs', 'serve', ...inputs, '--port', '0', '--no-open']);
    running = process;
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (address) done({ address, said });
    };
    process.stdout.on('data', listen);
    process.stderr.on('data', listen);
    process.on('exit', (code) => fail(new Error(`ended with ${String(code)}: ${said}`)));
  });
}

test('serves the user’s own folder, and refuses a broken file in one line while the rest goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-articles-'));
  writeFileSync(join(folder, 'a.txt'), 'Talks in Geneva\n\nFrance and Germany signed a treaty with Japan on Monday. Canada condemned Russia.\n');
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'noise.txt'), Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256));
  const { address, said } = await serve(folder);
  expect(said.match(/^refused .*$/gm)).toHaveLength(2);
  expect(said).toMatch(/refused .*empty\.txt: the file is empty/);
  const project = (await (await fetch(`${address}/project.json`)).json()) as { corpus: { actors: { name: string }[] }; refusals: unknown[] };
  expect(project.corpus.actors.map((a) => a.name)).toEqual(expect.arrayContaining(['France', 'Japan', 'Canada']));
  expect(project.refusals).toHaveLength(2);
  expect(await (await fetch(address)).text()).toContain('<title>Dramatis</title>');
});
