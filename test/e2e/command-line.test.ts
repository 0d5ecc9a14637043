import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseProject, projectInPage } from '../../src/project/index.ts';

/** Runs `dramatis` as a person would. */
function dramatis(...words: readonly string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync('node', ['bin/dramatis.mjs', ...words], { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

const folder = (): string => mkdtempSync(join(tmpdir(), 'dramatis-'));

describe('the command line', () => {
  test('teaches its commands and their options', () => {
    const { code, out } = dramatis('--help');
    expect(code).toBe(0);
    for (const command of ['serve', 'build', 'extract', 'evaluate', 'export', 'read', 'parse', 'names']) expect(out).toContain(command);
    expect(dramatis('extract', '--help').out).toContain('Example: dramatis extract ./articles --out ./claims');
  });

  test.each([
    [['fly'], /^dramatis: there is no command 'fly'; commands are serve, /],
    [['build', 'seeds', '--uot', 'x.json'], /^dramatis: there is no option --uot; options are --out, --name/],
    [['extract', 'seeds'], /^dramatis: .*--out/],
  ])('called wrongly, says in one line how it is called: %j', (words, line) => {
    const { code, err } = dramatis(...words);
    expect(code).toBe(2);
    expect(err.trim()).toMatch(line);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('ends quietly when nobody reads what it writes', () => {
    const dir = folder();
    const project = join(dir, 'p.json');
    const lines = join(dir, 'lines.jsonl');
    writeFileSync(lines, '{"id": 1, "text": "Russia and Iran signed a treaty in Moscow."}\n');
    expect(dramatis('build', 'seeds/003_870b5b289e335832.txt', '--out', project).code).toBe(0);
    const out = join(dir, 'out');
    const calls = [
      '--help', 'read seeds --json', `names ${lines}`, 'parse --text seeds/003_870b5b289e335832.txt', 'export --format list',
      `export ${project} --format csv-claims --out -`, `build ${lines} --out ${out}`,
    ];
    for (const call of calls) {
      // The reader is gone before the first word is written.
      const { stdout, stderr } = spawnSync('bash', ['-c', `node bin/dramatis.mjs ${call} 2>${dir}/err | true; echo "\${PIPESTATUS[0]}"`], { encoding: 'utf8' });
      expect({ call, code: stdout.trim(), stderr }).toEqual({ call, code: '141', stderr: '' });
      expect(readFileSync(join(dir, 'err'), 'utf8')).not.toMatch(/EPIPE|Error|this should not have happened/);
    }
  });

  test('says what is not there, and ends with 1', () => {
    const { code, err } = dramatis('build', 'no/such/folder', '--out', join(folder(), 'p.json'));
    expect(code).toBe(1);
    expect(err).toMatch(/dramatis: no\/such\/folder: there is no such file or folder/);
  });

  test('extracts the seeds: one file an article, every piece of evidence in the article’s own words', () => {
    const out = folder();
    expect(dramatis('extract', 'seeds', '--out', out).code).toBe(0);
    const texts = new Map(readdirSync('seeds').map((f) => [basename(f, '.txt'), readFileSync(join('seeds', f), 'utf8')]));
    const files = readdirSync(out);
    expect(files).toHaveLength(5);
    for (const file of files) {
      const { id, actors, claims } = JSON.parse(readFileSync(join(out, file), 'utf8')) as {
        id: string; actors: { name: string }[]; claims: { source: string; target: string; evidence: string }[];
      };
      expect(`${id}.json`).toBe(file);
      expect(claims.length).toBeGreaterThan(3);
      const names = actors.map((a) => a.name);
      for (const claim of claims) {
        expect(texts.get(id)).toContain(claim.evidence);
        expect(names).toEqual(expect.arrayContaining([claim.source, claim.target]));
      }
    }
  });

  test('refuses what it cannot read, one line each, and goes on with the rest', () => {
    const input = folder();
    writeFileSync(join(input, 'good.txt'), 'France and Japan signed a defence treaty in Tokyo on Monday, the French foreign ministry said.');
    writeFileSync(join(input, 'empty.txt'), '');
    writeFileSync(join(input, 'broken.json'), '{"text": "Russia');
    writeFileSync(join(input, 'welsh.txt'), 'Mae’r llywodraeth wedi cyhoeddi cynllun newydd i wella’r ysbytai yng Nghymru, meddai’r gweinidog iechyd ddydd Llun.');
    const out = folder();
    const { code, err } = dramatis('extract', input, '--out', out);
    expect(code).toBe(0);
    expect(readdirSync(out)).toEqual(['good.json']);
    expect(err.match(/^refused /gm)).toHaveLength(3);
  });

  test('takes a project out as one page that opens again, as a picture and as a drawing', () => {
    const dir = folder();
    const project = join(dir, 'p.json');
    expect(dramatis('build', 'seeds/003_870b5b289e335832.txt', '--out', project).code).toBe(0);
    const take = (format: string): Buffer => {
      const out = join(dir, `taken.${format}`);
      expect(dramatis('export', project, '--format', format, '--out', out).code).toBe(0);
      return readFileSync(out);
    };
    const inPage = projectInPage(take('html').toString());
    const again = parseProject(inPage ?? '');
    expect(again.corpus).toEqual(parseProject(readFileSync(project, 'utf8')).corpus);
    expect(Object.keys(again.layout).length).toBe(again.corpus.actors.length);
    expect(take('png').subarray(1, 4).toString()).toBe('PNG');
    expect(take('svg').toString()).toContain('>Belarus</text>');
    // What was taken out is taken in again, whatever it was taken out as.
    const { out } = dramatis('export', join(dir, 'taken.html'), '--format', 'csv-actors', '--out', '-');
    expect(out).toContain('Belarus');
  });
});
