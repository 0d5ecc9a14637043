import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { explorerVisits, inspect } from './explorer-page.ts';

const visit = explorerVisits();

async function mergeBelarusIntoRussia(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Merge…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Merge Belarus' });
  await dialog.getByRole('combobox').fill('Russ');
  await dialog.getByRole('option', { name: /Russia/ }).click();
  await dialog.getByText('What will be joined').waitFor();
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await page.getByRole('heading', { level: 2, name: 'Russia' }).waitFor();
}

/** Selects words of a paragraph, or all of it, as a pointer would. */
async function select(paragraph: Locator, words?: string): Promise<void> {
  await paragraph.evaluate((p, sought) => {
    const range = document.createRange();
    range.selectNodeContents(p);
    if (sought !== undefined) {
      const texts = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const from = node.textContent?.indexOf(sought) ?? -1;
        if (from < 0) continue;
        range.setStart(node, from);
        range.setEnd(node, from + sought.length);
        break;
      }
    }
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
  }, words);
}

const actorsShown = async (page: Page): Promise<readonly string[]> => (await inspect(page)).nodes.map((n) => n.id).sort();

describe('correcting', () => {
  test('a merge is previewed, done, kept over a reload, and undone', async () => {
    const { page, complaints } = await visit({ address: '#node=BY' });
    await inspect(page);
    await mergeBelarusIntoRussia(page);
    await expect.poll(() => actorsShown(page)).not.toContain('BY');
    await page.getByText('Belarus was merged into this.').waitFor();
    // Long enough for the change to be kept, which the page does a little after it is made.
    await page.waitForTimeout(1500);
    await page.reload();
    await expect.poll(() => actorsShown(page)).not.toContain('BY');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(() => actorsShown(page)).toContain('BY');
    expect(complaints).toEqual([]);
  });

  test('two corrections are undone and redone in order, and the history goes anywhere', async () => {
    const { page, complaints } = await visit({ address: '#node=BY' });
    await inspect(page);
    const claims = page.locator('.claim');
    const before = await claims.count();
    await page.locator('.claim').first().hover();
    await page.getByRole('button', { name: 'Reject: the text does not say so' }).first().click();
    await expect.poll(() => claims.count()).toBe(before - 1);
    await page.getByRole('button', { name: 'Rename or retype' }).click();
    await page.getByRole('dialog').getByLabel('Name', { exact: true }).fill('White Russia');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'White Russia' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('heading', { level: 2, name: 'Belarus' }).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => claims.count()).toBe(before);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => claims.count()).toBe(before - 1);
    await page.getByRole('button', { name: 'Corrections' }).click();
    await page.getByRole('button', { name: /Renamed to White Russia/ }).click();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('heading', { level: 2, name: 'White Russia' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('a claim is corrected with its sentence in sight', async () => {
    const { page } = await visit({ address: '#edge=RU|BY|MOBILIZE' });
    await page.locator('.claim').first().hover();
    await page.getByRole('button', { name: 'Correct this claim' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Correct this claim' });
    expect(await dialog.locator('blockquote').innerText()).toContain('Russia intends to deploy');
    await dialog.getByLabel('Status').selectOption('possible');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => page.locator('.claim .chip.status').allInnerTexts()).toContain('possible');
  });

  test('words selected in an article become a claim', async () => {
    const { page, complaints } = await visit({ address: '#read=putin' });
    const paragraph = page.locator('.article-text p', { hasText: 'tensions with NATO countries' });
    await select(paragraph);
    await page.getByRole('toolbar', { name: 'With the selected words' }).getByRole('button', { name: 'Claim' }).click();
    const dialog = page.getByRole('dialog', { name: 'Make a claim of these words' });
    expect(await dialog.locator('blockquote').innerText()).toBe(
      'The announcement is made in the context of ongoing discussions regarding military capabilities in the region and increased tensions with NATO countries.',
    );
    await dialog.getByRole('combobox', { name: 'On whom' }).fill('Minsk');
    await dialog.getByRole('option', { name: /Belarus/ }).click();
    await dialog.getByLabel('Relation').selectOption('THREATEN');
    await dialog.getByLabel('In words, read between the two').fill('has tensions with');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => page.locator('.claim-in-words').innerText()).toMatch(/NATO\s+has tensions with\s+Belarus/);
    expect(complaints).toEqual([]);
  });

  test('words selected in an article become an actor, which two undos take away together with its new name', async () => {
    const { page, complaints } = await visit({ address: '#read=putin' });
    const paragraph = page.locator('.article-text p', { hasText: 'tensions with NATO countries' });
    await select(paragraph, 'military capabilities');
    const bar = page.getByRole('toolbar', { name: 'With the selected words' });
    await bar.getByRole('button', { name: 'Actor' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add an actor' });
    expect(await dialog.getByLabel('Name', { exact: true }).inputValue()).toBe('military capabilities');
    await dialog.getByText(/It stands in \d+ places?/).waitFor();
    await dialog.getByLabel('Name', { exact: true }).fill('Arsenal');
    await dialog.getByLabel('Type').selectOption('equipment');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    const mention = paragraph.getByRole('link', { name: 'military capabilities' });
    await mention.waitFor();
    await select(paragraph, 'announcement');
    await bar.getByRole('button', { name: 'Name of…' }).click();
    await page.getByRole('dialog').getByRole('combobox').fill('Arsenal');
    await page.getByRole('dialog').getByRole('option', { name: /Arsenal/ }).click();
    await paragraph.getByRole('link', { name: 'announcement' }).click();
    await page.getByRole('heading', { level: 2, name: 'Arsenal' }).waitFor();
    expect(await page.locator('.aliases').innerText()).toMatch(/military capabilities, announcement/);
    await page.waitForTimeout(1500);
    await page.reload();
    await page.getByRole('heading', { level: 2, name: 'Arsenal' }).waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(() => page.locator('.aliases').innerText()).not.toMatch(/announcement/);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByText('This is no longer in the project').waitFor();
    expect(complaints).toEqual([]);
  });

  test('what was extracted from selected words is said to be wrong', async () => {
    const { page } = await visit({ address: '#read=putin' });
    const paragraph = page.locator('.article-text p', { hasText: 'in Belarus during the latter half of 2025' });
    await paragraph.getByRole('link', { name: 'Belarus' }).first().waitFor();
    await select(paragraph, 'Belarus');
    await page.getByRole('button', { name: 'Wrong…' }).click();
    await page.getByRole('menuitem', { name: 'Belarus is not meant here' }).click();
    await expect.poll(() => paragraph.getByRole('link', { name: 'Belarus' }).count()).toBe(0);
    await select(paragraph, 'hypersonic');
    await page.getByRole('button', { name: 'Wrong…' }).click();
    await page.getByRole('menuitem', { name: 'Not said: Russia → Belarus: plans to deploy Oreshnik missiles in' }).click();
    await expect.poll(() => paragraph.locator('.evidence').count()).toBe(0);
    await page.keyboard.press('Control+z');
    await expect.poll(() => paragraph.locator('.evidence').count()).toBeGreaterThan(0);
    await page.keyboard.press('Control+z');
    await expect.poll(() => paragraph.getByRole('link', { name: 'Belarus' }).count()).toBe(1);
  });

  test('the same without a pointer: the context key on a mention, and the claim one stands at', async () => {
    const { page } = await visit({ address: '#read=putin' });
    const mention = page.locator('.article-text .mention').first();
    await mention.focus();
    const name = await mention.innerText();
    await mention.dispatchEvent('contextmenu');
    await page.getByRole('menuitem', { name: `“${name}” is another name of…` }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Next claim' }).press('Enter');
    await page.locator('.claim-stepper').getByRole('button', { name: 'Reject: the text does not say so' }).press('Enter');
    await expect.poll(() => page.locator('.claim-stepper').innerText()).toMatch(/4 claims in this article/);
  });

  test('a hidden actor is gone from the graph and comes back', async () => {
    const { page } = await visit({ address: '#node=oreshnik' });
    await inspect(page);
    await page.getByRole('button', { name: 'Hide from the project' }).click();
    await expect.poll(() => actorsShown(page)).not.toContain('oreshnik');
    expect(await page.getByRole('button', { name: 'Undo', exact: true }).getAttribute('title')).toBe('Undo: Hid Oreshnik');
    await page.keyboard.press('Control+z');
    await expect.poll(() => actorsShown(page)).toContain('oreshnik');
    expect(await page.getByRole('button', { name: 'Redo', exact: true }).getAttribute('title')).toBe('Redo: Hid Oreshnik');
  });
});

describe('connections', () => {
  test('paths between two actors come with their sentences', async () => {
    const { page } = await visit({ address: '#node=john-kirby' });
    await page.getByRole('button', { name: 'Paths to…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Paths from John Kirby' });
    await dialog.getByRole('combobox').fill('Russia');
    await dialog.getByRole('option', { name: /Russia/ }).click();
    await expect.poll(() => dialog.getByText('No path through what is shown.').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.goto(`${page.url().split('#')[0] ?? ''}#node=vladimir-putin`);
    await page.getByRole('button', { name: 'Paths to…' }).click();
    const other = page.getByRole('dialog', { name: 'Paths from Vladimir Putin' });
    await other.getByRole('combobox').fill('Iran');
    await other.getByRole('option', { name: /Iran/ }).click();
    await other.getByText('The sentences').first().click();
    await expect.poll(() => other.getByText('Russian President Vladimir Putin').first().isVisible()).toBe(true);
  });

  test('only the surroundings of an actor', async () => {
    const { page } = await visit({ address: '#node=oreshnik' });
    await inspect(page);
    await page.getByRole('button', { name: 'Nearby' }).click();
    await expect.poll(() => actorsShown(page)).toEqual(['RU', 'oreshnik']);
  });
});

describe('tables', () => {
  test('show the same project, sort, find and open', async () => {
    const { page, complaints } = await visit({ address: '#page=tables' });
    const table = page.getByRole('table', { name: 'Actors' });
    await table.getByRole('row').nth(1).waitFor();
    expect(await table.getByRole('row').nth(1).getByRole('cell').first().innerText()).toBe('Russia');
    await table.getByRole('button', { name: 'Name' }).click();
    expect(await table.getByRole('row').nth(1).getByRole('cell').first().innerText()).toBe('Belarus');
    await page.getByRole('searchbox', { name: 'Find in list' }).first().fill('teheran');
    await expect.poll(() => table.getByRole('row').count()).toBe(2);
    await table.getByRole('button', { name: 'Iran' }).click();
    await page.getByRole('heading', { level: 2, name: 'Iran' }).waitFor();
    await page.getByRole('tab', { name: 'Claims' }).click();
    await page.getByRole('searchbox', { name: 'Find in list' }).first().fill('oreshnik planned');
    await page.getByRole('table', { name: 'Claims' }).getByRole('row').nth(1).click();
    await page.locator('.article-text .current').first().waitFor();
    expect(complaints).toEqual([]);
  });
});
