import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parseProject, projectInPage } from '../../src/project/index.ts';
import { explorerVisits, inspect, NO_PROJECT } from './explorer-page.ts';

const visit = explorerVisits();
const COUNTRIES = ['France', 'Japan', 'Brazil', 'Kenya', 'Norway', 'Germany', 'Chile', 'Spain'];
const COUNT = 200;
/** Among the articles, one that is none. */
const BROKEN = 120;

interface File {
  readonly name: string;
  readonly text: string;
}

function stories(): readonly File[] {
  return Array.from({ length: COUNT }, (_, i) => {
    const [a, b] = [COUNTRIES[i % 8], COUNTRIES[(i * 3 + 1) % 8]];
    if (i === BROKEN) return { name: 'broken.pdf', text: 'this is no pdf' };
    return {
      name: `story-${i}.txt`,
      text: `Trade talks, round ${i}\n\n${a} signed a trade agreement with ${b} on Monday, number ${i} of this year. Officials in the capital said that ${a} will send a delegation to ${b} in round ${i}.`,
    };
  });
}

/** Drops files on the page, as a file manager does. */
async function drop(page: Page, files: readonly File[]): Promise<void> {
  const data = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, text } of given) transfer.items.add(new File([text], name, { type: 'text/plain' }));
    return transfer;
  }, files);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

const kept = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('.overview .rows > li').length);

describe('a drop of 200 articles', () => {
  test('is read article by article, the broken one refused by name, while the page answers; and is there after a reload', async () => {
    const { page, complaints } = await visit(NO_PROJECT);
    await page.getByRole('heading', { name: 'Nothing here yet' }).waitFor();
    await drop(page, stories());
    const dialog = page.getByRole('dialog', { name: 'Bring in articles' });
    await dialog.getByText(/Understood \d+ of 199 articles/).waitFor({ timeout: 90_000 });
    // The page answers meanwhile.
    await dialog.getByRole('button', { name: 'Cancel' }).hover();
    await dialog.getByText('199 articles added').waitFor({ timeout: 200_000 });
    expect(await dialog.locator('.refusals').first().innerText()).toMatch(/broken\.pdf/);
    await dialog.getByRole('button', { name: 'Show the graph' }).click();
    await expect.poll(async () => (await inspect(page)).nodes.map((n) => n.id)).toEqual(expect.arrayContaining(['FR', 'JP', 'BR', 'KE', 'NO', 'DE', 'CL', 'ES']));
    await page.waitForTimeout(1500);
    await page.reload();
    await expect.poll(async () => (await inspect(page)).nodes.map((n) => n.id)).toEqual(expect.arrayContaining(['FR', 'ES']));
    expect(complaints).toEqual([]);
  }, 300_000);

  test('is cancelled half way: nothing of it is added, and the page goes on', async () => {
    const { page } = await visit();
    await inspect(page);
    const before = await kept(page);
    await drop(page, stories());
    const dialog = page.getByRole('dialog', { name: 'Bring in articles' });
    await dialog.getByText(/Understood \d+ of 199 articles/).waitFor({ timeout: 90_000 });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.getByText('Stopped. Nothing was added.').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    expect(await kept(page)).toBe(before);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('Teheran');
    await page.getByRole('option', { name: /Iran/ }).first().waitFor();
  }, 200_000);

  test('goes on while its dialog is closed, and what is dropped meanwhile waits for it and is added to it', async () => {
    const { page, complaints } = await visit(NO_PROJECT);
    await page.getByRole('heading', { name: 'Nothing here yet' }).waitFor();
    await drop(page, stories());
    await drop(page, [{ name: 'peru.txt', text: 'Ships\n\nPeru signed a trade agreement with Canada on Monday, officials in Lima said.' }]);
    await page.getByRole('dialog', { name: 'Bring in articles' }).getByText('1 lot waits until this one is done.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /Understood \d+ of \d+ articles|Reading file/ }).waitFor();
    await expect.poll(async () => (await inspect(page)).nodes.map((n) => n.id), { timeout: 120_000 }).toEqual(expect.arrayContaining(['FR', 'JP', 'PE', 'CA']));
    expect(complaints).toEqual([]);
  }, 200_000);

  test('is gone after a reload half way, and what was open before is still there', async () => {
    const { page, complaints } = await visit({ address: '#node=oreshnik' });
    await inspect(page);
    await page.getByRole('button', { name: 'Hide from the project' }).click();
    await page.waitForTimeout(1500);
    await drop(page, stories());
    await page.getByRole('dialog').getByText(/Understood \d+ of 199 articles/).waitFor({ timeout: 90_000 });
    await page.reload();
    const nodes = (await inspect(page)).nodes.map((n) => n.id);
    expect(nodes).toContain('BY');
    expect(nodes).not.toContain('oreshnik');
    expect(nodes).not.toContain('FR');
    expect(complaints).toEqual([]);
  }, 200_000);
});

describe('what was taken out is opened again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-again-'));

  async function takeOut(page: Page, entry: RegExp): Promise<string> {
    await page.getByRole('button', { name: 'Project', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Take out: other formats' }).click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('dialog').getByRole('button', { name: entry }).click()]);
    const path = join(folder, file.suggestedFilename());
    await file.saveAs(path);
    await page.getByRole('button', { name: 'Close' }).click();
    return path;
  }

  test.each([
    ['the project file', /^Project file/, (text: string) => text],
    ['the page that holds it all', /^One page that holds it all/, (text: string) => projectInPage(text) ?? ''],
  ] as const)('%s, with corrections and places, and goes on being corrected', async (_, entry, projectIn) => {
    const { page } = await visit({ address: '#node=oreshnik' });
    await inspect(page);
    await page.getByRole('button', { name: 'Hide from the project' }).click();
    const path = await takeOut(page, entry);
    const text = readFileSync(path, 'utf8');
    const project = parseProject(projectIn(text));
    expect(project.decisions.map((d) => d.kind)).toEqual(['hide']);
    expect(Object.keys(project.layout).length).toBeGreaterThan(5);

    const other = await visit(NO_PROJECT);
    await other.page.getByRole('heading', { name: 'Nothing here yet' }).waitFor();
    await drop(other.page, [{ name: path.split('/').at(-1) ?? '', text }]);
    expect((await inspect(other.page)).nodes.map((n) => n.id)).not.toContain('oreshnik');
    await other.page.keyboard.press('Control+z');
    await expect.poll(async () => (await inspect(other.page)).nodes.map((n) => n.id)).toContain('oreshnik');
    expect(other.complaints).toEqual([]);
  });

  test('the drawing of the view holds what is on the screen', async () => {
    const { page } = await visit();
    const { labels } = await inspect(page);
    const svg = readFileSync(await takeOut(page, /^Drawing of the view/), 'utf8');
    for (const { text } of labels) expect(svg).toContain(`>${text}</text>`);
    expect(svg.match(/^<g stroke=/gm)?.length ?? 0).toBeGreaterThan(4);
  });
});
