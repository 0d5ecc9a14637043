import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseProject } from '../../src/project/index.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'dramatis-scale-'));
const COUNTRIES = ['La Francia', 'Il Giappone', 'Il Brasile', 'Il Kenya', 'La Norvegia', 'La Germania', 'Il Cile', 'La Spagna'];
const COUNT = 200;
/** Stands at this place and is refused by extraction, so that one line tells when the ones before it are done. */
const WELSH = 10;

function stories(): string {
  const path = join(folder(), 'stories.jsonl');
  const lines = Array.from({ length: COUNT }, (_, i) => {
    const [a, b] = [COUNTRIES[i % 8], COUNTRIES[(i * 3 + 1) % 8]];
    if (i === WELSH) return JSON.stringify({ id: 'welsh', lang: 'cy', text: 'Mae’r llywodraeth wedi cyhoeddi cynllun newydd i wella’r ysbytai yng Nghymru, meddai’r gweinidog iechyd ddydd Llun.' });
    return JSON.stringify({ id: `story-${i}`, lang: 'it', text: `${a} ha firmato lunedì un accordo commerciale con ${b}, il numero ${i}, ha detto il ministero degli Esteri.` });
  });
  writeFileSync(path, lines.join('\n'));
  return path;
}

interface Ended {
  readonly code: number | null;
  readonly err: string;
}

/** Runs `dramatis`; presses Ctrl-C once when stderr holds the words. The cache is empty unless one is named. */
function dramatis(words: readonly string[], interruptAt?: string, cache = folder()): Promise<Ended> {
  const child = spawn('node', ['bin/dramatis.mjs', ...words], { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, DRAMATIS_CACHE: cache } });
  let err = '';
  let pressed = false;
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
    if (pressed || interruptAt === undefined || !err.includes(interruptAt)) return;
    pressed = true;
    child.kill('SIGINT');
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, err })));
}

// What was being written when a process ended lies beside as a hidden part, until the next run writes it whole.
const contents = (out: string): Map<string, string> => new Map(readdirSync(out).filter((f) => !/^\..*\.part$/.test(f)).map((f) => [f, readFileSync(join(out, f), 'utf8')]));

describe('many articles', () => {
  test('an interrupted extraction leaves whole files, and resumes without doing them again', async () => {
    const input = stories();
    const out = folder();
    const stopped = await dramatis(['extract', input, '--out', out, '--workers', '2'], 'refused welsh');
    expect(stopped.code).toBe(130);
    expect(stopped.err).toMatch(/Stopped early: \d+ articles, 1 refused; --resume goes on from here/);
    const first = contents(out);
    expect(first.size).toBeGreaterThanOrEqual(WELSH);
    expect(first.size).toBeLessThan(COUNT - 1);
    for (const [file, text] of first) expect(`${(JSON.parse(text) as { id: string }).id}.json`).toBe(file);
    const written = [...first.keys()].map((f) => statSync(join(out, f)).mtimeMs);

    const resumed = await dramatis(['extract', input, '--out', out, '--resume', '--workers', '2']);
    expect(resumed.code).toBe(0);
    expect(resumed.err).toContain(`${COUNT - 1 - first.size} articles, ${first.size} were there already, 1 refused`);
    expect([...first.keys()].map((f) => statSync(join(out, f)).mtimeMs)).toEqual(written);

    const alone = folder();
    await dramatis(['extract', input, '--out', alone, '--workers', '1']);
    expect(contents(out)).toEqual(contents(alone));
  }, 300_000);

  test('articles whose words have changed are extracted anew on resuming', async () => {
    const input = folder();
    const out = folder();
    writeFileSync(join(input, 'a.txt'), 'La Francia ha firmato lunedì un accordo commerciale con il Giappone, ha detto il ministero degli Esteri.');
    writeFileSync(join(input, 'b.txt'), 'La Spagna ha firmato lunedì un accordo commerciale con il Cile, ha detto il ministero degli Esteri.');
    await dramatis(['extract', input, '--out', out]);
    writeFileSync(join(input, 'b.txt'), 'La Norvegia ha firmato lunedì un accordo commerciale con il Kenya, ha detto il ministero degli Esteri.');
    expect((await dramatis(['extract', input, '--out', out, '--resume'])).err).toContain('1 articles, 1 were there already');
    expect(readFileSync(join(out, 'b.json'), 'utf8')).toContain('Norvegia');
  });

  test('an interrupted build writes a valid project of the articles done', async () => {
    const out = join(folder(), 'project.json');
    const { code, err } = await dramatis(['build', stories(), '--out', out, '--workers', '2'], 'refused welsh');
    expect(code).toBe(130);
    expect(err).toMatch(/Stopped early: the project holds \d+ articles/);
    const { corpus, refusals } = parseProject(readFileSync(out, 'utf8'));
    expect(corpus.articles.length).toBeGreaterThanOrEqual(WELSH);
    expect(corpus.articles.length).toBeLessThan(COUNT - 1);
    expect(refusals.map((r) => r.where)).toEqual(['welsh']);
  });

  test('the same build goes on where it was interrupted', async () => {
    const [input, cache] = [stories(), folder()];
    const [first, again] = [join(folder(), 'project.json'), join(folder(), 'project.json')];
    await dramatis(['build', input, '--out', first, '--workers', '2'], 'refused welsh', cache);
    const kept = cached(cache);
    const done = parseProject(readFileSync(first, 'utf8')).corpus.articles.length;
    expect(kept.size).toBe(done);

    expect((await dramatis(['build', input, '--out', again, '--workers', '2'], undefined, cache)).code).toBe(0);
    const now = cached(cache);
    expect(now.size).toBe(COUNT - 1);
    // A file that was written again would have another time.
    expect([...kept].every(([file, time]) => now.get(file) === time)).toBe(true);
    const alone = join(folder(), 'project.json');
    await dramatis(['build', input, '--out', alone, '--workers', '1', '--no-cache']);
    const corpus = (path: string): unknown => parseProject(readFileSync(path, 'utf8')).corpus;
    expect(corpus(again)).toEqual(corpus(alone));
  }, 300_000);

  test('a worker that is killed costs the article it was reading', async () => {
    const out = folder();
    const command = spawn('node', ['bin/dramatis.mjs', 'extract', stories(), '--out', out, '--workers', '2'], { stdio: ['ignore', 'ignore', 'pipe'] });
    let err = '';
    let killed = 0;
    command.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
      if (killed > 0 || !err.includes('refused welsh')) return;
      killed = childrenOf(command.pid)[0] ?? 0;
      process.kill(killed, 'SIGKILL');
    });
    expect(await new Promise((resolve) => command.on('close', resolve))).toBe(0);
    expect(err).toMatch(/its reading was given up: the worker was ended by SIGKILL/);
    expect(err).toContain(`${COUNT - 2} articles, 2 refused`);
    expect(contents(out).size).toBe(COUNT - 2);
  }, 300_000);

  test('a second Ctrl-C ends everything at once, workers included', async () => {
    const out = folder();
    const command = spawn('node', ['bin/dramatis.mjs', 'extract', stories(), '--out', out, '--workers', '2'], { stdio: ['ignore', 'ignore', 'pipe'] });
    let err = '';
    let workers: number[] = [];
    command.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
      if (workers.length === 0 && err.includes('refused welsh')) {
        workers = childrenOf(command.pid);
        command.kill('SIGINT');
      } else if (err.includes('Ctrl-C again ends at once')) command.kill('SIGINT');
    });
    const signal = await new Promise((resolve) => command.on('close', (_, s) => resolve(s)));
    expect(signal).toBe('SIGINT');
    expect(workers.length).toBeGreaterThan(0);
    await expect.poll(() => workers.filter(isAlive), { timeout: 60_000 }).toEqual([]);
    for (const text of contents(out).values()) expect(() => JSON.parse(text) as unknown).not.toThrow();
  }, 300_000);
});

/** When each of the cache's files was written. */
function cached(cache: string): Map<string, number> {
  const files = readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.json'));
  return new Map(files.map((f) => [f, statSync(join(cache, f)).mtimeMs]));
}

function childrenOf(pid: number | undefined): number[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  return stdout.trim().split('\n').map((line) => line.trim().split(/\s+/).map(Number)).flatMap(([child, parent]) => (child !== undefined && parent === pid ? [child] : []));
}

function isAlive(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.trim().startsWith('Z');
}
