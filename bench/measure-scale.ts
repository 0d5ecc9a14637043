/**
 * Measures extraction with one and two workers, and the memory that reading a stream takes, and writes the table
 * into docs/measurements.md. Usage: npm run measure:scale (after npm run build:cli; Linux only)
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir, availableParallelism } from 'node:os';
import { join } from 'node:path';
import { writeSection } from './measurements.ts';

const COUNTRIES = ['La Francia', 'Il Giappone', 'Il Brasile', 'Il Kenya', 'La Norvegia', 'La Germania', 'Il Cile', 'La Spagna'];
const EXTRACTED = 400;
const READ = [1000, 20_000];

/** A short agency story; no two have the same words. */
function story(i: number): string {
  const a = COUNTRIES[i % 8] ?? '';
  const b = COUNTRIES[(i * 3 + 1) % 8] ?? '';
  const text = [
    `${a} ha firmato lunedì un accordo commerciale con ${b}, il numero ${i}, ha detto il ministero degli Esteri.`,
    `Il presidente Marco Rossi ha criticato l'Unione europea. ${a} invierà ${i + 2} aerei a ${b}, ha riferito l'agenzia.`,
  ].join('\n\n');
  return JSON.stringify({ id: `story-${i}`, title: `Accordo numero ${i}`, date: '2026-01-02', lang: 'it', text });
}

const folder = mkdtempSync(join(tmpdir(), 'dramatis-scale-'));
function stories(count: number): string {
  const path = join(folder, `${count}.jsonl`);
  writeFileSync(path, Array.from({ length: count }, (_, i) => `${story(i)}\n`).join(''));
  return path;
}

interface Cost {
  /** Seconds, of all processes. */
  readonly cpu: number;
  readonly wall: number;
  /** Highest resident memory, in MB. */
  readonly peak: number;
}

/** Leaves behind what the process and the workers it waited for used: fields 14 to 17 of proc(5)'s stat, in ticks. */
const PROBE = `data:text/javascript,${encodeURIComponent(`
  import { readFileSync, writeFileSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => writeFileSync(process.env.USAGE, readFileSync('/proc/self/stat', 'utf8')));
`)}`;
const TICKS = 100;

async function dramatis(...words: readonly string[]): Promise<Cost> {
  const usage = join(folder, 'usage');
  const start = performance.now();
  const command = spawn('node', ['--import', PROBE, 'bin/dramatis.mjs', ...words], { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, USAGE: usage, DRAMATIS_CACHE: join(folder, 'cache') } });
  let err = '';
  command.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, residentMemory(command.pid))), 100);
  const status = await new Promise((resolve) => command.on('close', resolve));
  clearInterval(watch);
  if (status !== 0) throw new Error(err);
  const fields = readFileSync(usage, 'utf8').replace(/^.*\) /, '').split(' ').map(Number);
  const cpu = fields.slice(11, 15).reduce((a, t) => a + t, 0) / TICKS;
  return { cpu, wall: (performance.now() - start) / 1000, peak };
}

/** Of the process and its children, in MB; pages that several share count in parts. */
function residentMemory(pid: number | undefined): number {
  try {
    const children = readFileSync(`/proc/${pid ?? 0}/task/${pid ?? 0}/children`, 'utf8').trim().split(' ').filter((c) => c !== '');
    return [String(pid), ...children].reduce((sum, p) => sum + Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${p}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024, 0);
  } catch {
    return 0;
  }
}

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const show = (job: string, { cpu, wall, peak }: Cost): string => row(job, cpu.toFixed(1), wall.toFixed(1), peak.toFixed(0));
const rows: string[] = [];
const outputs: string[] = [];
try {
  const input = stories(EXTRACTED);
  for (const workers of [1, 2]) {
    const out = join(folder, `out-${workers}`);
    rows.push(show(`extract ${EXTRACTED} articles, ${workers} worker${workers > 1 ? 's' : ''}`, await dramatis('extract', input, '--out', out, '--workers', String(workers))));
    console.log(rows.at(-1));
    outputs.push(readdirSync(out).toSorted().map((f) => readFileSync(join(out, f), 'utf8')).join(''));
  }
  rows.push(show('the same again with --resume', await dramatis('extract', input, '--out', join(folder, 'out-2'), '--resume')));
  for (const [job, word] of [['build of the same', '--cache'], ['the same build again', '--cache']] as const) {
    rows.push(show(job, await dramatis('build', input, '--out', join(folder, 'project.json'), word)));
    console.log(rows.at(-1));
  }
  for (const count of READ) {
    const path = stories(count);
    rows.push(show(`read ${count} articles (${(statSync(path).size / 1e6).toFixed(1)} MB of JSON lines)`, await dramatis('read', path, '--json')));
    console.log(rows.at(-1));
  }
} finally {
  rmSync(folder, { recursive: true });
}

writeSection('scale', `
## Many articles

Synthetic stories of two paragraphs in one file of JSON lines, no two alike, on a machine with ${availableParallelism()} cores.
CPU is the sum over all processes, start included; memory is the highest that they held together. Wall times depend on what
else runs: the load average at the end of this run was ${loadavg()[0]?.toFixed(1) ?? '?'} (an idle machine has 0).

| job | CPU, s | wall, s | memory, MB |
| --- | --- | --- | --- |
${rows.join('\n')}

The files written by one and by two workers were ${outputs[0] === outputs[1] ? 'the same, byte for byte' : 'NOT the same'}.
`);
