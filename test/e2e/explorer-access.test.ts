import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { explorerVisits, inspect, NO_PROJECT } from './explorer-page.ts';

const visit = explorerVisits();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong by WCAG 2.2 A and AA, one line each. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(context: Document, options: object): Promise<AxeResults> } };
    return axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  });
  return found.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`);
}

const VIEWS: readonly [string, string, ((page: Page) => Promise<unknown>)?][] = [
  ['the overview', ''],
  ['a dossier', '#node=BY'],
  ['a relation in dispute', '#edge=RU|BY|MOBILIZE'],
  ['an article', '#read=putin'],
  ['filters in force', '#status=planned&outlet=!Wire'],
  ['the tables', '#page=tables'],
  ['the comparison', '#page=compare'],
  ['a dialog', '#node=BY', async (page) => {
    await page.getByRole('button', { name: 'Merge…' }).click();
    await page.getByRole('dialog').waitFor();
  }],
  ['taking out', '', async (page) => {
    await page.getByRole('button', { name: 'Project', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Take out: other formats' }).click();
    await page.getByRole('dialog').waitFor();
  }],
  ['the comparison, choosing sides', '#page=compare', async (page) => {
    await page.getByText('Choose what is on each side').click();
    await page.getByRole('radio').first().waitFor();
  }],
  ['the comparison of periods', '#page=compare&compare=time&a=2022..2023&b=2024..2025', async (page) => {
    await page.getByText('Choose what is on each side').click();
  }],
  ['the graph coloured by sides', '#compare=outlet&a=Only+Earthlings&b=Wire'],
  ['claims that the model found', '#found=model&sure=50&edge=nato|BY|THREATEN', async (page) => {
    await page.getByText('found by the model, 72% sure').first().waitFor();
  }],
  ['the table of claims', '#page=tables', async (page) => {
    await page.getByRole('tab', { name: 'Claims' }).click();
    await page.getByRole('cell', { name: 'by the model' }).first().waitFor();
  }],
  ['taking out', '', async (page) => {
    await page.getByRole('button', { name: 'Project', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Take out: other formats' }).click();
    await page.getByRole('dialog').waitFor();
  }],
  ['what was expanded and folded', '#around=1~oreshnik&expand=RU!LEADS&fold=BY&dates=published'],
  ['the menu of neighbours', '#node=RU', async (page) => {
    await page.getByRole('button', { name: 'Neighbours', exact: true }).click();
    await page.getByRole('menuitemcheckbox').first().waitFor();
  }],
  ['the menu of the graph', '#node=RU', async (page) => {
    await page.getByRole('application').focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem').first().waitFor();
  }],
  ['words selected in an article', '#read=putin', async (page) => {
    await page.locator('.article-text p').nth(2).evaluate((p) => document.getSelection()?.selectAllChildren(p));
    await page.getByRole('button', { name: 'Claim', exact: true }).waitFor();
  }],
  ['an article at a claim', '#node=BY', async (page) => {
    await page.locator('.quote').first().click();
    await page.locator('.claim-in-words').waitFor();
  }],
  ['adding an actor', '#read=putin', async (page) => {
    await page.locator('.article-text .mention').first().dispatchEvent('contextmenu');
    await page.getByRole('menuitem', { name: 'Add an actor' }).click();
    await page.getByRole('dialog').waitFor();
  }],
  ['adding a name', '#read=putin', async (page) => {
    await page.locator('.article-text .mention').first().dispatchEvent('contextmenu');
    await page.getByRole('menuitem', { name: /another name/ }).click();
    await page.getByRole('dialog').waitFor();
  }],
  ['correcting a claim', '#edge=RU|BY|MOBILIZE', async (page) => {
    await page.locator('.claim').first().hover();
    await page.getByRole('button', { name: 'Correct this claim' }).first().click();
    await page.getByRole('dialog').waitFor();
  }],
  ['renaming', '#node=BY', async (page) => {
    await page.getByRole('button', { name: 'Rename or retype' }).click();
    await page.getByRole('dialog').waitFor();
  }],
  ['paths', '#node=vladimir-putin', async (page) => {
    await page.getByRole('button', { name: 'Paths to…' }).click();
    await page.getByRole('dialog').getByRole('combobox').fill('Iran');
    await page.getByRole('option', { name: /Iran/ }).click();
    await page.getByText('The sentences').first().click();
  }],
  ['gestures and keys', '', async (page) => {
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Gestures and keys' }).waitFor();
  }],
  ['the history', '#node=oreshnik', async (page) => {
    await page.getByRole('button', { name: 'Hide from the project' }).click();
    await page.getByRole('button', { name: 'Corrections' }).click();
    await page.getByRole('dialog').waitFor();
  }],
  ['bringing in', '', async (page) => {
    await page.getByRole('button', { name: 'Project', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Bring in articles' }).click();
    await page.getByRole('dialog').waitFor();
  }],
  ['the search', '', async (page) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('russ');
    await page.getByRole('option').first().waitFor();
  }],
];

describe.each([false, true])('WCAG 2.2 AA, dark: %s', (dark) => {
  test.each(VIEWS)('%s', async (_, address, act) => {
    const { page } = await visit({ address, dark });
    await page.locator('.stage').waitFor();
    if (!address.includes('page=')) await inspect(page);
    await act?.(page);
    expect(await violations(page)).toEqual([]);
  });

  test('the empty page', async () => {
    const { page } = await visit({ ...NO_PROJECT, dark });
    await page.getByRole('heading', { name: 'Nothing here yet' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

describe('without a mouse', () => {
  test('arrows walk, Enter opens, Escape backs out, and it is said where one is', async () => {
    const { page } = await visit();
    await inspect(page);
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { level: 2, name: 'Russia' }).waitFor();
    await expect.poll(() => page.locator('[aria-live]').innerText()).toMatch(/^Russia \(Country\)/);
    const before = page.url();
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
      await page.keyboard.press(key);
      if (page.url() !== before) break;
    }
    expect(page.url()).not.toBe(before);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 2, name: 'Example' }).waitFor();
  });

  test('a quote opens with the keyboard', async () => {
    const { page } = await visit({ address: '#node=BY' });
    await page.locator('.quote').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.article-text .current').first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('heading', { level: 2, name: 'Belarus' }).isVisible()).toBe(true);
  });
});

describe('at 360 pixels', () => {
  const viewport = { width: 360, height: 640 };

  test('panels are sheets, and nothing sticks out sideways', async () => {
    const { page } = await visit({ viewport });
    await inspect(page);
    const wide = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await wide()).toBe(360);
    await page.getByRole('button', { name: 'Legend and filters' }).click();
    await page.getByRole('button', { name: /^planned/ }).click();
    await page.getByRole('complementary', { name: 'Legend and filters' }).getByRole('button', { name: 'Close' }).click();
    expect(await wide()).toBe(360);
    expect(await violations(page)).toEqual([]);
  });

  test('choosing an actor brings up its dossier, and the quote its article', async () => {
    const { page } = await visit({ viewport });
    await inspect(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('Minsk');
    await page.getByRole('option', { name: /Belarus/ }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.quote').first().click();
    await page.locator('.article-text .current').first().waitFor();
    expect(await page.locator('.article-text .current').first().isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
  });
});

test('the interface speaks Italian where the browser does', async () => {
  const { page } = await visit({ language: 'it-IT', address: '#node=BY' });
  await page.getByRole('button', { name: /^previsto/ }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('it');
  await page.getByRole('button', { name: 'EN: English' }).click();
  await page.getByRole('button', { name: /^planned/ }).waitFor();
});

test('in Italian too, a refusal says why', async () => {
  const { page } = await visit({ language: 'it-IT' });
  await inspect(page);
  await expect.poll(() => page.locator('.refusals').innerText()).toBe('broken.txt: il file è vuoto');
});
