import { describe, expect, test } from 'vitest';
import { clickActor, explorerVisits, inspect, NO_PROJECT } from './explorer-page.ts';

const visit = explorerVisits();

describe('from the graph to the sentence', () => {
  test('the page opens on a graph of named actors', async () => {
    const { page, complaints } = await visit();
    const { labels } = await inspect(page);
    expect(labels.map((l) => l.text)).toEqual(expect.arrayContaining(['Russia', 'Belarus', 'Iran']));
    expect(complaints).toEqual([]);
  });

  test('a click on Belarus shows the Oreshnik quote; the quote opens the article there; the original is linked', async () => {
    const { page, complaints } = await visit();
    await clickActor(page, 'BY');
    await page.getByRole('heading', { level: 2, name: 'Belarus' }).waitFor();
    const quote = page.getByRole('button', { name: /Russia intends to deploy the hypersonic Oreshnik missile system/ });
    expect(await quote.locator('mark.source').textContent()).toBe('Russia');
    expect(await quote.locator('mark.target').textContent()).toBe('Belarus');
    const card = page.locator('article.claim', { has: quote });
    expect(await card.locator('.said').innerText()).toMatch(/planned[\s\S]*according to Vladimir Putin/);
    expect(await card.locator('footer').innerText()).toContain('Only Earthlings · 27 Dec 2024');

    await quote.click();
    await page.getByRole('heading', { level: 2, name: 'Putin plans hypersonic missile deployment to Belarus' }).waitFor();
    const current = page.locator('.article-text .current');
    expect((await current.allTextContents()).join('')).toMatch(/^Russia intends to deploy .* 2025$/);
    await expect.poll(() => current.first().evaluate((e) => {
      const box = e.getBoundingClientRect();
      return box.top >= 0 && box.bottom <= window.innerHeight;
    })).toBe(true);

    const original = page.getByRole('link', { name: /Original page on onlyearthlings.com/ });
    expect(await original.getAttribute('href')).toBe('https://onlyearthlings.com/putin-plans-hypersonic-missile-deployment-to-belarus/');
    expect(await original.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await original.getAttribute('target')).toBe('_blank');
    expect(complaints).toEqual([]);
  });

  test('page furniture is folded, and opens', async () => {
    const { page } = await visit({ address: '#read=putin' });
    await page.locator('.article-text').waitFor();
    expect(await page.getByText('20 Daily Habits').count()).toBe(0);
    await page.getByRole('button', { name: /left out of the reading \(teaser\)/ }).click();
    expect(await page.getByText('20 Daily Habits').first().isVisible()).toBe(true);
  });

  test('an actor named in the article lights up in the graph, and a click shows its dossier', async () => {
    const { page } = await visit({ address: '#read=putin' });
    await inspect(page);
    await page.locator('.article-text .mention', { hasText: 'Minsk' }).first().hover();
    await expect.poll(async () => (await inspect(page)).nodes.find((n) => n.id === 'BY')?.ring).toBe('highlighted');
    await page.locator('.article-text .mention', { hasText: 'Minsk' }).first().click();
    await page.getByRole('heading', { level: 2, name: 'Belarus' }).waitFor();
  });

  test('a click on a line shows its claims, with what disagrees side by side', async () => {
    const { page } = await visit();
    const edge = (await inspect(page)).edges.find((e) => e.key === 'RU|BY|MOBILIZE');
    await page.mouse.move(edge!.middle.x, edge!.middle.y);
    await page.mouse.click(edge!.middle.x, edge!.middle.y);
    await page.getByRole('heading', { level: 2, name: 'Russia – Belarus' }).waitFor();
    const group = page.locator('.claim-group[aria-current]');
    expect(await group.locator('h4').allInnerTexts()).toEqual(['Say so', 'Deny it']);
    expect(await group.innerText()).toMatch(/Russia intends to deploy[\s\S]*Moscow denies that Russia will deploy/);
  });

  test('hovering says in one line what is there', async () => {
    const { page } = await visit();
    const edge = (await inspect(page)).edges.find((e) => e.key === 'vladimir-putin|RU|LEADS');
    await page.mouse.move(edge!.middle.x, edge!.middle.y);
    await expect.poll(() => page.getByText('Vladimir Putin → Russia: is president of · 1 claim, 1 outlet').first().isVisible()).toBe(true);
  });

  test('article text is text, whatever it looks like', async () => {
    const { page, complaints } = await visit({ address: '#read=hostile' });
    await page.getByText('<img src=x onerror="document.title=1">').waitFor();
    expect(await page.locator('.article-text img').count()).toBe(0);
    expect(await page.locator('.panel.right h2').innerText()).toBe('<b>Denial</b>');
    expect(await page.title()).toBe('Dramatis');
    expect(complaints).toEqual([]);
  });
});

describe('finding', () => {
  test('searching “Teheran” lands on Iran', async () => {
    const { page, complaints } = await visit();
    await inspect(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('Teheran');
    await page.getByRole('option', { name: /Iran as “Teheran”/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Iran' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('a slip of the finger is forgiven, words are found in texts', async () => {
    const { page } = await visit();
    await inspect(page);
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('Belorus');
    await page.getByRole('option', { name: /Belarus/ }).first().waitFor();
    await page.getByRole('combobox').fill('vera e propria');
    await page.getByRole('option', { name: /partnership difesa vera e propria/ }).last().click();
    await expect.poll(() => page.locator('.article-text .sought').first().isVisible()).toBe(true);
  });

  test('the legend filters to what is planned, in the address too, and back', async () => {
    const { page, complaints } = await visit();
    await inspect(page);
    await page.getByRole('button', { name: /^planned/ }).click();
    await expect.poll(async () => (await inspect(page)).edges.map((e) => e.key)).toEqual(['RU|BY|MOBILIZE']);
    expect(new URL(page.url()).hash).toBe('#status=planned');
    expect(await page.getByText('Showing 1 of 9 claims').count()).toBe(1);
    await page.reload();
    await expect.poll(async () => (await inspect(page)).edges.length).toBe(1);
    await page.getByRole('button', { name: 'Remove filter: planned' }).click();
    await expect.poll(async () => (await inspect(page)).edges.length).toBeGreaterThan(5);
    expect(complaints).toEqual([]);
  });

  test('a click with a modifier key hides', async () => {
    const { page } = await visit();
    await inspect(page);
    await page.getByRole('button', { name: /^Standing relations/ }).click({ modifiers: ['Control'] });
    await expect.poll(async () => (await inspect(page)).edges.some((e) => e.class === 'standing')).toBe(false);
    await page.getByRole('button', { name: 'Remove filter: without Standing relations' }).waitFor();
  });

  test('outlets and languages filter by tick boxes with counts', async () => {
    const { page } = await visit();
    await inspect(page);
    await page.getByRole('button', { name: 'Outlet', exact: true }).click();
    await page.getByRole('checkbox', { name: /Ore 12\s*3/ }).check();
    await expect.poll(() => page.getByText('Showing 3 of 9 claims').isVisible()).toBe(true);
  });

  test('filters that leave nothing say so and offer a way out', async () => {
    const { page } = await visit({ address: '#status=planned&outlet=Ore%2012' });
    await expect.poll(() => page.getByRole('heading', { name: 'No claim passes these filters' }).isVisible()).toBe(true);
    await page.locator('.nothing-passes').getByRole('button', { name: 'Show all' }).click();
    expect((await inspect(page)).edges.length).toBeGreaterThan(5);
  });

  test('the browser’s back button goes back', async () => {
    const { page } = await visit();
    await clickActor(page, 'BY');
    await page.getByRole('heading', { level: 2, name: 'Belarus' }).waitFor();
    await page.goBack();
    await expect.poll(() => page.getByRole('heading', { level: 2, name: 'Example' }).isVisible()).toBe(true);
  });
});

describe('before there is a graph', () => {
  test('without a project the page says what it is for', async () => {
    const { page } = await visit(NO_PROJECT);
    await expect.poll(() => page.getByRole('heading', { name: 'Nothing here yet' }).isVisible()).toBe(true);
  });

  test('a broken project is named with its error', async () => {
    const { page } = await visit({ overrides: { '/project.json': '{"version": 99}' } });
    await page.getByRole('heading', { name: 'This project could not be opened' }).waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('version 99 is newer');
  });
});
