import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { CanvasInspection, ScreenBox } from '../../src/explorer/canvas/index.ts';
import { clickActor, explorerVisits, inspect } from './explorer-page.ts';

const visit = explorerVisits();

function overlap(a: ScreenBox, b: ScreenBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function overlaps({ labels }: CanvasInspection): string[] {
  return labels.flatMap((a, i) => labels.slice(0, i).filter((b) => overlap(a.box, b.box)).map((b) => `${a.text} and ${b.text}`));
}

/** The canvas once it has come to rest: two looks in a row are alike. */
async function atRest(page: Page): Promise<CanvasInspection> {
  let before = '';
  await expect.poll(async () => {
    const now = JSON.stringify(await inspect(page));
    const still = now === before;
    before = now;
    return still;
  }, { interval: 120, timeout: 10_000 }).toBe(true);
  return inspect(page);
}

/** A place on the canvas with nothing near it. */
function emptySpot({ view, nodes, edges }: CanvasInspection): { x: number; y: number } {
  for (let y = view.y + 20; y < view.y + view.height - 60; y += 20) {
    for (let x = view.x + 60; x < view.x + view.width - 160; x += 20) {
      const clear = [...nodes.map((n) => n.centre), ...edges.map((e) => e.middle)].every((p) => Math.hypot(p.x - x, p.y - y) > 70);
      if (clear) return { x, y };
    }
  }
  throw new Error('the canvas is full');
}

describe('the canvas', () => {
  test.each([{ width: 1280, height: 800 }, { width: 360, height: 640 }])('shows no two names over each other and cuts none off at $width px', async (viewport) => {
    const { page } = await visit({ viewport });
    const seen = await atRest(page);
    // With so few actors there is room for every name, on a phone too.
    expect(seen.nodes.map((n) => n.id).filter((id) => !seen.labels.some((l) => l.id === id))).toEqual([]);
    expect(seen.labels.length).toBeGreaterThan(2);
    expect(overlaps(seen)).toEqual([]);
    for (const { box } of seen.labels) {
      expect(box.x).toBeGreaterThanOrEqual(seen.view.x);
      expect(box.x + box.width).toBeLessThanOrEqual(seen.view.x + seen.view.width);
    }
  });

  test('keeps relations of one pair apart, and draws status and direction', async () => {
    const { page } = await visit();
    const { edges } = await atRest(page);
    const pairOf = (key: string): string => key.split('|').slice(0, 2).sort().join('|');
    const siblings = edges.flatMap((a, i) => edges.slice(0, i).filter((b) => pairOf(a.key) === pairOf(b.key)).map((b) => [a, b] as const));
    expect(siblings.length).toBeGreaterThan(0);
    for (const [a, b] of siblings) expect(Math.hypot(a.middle.x - b.middle.x, a.middle.y - b.middle.y)).toBeGreaterThan(4);
    for (const e of edges) expect(e.line).toBe({ actual: 'solid', planned: 'dashed', possible: 'dotted', denied: 'struck' }[e.status]);
  });

  test('names stay at their nodes while the view is dragged', async () => {
    const { page } = await visit();
    const before = await atRest(page);
    const spot = emptySpot(before);
    await page.mouse.move(spot.x, spot.y);
    await page.mouse.down();
    await page.mouse.move(spot.x + 20, spot.y + 12, { steps: 4 });
    await page.mouse.up();
    const after = await atRest(page);
    expect(overlaps(after)).toEqual([]);
    const moved = (id: string): { x: number; y: number } => {
      const [from, to] = [before, after].map((s) => s.nodes.find((n) => n.id === id)?.centre) as [ScreenBox, ScreenBox];
      return { x: to.x - from.x, y: to.y - from.y };
    };
    const inner = before.labels.filter(({ box: b }) => b.x > before.view.x + 60 && b.x + b.width < before.view.x + before.view.width - 60);
    expect(inner.length).toBeGreaterThan(1);
    expect(moved(inner[0]!.id).x).toBeGreaterThan(10);
    for (const { id, box } of inner) {
      const now = after.labels.find((l) => l.id === id)?.box;
      const by = moved(id);
      expect(now?.x).toBeCloseTo(box.x + by.x, 0);
      expect(now?.y).toBeCloseTo(box.y + by.y, 0);
    }
  });

  test('brings out the neighbourhood of what is pointed at, and all again afterwards', async () => {
    const { page } = await visit();
    const rest = await atRest(page);
    const belarus = rest.nodes.find((n) => n.id === 'BY')!;
    await page.mouse.move(belarus.centre.x, belarus.centre.y);
    const hovered = await atRest(page);
    // Only that is drawn, over a picture that is as it was.
    expect(hovered.frames).toBe(rest.frames);
    const touching = hovered.edges.filter((e) => e.key.split('|').slice(0, 2).includes('BY')).map((e) => e.key);
    expect(hovered.edges.filter((e) => e.lit).map((e) => e.key)).toEqual(touching);
    expect(hovered.nodes.find((n) => n.id === 'BY')?.ring).toBe('hovered');
    const spot = emptySpot(rest);
    await page.mouse.move(spot.x, spot.y);
    expect((await atRest(page)).nodes.every((n) => n.lit)).toBe(true);
  });

  test('a name is as good to click as its node', async () => {
    const { page } = await visit();
    const { labels, frames } = await atRest(page);
    const { box } = labels.find((l) => l.id === 'BY')!;
    await page.mouse.click(box.x + box.width - 4, box.y + box.height / 2);
    await page.getByRole('heading', { level: 2, name: 'Belarus' }).waitFor();
    expect((await atRest(page)).nodes.find((n) => n.id === 'BY')?.ring).toBe('selected');
    expect((await inspect(page)).frames).toBe(frames);
  });

  test('a dragged actor stays where it is put, and is not chosen by it', async () => {
    const { page } = await visit();
    const rest = await atRest(page);
    const iran = rest.nodes.find((n) => n.id === 'IR')!;
    const spot = emptySpot(rest);
    await page.mouse.move(iran.centre.x, iran.centre.y);
    await page.mouse.down();
    await page.mouse.move(spot.x, spot.y, { steps: 6 });
    await page.mouse.up();
    const after = await atRest(page);
    const now = after.nodes.find((n) => n.id === 'IR')!;
    expect(Math.hypot(now.centre.x - spot.x, now.centre.y - spot.y)).toBeLessThan(3);
    expect(now.ring).not.toBe('selected');
    const others = (s: CanvasInspection) => s.nodes.filter((n) => n.id !== 'IR').map((n) => [n.id, Math.round(n.centre.x), Math.round(n.centre.y)]);
    expect(others(after)).toEqual(others(rest));
  });

  test('survives the loss of the graphics card', async () => {
    const { page, complaints } = await visit();
    const before = await atRest(page);
    const lost = await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.graph-canvas canvas.sigma-nodes');
      const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
      canvas?.setAttribute('data-old', '');
      gl?.getExtension('WEBGL_lose_context')?.loseContext();
      return gl?.isContextLost();
    });
    expect(lost).toBe(true);
    await page.waitForFunction(() => document.querySelector('.graph-canvas canvas.sigma-nodes:not([data-old])'));
    const after = await atRest(page);
    expect(after.labels).toEqual(before.labels);
    const drawn = await page.evaluate(() => document.querySelector<HTMLCanvasElement>('.graph-canvas canvas.sigma-nodes')?.getContext('webgl2')?.isContextLost());
    expect(drawn).toBe(false);
    const russia = after.nodes.find((n) => n.id === 'RU')!;
    await page.mouse.click(russia.centre.x, russia.centre.y);
    await page.getByRole('heading', { level: 2, name: 'Russia', exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });
});

test('a click is answered in the graph at once, and by the dossier after it', async () => {
  const { page } = await visit();
  await atRest(page);
  await page.evaluate(() => {
    const seen: { ring?: string; heading?: string } = {};
    Object.assign(window, { seen });
    // Behind what the click itself has brought about, and before anything that comes later.
    window.addEventListener('click', () => queueMicrotask(() => queueMicrotask(() => {
      seen.ring = window.dramatisCanvas?.inspect().nodes.find((n) => n.id === 'BY')?.ring ?? '';
      seen.heading = document.querySelector('.panel.right h2')?.textContent ?? '';
    })));
  });
  await clickActor(page, 'BY');
  await page.getByRole('heading', { level: 2, name: 'Belarus' }).waitFor();
  expect(await page.evaluate(() => (window as unknown as { seen: object }).seen)).toEqual({ ring: 'selected', heading: 'Example' });
});
