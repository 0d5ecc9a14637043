import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parseProject } from '../../src/project/index.ts';
import { PAGE_OPTIONS } from './browser.ts';
import { explorerVisits, inspect, NO_PROJECT } from './explorer-page.ts';
import { EXAMPLE } from './explorer-project.ts';

const visit = explorerVisits();
const folder = mkdtempSync(join(tmpdir(), 'dramatis-'));

/** Clicks an entry of the dialog for taking out and gives the file that comes of it. */
async function takeOut(page: Page, entry: RegExp): Promise<{ readonly path: string; readonly text: string; readonly name: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('dialog').getByRole('button', { name: entry }).click()]);
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return { path, text: readFileSync(path, 'utf8'), name: file.suggestedFilename() };
}

async function openExports(page: Page): Promise<void> {
  await inspect(page);
  await page.getByRole('button', { name: 'Project', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Take out: other formats' }).click();
}

describe('taking out', () => {
  test('the project file holds the corrections and opens again', async () => {
    const { page, complaints } = await visit({ address: '#node=oreshnik' });
    await inspect(page);
    await page.getByRole('button', { name: 'Hide from the project' }).click();
    await openExports(page);
    const { path, text, name } = await takeOut(page, /^Project file/);
    expect(name).toBe('Example.dramatis.json');
    expect(parseProject(text).decisions.map((d) => d.kind)).toEqual(['hide']);
    await page.getByRole('button', { name: 'Close' }).click();

    const other = await visit(NO_PROJECT);
    await other.page.getByRole('main').getByRole('button', { name: 'Bring in articles' }).click();
    await other.page.locator('input[type=file]').first().setInputFiles(path);
    const { nodes } = await inspect(other.page);
    expect(nodes.map((n) => n.id)).not.toContain('oreshnik');
    expect([...complaints, ...other.complaints]).toEqual([]);
  });

  test('one page holds it all and opens from a plain file, without a network', async () => {
    const { page } = await visit();
    await openExports(page);
    const { path, text } = await takeOut(page, /^One page that holds it all/);
    expect(text).not.toContain('unsafe-inline');
    const context = await page.context().browser()?.newContext(PAGE_OPTIONS);
    if (!context) throw new Error('the browser is gone');
    const alone = await context.newPage();
    const complaints: string[] = [];
    alone.on('pageerror', (e) => complaints.push(String(e)));
    await context.setOffline(true);
    await alone.goto(pathToFileURL(path).href);
    await inspect(alone);
    await alone.keyboard.press('Control+k');
    await alone.getByRole('combobox').fill('Teheran');
    await alone.getByRole('option', { name: /Iran/ }).first().waitFor();
    await alone.keyboard.press('Enter');
    await alone.locator('.quote').first().click();
    await alone.locator('.article-text .current').first().waitFor();
    // The land under the map comes with the page.
    await alone.goto(`${pathToFileURL(path).href}#layout=map`);
    await alone.reload();
    await expect.poll(async () => (await inspect(alone)).world).toBe(true);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.each([
    [/^GEXF/, /<node id="BY"[^>]*label="Belarus"/],
    [/^GraphML/, /<graphml/],
    [/claims.*\.csv/i, /Russia intends to deploy/],
    [/^SVG/, /Belarus/],
    [/^JSON-LD/, /"@context"/],
  ] as const)('%s', async (entry, expected) => {
    const { page, complaints } = await visit();
    await openExports(page);
    expect((await takeOut(page, entry)).text).toMatch(expected);
    expect(complaints).toEqual([]);
  });

  test('a picture of the view', async () => {
    const { page } = await visit();
    await openExports(page);
    const { path } = await takeOut(page, /^Picture of the view/);
    expect(readFileSync(path).subarray(1, 4).toString()).toBe('PNG');
  });

  test('only what passes the filters, where that is wanted', async () => {
    const { page } = await visit({ address: '#status=planned' });
    await openExports(page);
    const { text } = await takeOut(page, /relations.*\.csv/i);
    expect(text.trim().split('\n')).toHaveLength(2);
  });
});

describe('bringing in', () => {
  test('articles are read and understood beside the page; a broken file is refused by name and the rest goes on', async () => {
    const good = 'seeds/003_870b5b289e335832.txt';
    const broken = join(folder, 'broken.pdf');
    const empty = join(folder, 'empty.txt');
    writeFileSync(broken, 'this is no pdf');
    writeFileSync(empty, '');
    const { page, complaints } = await visit(NO_PROJECT);
    await page.getByRole('main').getByRole('button', { name: 'Bring in articles' }).click();
    await page.locator('input[type=file]').first().setInputFiles([good, broken, empty]);
    await page.getByText('1 article added').first().waitFor({ timeout: 45_000 });
    const dialog = page.getByRole('dialog');
    expect(await dialog.locator('.refusals').first().innerText()).toMatch(/broken\.pdf[\s\S]*empty\.txt: the file is empty/);
    await dialog.getByRole('button', { name: 'Show the graph' }).click();
    await expect.poll(async () => (await inspect(page)).nodes.map((n) => n.id)).toEqual(expect.arrayContaining(['RU', 'BY']));
    await page.reload();
    await expect.poll(async () => (await inspect(page)).nodes.map((n) => n.id)).toEqual(expect.arrayContaining(['RU', 'BY']));
    expect(complaints).toEqual([]);
  });

  test('a pasted article is added to what is open', async () => {
    const { page } = await visit();
    await inspect(page);
    await page.getByRole('button', { name: 'Project', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Bring in articles' }).click();
    await page.getByLabel('Or paste an article').fill('Japan warns North Korea\n\nJapan condemned North Korea on Monday. Japan and South Korea signed an agreement on trade.');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText('1 article added').first().waitFor({ timeout: 45_000 });
    await page.getByRole('button', { name: 'Show the graph' }).click();
    await expect.poll(async () => (await inspect(page)).nodes.map((n) => n.id)).toEqual(expect.arrayContaining(['BY', 'JP']));
    expect(EXAMPLE.corpus.actors.map((a) => a.id)).not.toContain('JP');
  });

  test('a dropped project that is none is refused in one line', async () => {
    const bad = join(folder, 'bad.json');
    writeFileSync(bad, '{"version": 1, "name": 3}');
    const { page } = await visit(NO_PROJECT);
    await page.getByRole('main').getByRole('button', { name: 'Bring in articles' }).click();
    await page.locator('input[type=file]').first().setInputFiles(bad);
    await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/bad\.json/);
  });
});
