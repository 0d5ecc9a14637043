/**
 * Measures the explorer in headless Chromium (software WebGL) and writes the table into docs/measurements.md: drawing
 * beside a bare sigma page with the same places, how soon a dossier stands, and opening large projects.
 * Usage: npm run build:page && npm run measure:page
 */
import { mkdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { serialiseProject } from '../src/project/index.ts';
import { launchBrowser } from '../test/e2e/browser.ts';
import { serveFolder } from '../test/e2e/site.ts';
import { generatedProject } from './large-project.ts';
import { writeSection } from './measurements.ts';
import { BARE, compareDrawing, POINTED, ROUNDS, VIEW } from './page/drawing.ts';
import { measureDossiers } from './page/dossiers.ts';
import { heapOf, tasksOf, trace } from './page/tracing.ts';

const LONG = 50;

mkdirSync(BARE, { recursive: true });
await build({ configFile: false, root: 'bench/page', base: './', logLevel: 'warn', build: { outDir: `../../${BARE}`, emptyOutDir: true, target: 'es2022', rolldownOptions: { input: 'bench/page/bare-sigma.html' } } });
const browser = await launchBrowser();
const opening: string[] = [];
let drawing: readonly string[] = [];
let dossiers: readonly string[] = [];
for (const [actors, relations] of [[4000, 19_900], [10_000, 50_000], [100_000, 500_000]] as const) {
  opening.push(await openLarge(browser, actors, relations));
  // After every project: what was measured stays when a run is broken off.
  write();
}
drawing = await compareDrawing(browser);
dossiers = await measureDossiers(browser);
write();
await browser.close();

/** Opens a large project and lists the tasks of the main thread beyond 50 ms, by what they took and by what they computed. */
async function openLarge(of: Browser, actors: number, relations: number): Promise<string> {
  const site = await serveFolder('dist/web', { '/project.json': serialiseProject(generatedProject(actors, relations, false)) });
  const page = await of.newPage({ viewport: VIEW, reducedMotion: 'reduce' });
  const stop = await trace(page, 'disabled-by-default-devtools.timeline,toplevel,__metadata');
  const start = Date.now();
  await page.goto(site.address);
  await page.waitForFunction(() => (window.dramatisCanvas?.frames() ?? 0) > 0 && document.querySelector('output.arranging') === null && document.querySelector('.opening') === null, undefined, { timeout: 300_000, polling: 100 });
  const seconds = (Date.now() - start) / 1000;
  await page.waitForTimeout(1500);
  const all = tasksOf(await stop());
  const heap = await heapOf(page);
  await page.close();
  await site.close();
  const wall = all.filter((t) => t.wall > LONG);
  const cpu = all.filter((t) => t.cpu > LONG);
  const most = (values: readonly number[]): string => (values.length > 0 ? Math.max(...values).toFixed(0) : '–');
  return `| ${actors.toLocaleString('en')} / ${relations.toLocaleString('en')} | ${seconds.toFixed(1)} | ${wall.length} (${most(wall.map((t) => t.wall))}) | ${cpu.length} (${most(cpu.map((t) => t.cpu))}) | ${heap.toFixed(0)} |`;
}

function write(): void {
  writeSection('page', `
## The explorer

\`npm run measure:page\` in headless Chromium with software WebGL (no graphics card), 1280 by 800, two cores shared with
other work: the load average at the end was ${loadavg()[0]?.toFixed(1) ?? '?'} (an idle machine has 0), which lengthens all wall times.

Drawing 10,000 actors and 50,000 relations, given their places; mean of turns each (${ROUNDS}). Frame: milliseconds from
frame to frame while zooming and panning. Script: milliseconds of it that are ours to spend. Hover: from the movement of
the mouse onto an actor to the picture that shows the answer, as the browser traces it; the median of ${POINTED} actors and the slowest.
Click: the same from the release of the button. The bare page answers a hover with the actor's name and a click with
nothing; ours brings out the neighbourhood, and the dossier follows. Heap after collecting garbage; ours holds the articles, claims and look-ups as well.

| page | frame, ms | script, ms | hover, ms (slowest) | click, ms | heap, MB |
| --- | --- | --- | --- | --- | --- |
${drawing.join('\n')}

The dossier after a click in the same graph: milliseconds from the release of the button to just after the frame in which
its heading and as many claims as can be in sight stand in the panel, and to the frame with the last of its claims.

| of | stands, ms | whole, ms |
| --- | --- | --- |
${dossiers.join('\n')}

Opening a generated project without a layout until it can be used: drawn and arranged up to 20,000 relations, in groups beyond.
Tasks of the main thread longer than 50 ms: how many and the longest, by wall time and by the time that the thread
computed (waiting for the software graphics and for a free core left out). Heap after collecting garbage.

| actors / relations | seconds | tasks by wall time | tasks by computing time | heap, MB |
| --- | --- | --- | --- | --- |
${opening.join('\n')}
`);
}
