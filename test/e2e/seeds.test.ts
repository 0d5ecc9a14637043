import { describe, expect, test } from 'vitest';
import { clickActor, explorerVisits, inspect } from './explorer-page.ts';

/*
 * The default project as a newcomer meets it: what `npm run build` extracted from the five seed articles,
 * on any web server.
 */
const visit = explorerVisits();
const SEEDS = { overrides: {} };

describe('the seed articles', () => {
  test('open on a graph with Russia, Belarus and Iran named, and no name over another', async () => {
    const { page, complaints } = await visit(SEEDS);
    const { labels } = await inspect(page);
    expect(labels.map((l) => l.text)).toEqual(expect.arrayContaining(['Russia', 'Belarus', 'Iran']));
    const clashes = labels.flatMap((a, i) =>
      labels.slice(i + 1).filter((b) => a.box.x < b.box.x + b.box.width && b.box.x < a.box.x + a.box.width
        && a.box.y < b.box.y + b.box.height && b.box.y < a.box.y + a.box.height).map((b) => `${a.text} / ${b.text}`));
    expect(clashes).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('lead from Belarus over the Oreshnik quote to the sentence and to the original page', async () => {
    const { page, complaints } = await visit(SEEDS);
    await clickActor(page, 'BY');
    await page.getByRole('heading', { level: 2, name: 'Belarus' }).waitFor();
    const quote = page.getByRole('button', { name: /intends to deploy the hypersonic Oreshnik missile system/ }).first();
    await quote.click();
    await page.getByRole('heading', { level: 2, name: /Putin plans hypersonic missile deployment to Belarus/ }).waitFor();
    const marked = page.locator('.article-text .current');
    expect((await marked.allTextContents()).join('')).toContain('Oreshnik');
    const original = page.getByRole('link', { name: /onlyearthlings\.com/ }).first();
    expect(await original.getAttribute('href')).toBe('https://onlyearthlings.com/putin-plans-hypersonic-missile-deployment-to-belarus/');
    expect(await original.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await original.getAttribute('target')).toBe('_blank');
    expect(complaints).toEqual([]);
  });

  test('are named on a phone too: all that most is said about, and nearly all others', async () => {
    const { page } = await visit({ ...SEEDS, viewport: { width: 360, height: 740 } });
    const { nodes, labels } = await inspect(page);
    const named = new Set(labels.map((l) => l.id));
    // Nodes come in order of importance.
    expect(nodes.slice(0, 12).filter((n) => !named.has(n.id)).map((n) => n.id)).toEqual([]);
    expect(named.size).toBeGreaterThanOrEqual(0.82 * nodes.length);
    const inner = ({ box: b }: (typeof labels)[number], n: (typeof nodes)[number]): boolean => n.centre.x > b.x && n.centre.x < b.x + b.width && n.centre.y > b.y && n.centre.y < b.y + b.height;
    expect(labels.flatMap((l) => nodes.filter((n) => inner(l, n)).map((n) => `${l.text} hides ${n.id}`))).toEqual([]);
    expect(labels.flatMap((a, i) => labels.slice(0, i).filter((c) => a.box.x < c.box.x + c.box.width && c.box.x < a.box.x + a.box.width && a.box.y < c.box.y + c.box.height && c.box.y < a.box.y + a.box.height).map((c) => `${a.text} and ${c.text}`))).toEqual([]);
  });

  test('filter to what is planned', async () => {
    const { page } = await visit(SEEDS);
    await inspect(page);
    await page.getByRole('button', { name: /^planned/ }).click();
    await expect.poll(async () => (await inspect(page)).edges.map((e) => e.key)).toContain('RU|BY|MOBILIZE');
    expect(new Set((await inspect(page)).edges.map((e) => e.status))).toEqual(new Set(['planned']));
  });

  test('are searched: “Teheran” lands on Iran', async () => {
    const { page } = await visit(SEEDS);
    await inspect(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('Teheran');
    await page.getByRole('option', { name: /Iran/ }).first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('heading', { level: 2, name: 'Iran' }).isVisible()).toBe(true);
  });

  test('give no node for what only stands around them', async () => {
    const { page } = await visit(SEEDS);
    const names = (await page.evaluate(() => fetch('project.json').then((r) => r.json()))).corpus.actors
      .flatMap((a: { name: string; aliases: { text: string }[] }) => [a.name, ...a.aliases.map((x) => x.text)])
      .join('\n');
    expect(names).not.toMatch(/Wild|Redazione|Daily Habits|Job Perks|dvidshub|Related|Comments/i);
  });
});
