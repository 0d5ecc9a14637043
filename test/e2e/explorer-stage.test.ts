import { describe, expect, test } from 'vitest';
import { serialiseProject } from '../../src/project/index.ts';
import { clickActor, explorerVisits, inspect } from './explorer-page.ts';
import { UNPLACED } from './explorer-project.ts';

const visit = explorerVisits();

describe('the stage', () => {
  test('actors without places are laid out apart from one another, and stay there after a reload', async () => {
    const { page, complaints } = await visit({ overrides: { '/project.json': serialiseProject(UNPLACED) } });
    await inspect(page);
    await page.getByText('Arranging…').waitFor({ state: 'detached', timeout: 30_000 });
    const places = async (): Promise<string> => JSON.stringify((await inspect(page)).nodes.map((n) => [n.id, Math.round(n.centre.x / 4), Math.round(n.centre.y / 4)]));
    const { nodes } = await inspect(page);
    for (const [i, a] of nodes.entries()) {
      for (const b of nodes.slice(i + 1)) expect(Math.hypot(a.centre.x - b.centre.x, a.centre.y - b.centre.y)).toBeGreaterThan(a.radius + b.radius);
    }
    const before = await places();
    await page.waitForTimeout(1500);
    await page.reload();
    await expect.poll(places).toBe(before);
    expect(complaints).toEqual([]);
  });

  test('a right click shows what can be done; so does the context key', async () => {
    const { page, complaints } = await visit();
    const node = (await inspect(page)).nodes.find((n) => n.id === 'IR');
    await page.mouse.click(node!.centre.x, node!.centre.y, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Show only the surroundings' }).click();
    await expect.poll(async () => (await inspect(page)).nodes.map((n) => n.id).sort()).toEqual(['IR', 'RU']);
    await page.keyboard.press('Escape');
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Open the dossier' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('several actors are taken together with shift', async () => {
    const { page } = await visit();
    await clickActor(page, 'BY');
    await page.getByRole('heading', { level: 2, name: 'Belarus' }).waitFor();
    await page.keyboard.down('Shift');
    await clickActor(page, 'IR');
    await page.keyboard.up('Shift');
    const bar = page.getByRole('region', { name: 'Actors taken together' });
    await bar.getByText('2 actors').waitFor();
    await bar.getByRole('button', { name: 'Paths between' }).click();
    const paths = page.getByRole('dialog', { name: 'Paths from Belarus' });
    await expect.poll(() => paths.locator('.path-line').first().innerText()).toMatch(/Belarus\s+Russia\s+Iran/);
  });

  test('a dragged actor stays where it was put, and goes back when undone', async () => {
    const { page } = await visit();
    const at = async (): Promise<{ x: number; y: number }> => (await inspect(page)).nodes.find((n) => n.id === 'oreshnik')!.centre;
    const before = await at();
    await page.mouse.move(before.x, before.y);
    await page.mouse.down();
    await page.mouse.move(before.x + 40, before.y - 30, { steps: 5 });
    await page.mouse.up();
    await expect.poll(async () => (await inspect(page)).nodes.find((n) => n.id === 'oreshnik')?.pinned).toBe(true);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(async () => (await inspect(page)).nodes.find((n) => n.id === 'oreshnik')?.pinned).toBe(false);
  });
});

describe('time', () => {
  test('a brush over the histogram filters, by keyboard too', async () => {
    const { page, complaints } = await visit();
    await inspect(page);
    const bars = await page.locator('.bars svg').boundingBox();
    await page.mouse.move(bars!.x + 2, bars!.y + 20);
    await page.mouse.down();
    await page.mouse.move(bars!.x + bars!.width / 4, bars!.y + 20, { steps: 4 });
    await page.mouse.up();
    await page.getByText('Showing 3 of 9 claims').waitFor();
    await page.getByRole('button', { name: 'All of it' }).click();
    await page.getByRole('slider', { name: 'Beginning of the period' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText('Showing 6 of 9 claims').waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('comparing', () => {
  test('what only one outlet tells stands apart from what both tell and where they differ', async () => {
    const { page } = await visit({ address: '#page=compare' });
    await page.getByLabel('One side').selectOption('Only Earthlings');
    await page.getByLabel('The other').selectOption('Wire');
    const both = page.locator('.compare-column.both');
    await expect.poll(() => both.innerText()).toMatch(/Russia[\s\S]*Belarus[\s\S]*They differ: planned against denied/);
    expect(await page.locator('.compare-column.a').innerText()).toContain('Vladimir Putin');
  });
});
