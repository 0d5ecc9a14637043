import type { Browser, Page } from 'playwright-core';
import { serialiseProject } from '../../src/project/index.ts';
import { serveFolder } from '../../test/e2e/site.ts';
import { generatedProject } from '../large-project.ts';
import { watchFrames } from './frames.ts';
import { heapOf, latencies } from './tracing.ts';

/* Drawing and answering, beside a bare sigma page. */

export const VIEW = { width: 1280, height: 800 };
export const BARE = 'dist/bench/page';
export const ROUNDS = 1;
// With software graphics the bare page takes seconds for a frame of zooming.
const MOVES = 3;
/** Actors pointed at, one after the other, in each turn. */
export const POINTED = 8;

interface Drawn {
  readonly frame: number;
  readonly script: number;
  readonly hover: number;
  readonly slowest: number;
  readonly click: number;
  readonly heap: number;
}

/** What differs between the pages compared. All functions run in the page. */
interface Compared {
  readonly folder: string;
  readonly address: string;
  readonly ready: () => boolean;
  /** Where actors are on the screen. */
  readonly actors: () => readonly { readonly x: number; readonly y: number }[];
  /** What the page says is under the pointer. */
  readonly answer: () => string;
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

export const DRAMATIS: Compared = {
  folder: 'dist/web',
  address: '#whole=1',
  ready: () => (window.dramatisCanvas?.frames() ?? 0) > 0 && document.querySelector('output.arranging') === null && document.querySelector('.condensed-notice') === null,
  actors: () => window.dramatisCanvas?.inspect().nodes.map((n) => n.centre) ?? [],
  answer: () => document.querySelector('.tooltip')?.textContent ?? '',
};
const BARE_SIGMA: Compared = {
  folder: BARE,
  address: 'bare-sigma.html',
  ready: () => window.bare !== undefined,
  actors: () => {
    const { bare } = window;
    return bare ? bare.getGraph().mapNodes((_, { x, y }) => bare.graphToViewport({ x: Number(x), y: Number(y) })) : [];
  },
  answer: () => window.hovered ?? '',
};

/** Both pages with 10,000 actors and 50,000 relations, taking turns. */
export async function compareDrawing(of: Browser): Promise<readonly string[]> {
  const project = serialiseProject(generatedProject(10_000, 50_000, true));
  const ours: Drawn[] = [];
  const theirs: Drawn[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    theirs.push(await drawn(of, BARE_SIGMA, project));
    ours.push(await drawn(of, DRAMATIS, project));
  }
  const mean = (runs: readonly Drawn[], key: keyof Drawn): number => runs.reduce((sum, run) => sum + run[key], 0) / runs.length;
  const row = (name: string, runs: readonly Drawn[]): string =>
    `| ${name} | ${mean(runs, 'frame').toFixed(0)} | ${mean(runs, 'script').toFixed(1)} | ${mean(runs, 'hover').toFixed(0)} (${mean(runs, 'slowest').toFixed(0)}) | ${mean(runs, 'click').toFixed(0)} | ${mean(runs, 'heap').toFixed(0)} |`;
  return [row('bare sigma', theirs), row('Dramatis', ours)];
}

async function drawn(of: Browser, compared: Compared, project: string): Promise<Drawn> {
  const site = await serveFolder(compared.folder, { '/project.json': project });
  const page = await of.newPage({ viewport: VIEW, reducedMotion: 'reduce' });
  await page.addInitScript(watchFrames);
  await page.goto(site.address + compared.address);
  await page.waitForFunction(compared.ready, undefined, { timeout: 180_000, polling: 250 });
  await page.waitForTimeout(4000);
  // The stage lies between panels in one page and fills the other: the same hand movement about its middle.
  const [x, y] = [570, 400];
  const actors = (await page.evaluate(compared.actors)).filter((p) => Math.abs(p.x - x) < 250 && Math.abs(p.y - y) < 180);
  const pointed = actors.filter((_, i) => i % Math.max(1, Math.floor(actors.length / POINTED)) === 0).slice(0, POINTED);
  const hovers = await latencies(page, 'MOUSE_MOVED', async () => {
    for (const at of pointed) {
      const before = await page.evaluate(compared.answer);
      await page.mouse.move(at.x, at.y);
      await answered(page, compared, before);
    }
  });
  const clicks = await latencies(page, 'MOUSE_RELEASED', async () => {
    for (const at of pointed.slice(0, POINTED / 2)) {
      await page.mouse.click(at.x, at.y);
      await page.waitForTimeout(1000);
    }
  });
  await page.mouse.move(x, y + 120);
  await page.evaluate(() => window.frameWatch?.start());
  for (const turn of [-150, 150]) {
    await page.mouse.wheel(0, turn);
    await page.waitForTimeout(250);
  }
  await page.mouse.move(x + 40, y + 170);
  await page.mouse.down();
  for (let i = 0; i < MOVES; i++) await page.mouse.move(x + 40 - 16 * i, y + 170 - 12 * i);
  await page.mouse.up();
  await page.waitForTimeout(400);
  const { frame, script } = await page.evaluate(() => window.frameWatch?.stop() ?? { frame: 0, script: 0 });
  const heap = await heapOf(page);
  await page.close();
  await site.close();
  return { frame, script, hover: middle(hovers), slowest: Math.max(...hovers), click: middle(clicks), heap };
}

/** Waits for another answer than before, and until the graphics are at rest again. */
async function answered(page: Page, { answer }: Compared, before: string): Promise<void> {
  for (let i = 0; i < 20 && (await page.evaluate(answer)) === before; i++) await page.waitForTimeout(100);
  await page.waitForTimeout(700);
}
