import { spawn } from 'node:child_process';
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

/** Runs `dramatis`; presses Ctrl-C once when stderr holds the words. */
function dramatis(words: readonly string[], interruptAt?: string): Promise<Ended> {
  const child = spawn('node', ['bin/dramatis.mjs', ...words], { stdio: ['ignore', 'ignore', 'pipe'] });
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

const contents = (out: string): Map<string, string> => new Map(readdirSync(out).map((f) => [f, readFileSync(join(out, f), 'utf8')]));

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
});
