/**
 * Measures the explorer in headless Chromium (software WebGL) and writes the table into docs/measurements.md: drawing
 * beside a bare sigma page with the same places, and opening large projects.
 * Usage: npm run build:page && npm run measure:page
 */
import { mkdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { serialiseProject } from '../src/project/index.ts';
import { launchBrowser } from '../test/e2e/browser.ts';
import { serveFolder } from '../test/e2e/site.ts';
import { generatedProject } from './large-project.ts';
import { writeSection } from './measurements.ts';

const VIEW = { width: 1280, height: 800 };
const LONG = 50;
// Software WebGL takes a second and more for a frame of the bare page: more rounds and moves would take half an hour.
const ROUNDS = 1;
const MOVES = 6;
const BARE = 'dist/bench/page';

interface Drawn {
  readonly frame: number;
  readonly script: number;
  readonly hover: number;
  readonly heap: number;
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

mkdirSync(BARE, { recursive: true });
await build({ configFile: false, root: 'bench/page', base: './', logLevel: 'warn', build: { outDir: `../../${BARE}`, emptyOutDir: true, target: 'es2022', rolldownOptions: { input: 'bench/page/bare-sigma.html' } } });
const browser = await launchBrowser();
const opening: string[] = [];
const drawing = await compareDrawing(browser);
write();
for (const [actors, relations] of [[4000, 19_900], [10_000, 50_000], [100_000, 500_000]] as const) {
  opening.push(await openLarge(browser, actors, relations));
  // After every project: what was measured stays when a run is broken off.
  write();
}
await browser.close();

/** Both pages with 10,000 actors and 50,000 relations, taking turns. */
async function compareDrawing(of: Browser): Promise<readonly string[]> {
  const project = serialiseProject(generatedProject(10_000, 50_000, true));
  const ours: Drawn[] = [];
  const theirs: Drawn[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    theirs.push(await drawn(of, BARE, 'bare-sigma.html', project, '() => window.bare !== undefined', '() => window.hovered !== undefined'));
    ours.push(await drawn(of, 'dist/web', '#whole=1', project, '() => (window.dramatisCanvas?.inspect().labels.length ?? 0) > 0', "() => document.querySelector('.tooltip') !== null"));
  }
  const row = (name: string, runs: readonly Drawn[]): string =>
    `| ${name} | ${middle(runs.map((r) => r.frame)).toFixed(0)} | ${middle(runs.map((r) => r.script)).toFixed(1)} | ${middle(runs.map((r) => r.hover)).toFixed(0)} | ${middle(runs.map((r) => r.heap)).toFixed(0)} |`;
  return [row('bare sigma', theirs), row('Dramatis', ours)];
}

async function drawn(of: Browser, folder: string, address: string, project: string, ready: string, hovering: string): Promise<Drawn> {
  const site = await serveFolder(folder, { '/project.json': project });
  const page = await of.newPage({ viewport: VIEW, reducedMotion: 'reduce' });
  await page.addInitScript(watchFrames);
  await page.goto(site.address + address);
  await page.waitForFunction(ready, undefined, { timeout: 180_000 });
  await page.waitForTimeout(2500);
  // The stage lies between panels in one page and fills the other: the same hand movement about its middle.
  const [x, y] = [570, 400];
  await page.evaluate(() => window.frameWatch?.start());
  for (let i = 0; i < 6; i++) {
    await page.mouse.move(x, y + 120);
    await page.mouse.wheel(0, i < 3 ? -150 : 150);
    await page.waitForTimeout(250);
  }
  await page.mouse.move(x + 40, y + 170);
  await page.mouse.down();
  for (let i = 0; i < MOVES; i++) await page.mouse.move(x + 40 - 16 * i, y + 170 - 12 * i);
  await page.mouse.up();
  await page.waitForTimeout(400);
  const { frame, script } = await page.evaluate(() => window.frameWatch?.stop() ?? { frame: 0, script: 0 });
  const before = Date.now();
  let hover = 0;
  // Somewhere in the middle of ten thousand nodes one is under the pointer soon.
  for (let i = 0; i < 40 && hover === 0; i++) {
    const at = Date.now();
    await page.mouse.move(x + 3 * i, y + 2 * i);
    if (await page.waitForFunction(hovering, undefined, { timeout: 400, polling: 'raf' }).then(() => true, () => false)) hover = Date.now() - at;
    if (Date.now() - before > 20_000) break;
  }
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  await site.close();
  return { frame, script, hover, heap: usedSize / 1e6 };
}

declare global {
  interface Window {
    frameWatch?: { start(): void; stop(): { readonly frame: number; readonly script: number } };
  }
}

/** In the page: how far frames lie apart while something moves, and how long their scripts take. */
function watchFrames(): void {
  const ask = window.requestAnimationFrame.bind(window);
  let scripts = 0;
  window.requestAnimationFrame = (callback) =>
    ask((now) => {
      const start = performance.now();
      callback(now);
      scripts += performance.now() - start;
    });
  let on = false;
  let frames: number[] = [];
  let perFrame: number[] = [];
  const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
  window.frameWatch = {
    start() {
      on = true;
      [frames, perFrame, scripts] = [[], [], 0];
      let last = performance.now();
      const next = (now: number): void => {
        // Frames in which nothing was drawn tell nothing.
        if (scripts > 0.3) {
          frames.push(now - last);
          perFrame.push(scripts);
        }
        last = now;
        scripts = 0;
        if (on) ask(next);
      };
      ask(next);
    },
    stop() {
      on = false;
      return { frame: median(frames), script: median(perFrame) };
    },
  };
}

/** Opens a large project and lists the tasks of the main thread beyond 50 ms, by what they took and by what they computed. */
async function openLarge(of: Browser, actors: number, relations: number): Promise<string> {
  const site = await serveFolder('dist/web', { '/project.json': serialiseProject(generatedProject(actors, relations, false)) });
  const page = await of.newPage({ viewport: VIEW, reducedMotion: 'reduce' });
  const tasks = await traceTasks(page);
  const start = Date.now();
  await page.goto(site.address);
  await page.waitForFunction(() => document.querySelector('.graph-canvas canvas') !== null && document.querySelector('output.arranging') === null && document.querySelector('.opening') === null, undefined, { timeout: 300_000 });
  const seconds = (Date.now() - start) / 1000;
  await page.waitForTimeout(1500);
  const all = await tasks();
  const heap = await page.evaluate(() => (performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0);
  await page.close();
  await site.close();
  const wall = all.filter((t) => t.wall > LONG);
  const cpu = all.filter((t) => t.cpu > LONG);
  const most = (values: readonly number[]): string => (values.length > 0 ? Math.max(...values).toFixed(0) : '–');
  return `| ${actors.toLocaleString('en')} / ${relations.toLocaleString('en')} | ${seconds.toFixed(1)} | ${wall.length} (${most(wall.map((t) => t.wall))}) | ${cpu.length} (${most(cpu.map((t) => t.cpu))}) | ${(heap / 1e6).toFixed(0)} |`;
}

interface Task {
  readonly wall: number;
  readonly cpu: number;
}

/** Traces a page; what is returned ends the trace and gives the tasks of its main thread, in milliseconds. */
async function traceTasks(page: Page): Promise<() => Promise<readonly Task[]>> {
  const session = await page.context().newCDPSession(page);
  interface TraceEvent { readonly name: string; readonly pid: number; readonly tid: number; readonly dur?: number; readonly tdur?: number; readonly args?: { readonly name?: string } }
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { categories: 'disabled-by-default-devtools.timeline,toplevel,__metadata', transferMode: 'ReportEvents' });
  return async () => {
    const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
    await session.send('Tracing.end');
    await complete;
    const main = new Set(events.filter((e) => e.name === 'thread_name' && e.args?.name === 'CrRendererMain').map((e) => `${e.pid} ${e.tid}`));
    return events.filter((e) => e.name === 'RunTask' && main.has(`${e.pid} ${e.tid}`)).map((e) => ({ wall: (e.dur ?? 0) / 1000, cpu: (e.tdur ?? 0) / 1000 }));
  };
}

function write(): void {
  writeSection('page', `
## The explorer

\`npm run measure:page\` in headless Chromium with software WebGL (no graphics card), 1280 by 800, two cores shared with
other work: the load average at the end was ${loadavg()[0]?.toFixed(1) ?? '?'} (an idle machine has 0), which lengthens all wall times.

Drawing 10,000 actors and 50,000 relations, given their places; one turn each. Frame: milliseconds from
frame to frame while zooming and panning. Script: milliseconds of it that are ours to spend. Hover: from the movement of
the mouse to the answer, the driver's own way included. Heap after collecting garbage; ours holds the articles, claims and look-ups as well.

| page | frame, ms | script, ms | hover, ms | heap, MB |
| --- | --- | --- | --- | --- |
${drawing.join('\n')}

Opening a generated project without a layout until it can be used: drawn and arranged up to 20,000 relations, in groups beyond.
Tasks of the main thread longer than 50 ms: how many and the longest, by wall time and by the time that the thread
computed (waiting for the software graphics and for a free core left out).

| actors / relations | seconds | tasks by wall time | tasks by computing time | heap, MB |
| --- | --- | --- | --- | --- |
${opening.join('\n')}
`);
}
