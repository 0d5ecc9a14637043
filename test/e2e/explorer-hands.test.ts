import { readFileSync } from 'node:fs';
import type { CDPSession, Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parseProject } from '../../src/project/index.ts';
import { explorerVisits, inspect } from './explorer-page.ts';

const visit = explorerVisits();

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, goal: Locator, most = 60): Promise<void> {
  for (let i = 0; i < most; i++) {
    if ((await goal.count()) > 0 && (await goal.first().evaluate((e) => e === document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached with ${most} tabs; the focus is on ${await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? '')}`);
}

const ring = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);

describe('by keyboard alone', () => {
  test('search, walk, dossier, article, correction, undo, and taking out', async () => {
    const { page, complaints } = await visit();
    await inspect(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the graph');
    await page.keyboard.press('Enter');

    await page.keyboard.press('Control+k');
    await page.keyboard.type('Minsk');
    await page.getByRole('option', { name: /Belarus/ }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Belarus' }).waitFor();

    const graph = page.getByRole('application');
    await tabTo(page, graph);
    expect(await ring(page)).toBe('solid');
    const walked = async (): Promise<string> => page.locator('.panel.right h2').first().innerText();
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
      await page.keyboard.press(key);
      if ((await walked()) !== 'Belarus') break;
    }
    const neighbour = await walked();
    expect(neighbour).not.toBe('Belarus');
    await expect.poll(() => page.locator('[aria-live]').innerText()).toContain(neighbour);

    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(neighbour);
    await tabTo(page, page.locator('.quote'));
    expect(await ring(page)).toBe('solid');
    await page.keyboard.press('Enter');
    const sentence = page.locator('.article-text .current').first();
    await sentence.waitFor();
    expect(await sentence.isVisible()).toBe(true);

    const claims = (): Promise<number> => page.locator('.article-text .pin').count();
    const before = await claims();
    await tabTo(page, page.locator('.claim-stepper').getByRole('button', { name: 'Reject: the text does not say so' }));
    await page.keyboard.press('Enter');
    await expect.poll(claims).toBe(before - 1);
    await page.keyboard.press('Control+z');
    await expect.poll(claims).toBe(before);

    await page.keyboard.press('Control+k');
    await page.keyboard.type('Take out');
    await page.getByRole('option', { name: 'Take out: other formats' }).waitFor();
    await page.keyboard.press('Enter');
    const entry = page.getByRole('dialog').getByRole('button', { name: /^Project file/ });
    await entry.waitFor();
    await tabTo(page, entry);
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(parseProject(readFileSync(await file.path(), 'utf8')).name).toBe('Example');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  test('the period is brushed, moved and played', async () => {
    const { page } = await visit();
    await inspect(page);
    const shown = (): Promise<string> => page.locator('.filter-chips').innerText();
    await tabTo(page, page.getByRole('slider', { name: 'End of the period' }), 80);
    await page.keyboard.press('Home');
    await page.getByText('Showing 3 of 9 claims').waitFor();
    await page.keyboard.press('Shift+PageUp');
    await expect.poll(shown).not.toContain('Showing 3 of 9');
    await page.keyboard.press('Shift+Home');
    const play = page.getByRole('button', { name: 'Play through time' });
    await play.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await page.keyboard.press('Enter');
    await play.waitFor();
  });

  test('the histogram counts by publication where that is wanted, and the address says so', async () => {
    const { page } = await visit();
    await inspect(page);
    const ends = (): Promise<string> => page.locator('.timeline-head strong').innerText();
    const axis = (): Promise<string> => page.locator('.axis').innerText();
    expect(await axis()).toMatch(/2025/);
    await page.getByLabel('by', { exact: true }).selectOption('published');
    await expect.poll(ends).toBe('Dec 2022 to Feb 2025');
    await expect.poll(axis).toMatch(/Jan 2023[\s\S]*Jan 2024[\s\S]*Jan 2025/);
    expect(page.url()).toContain('dates=published');
    await page.getByRole('slider', { name: 'Beginning of the period' }).focus();
    await page.keyboard.press('End');
    await page.getByText('Showing 1 of 9 claims').waitFor();
  });
});

describe('by touch', () => {
  const options = { viewport: { width: 360, height: 640 }, touch: true } as const;

  interface Finger {
    readonly x: number;
    readonly y: number;
  }
  const touch = (cdp: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', ...fingers: readonly Finger[]): Promise<unknown> =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: fingers.map(({ x, y }, id) => ({ x, y, id })) });

  test('a tap chooses, and the dossier comes up as a sheet', async () => {
    const { page, complaints } = await visit(options);
    const { centre } = (await inspect(page)).nodes.find((n) => n.id === 'RU')!;
    await page.touchscreen.tap(centre.x, centre.y);
    await page.getByRole('heading', { level: 2, name: 'Russia', exact: true }).waitFor();
    await expect.poll(() => page.locator('.panel.right').evaluate((p) => p.getBoundingClientRect().top < innerHeight - 100)).toBe(true);
    await page.getByRole('complementary', { name: 'Details' }).getByRole('button', { name: 'Close' }).tap();
    expect(complaints).toEqual([]);
  });

  test('a long press opens the menu of what can be done', async () => {
    const { page } = await visit(options);
    const { centre } = (await inspect(page)).nodes.find((n) => n.id === 'BY')!;
    const cdp = await page.context().newCDPSession(page);
    await touch(cdp, 'touchStart', centre);
    await page.getByRole('menuitem', { name: 'Open the dossier' }).waitFor();
    await touch(cdp, 'touchEnd');
    // Lifting the finger is no tap: the menu stays and nothing is chosen.
    await page.waitForTimeout(400);
    await page.getByRole('menuitem', { name: 'Neighbours' }).tap();
    await page.getByText('Neighbours of Belarus').waitFor();
    expect(page.url()).not.toContain('node=');
  });

  test('two fingers zoom', async () => {
    const { page } = await visit(options);
    const { view, zoom } = await inspect(page);
    const middle = { x: view.x + view.width / 2, y: view.y + view.height / 2 };
    const pair = (apart: number): readonly Finger[] => [{ ...middle, x: middle.x - apart }, { ...middle, x: middle.x + apart }];
    const cdp = await page.context().newCDPSession(page);
    await touch(cdp, 'touchStart', ...pair(30));
    for (const apart of [40, 55, 70, 85, 100]) {
      await touch(cdp, 'touchMove', ...pair(apart));
      await page.waitForTimeout(40);
    }
    await touch(cdp, 'touchEnd');
    await expect.poll(async () => (await inspect(page)).zoom).toBeLessThan(zoom * 0.7);
  });
});

describe('with a mouse', () => {
  test('a lasso takes several actors together', async () => {
    const { page } = await visit();
    const { nodes, view } = await inspect(page);
    const two = ['IR', 'US'].map((id) => nodes.find((n) => n.id === id)!.centre);
    const [left, right] = [Math.min(...two.map((p) => p.x)) - 45, Math.max(...two.map((p) => p.x)) + 45];
    const [top, bottom] = [Math.max(view.y + 2, Math.min(...two.map((p) => p.y)) - 45), Math.max(...two.map((p) => p.y)) + 45];
    await page.keyboard.down('Shift');
    await page.mouse.move(left, top);
    await page.mouse.down();
    for (const [x, y] of [[right, top], [right, bottom], [left, bottom], [left, top]] as const) await page.mouse.move(x, y, { steps: 6 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await page.getByRole('region', { name: 'Actors taken together' }).getByText(/^\d+ actors$/).waitFor();
    const ringed = (await inspect(page)).nodes.filter((n) => n.ring === 'selected').map((n) => n.id);
    expect(ringed).toEqual(expect.arrayContaining(['IR', 'US']));
    expect(ringed.length).toBeLessThan(nodes.length);
  });

  test('pointing at a mention in the article lights its actor in the graph', async () => {
    const { page } = await visit({ address: '#read=putin' });
    await inspect(page);
    await page.locator('.article-text').getByRole('link', { name: 'Belarus', exact: true }).first().hover();
    await expect.poll(async () => (await inspect(page)).nodes.filter((n) => n.lit).map((n) => n.id)).toEqual(['BY']);
  });
});
