import type { Page } from 'playwright-core';
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

describe('moving by keyboard', () => {
  test('Shift with an arrow moves the actor that is chosen', async () => {
    const { page } = await visit({ address: '#node=oreshnik' });
    const of = async () => (await inspect(page)).nodes.find((n) => n.id === 'oreshnik')!;
    const before = await of();
    await page.getByRole('application').focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(async () => Math.round((await of()).centre.x - before.centre.x)).toBe(32);
    expect((await of()).pinned).toBe(true);
    expect(page.url()).toContain('node=oreshnik');
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

  test.each([1440, 800, 360])('the bars stand over dates, none of which touches another or is cut off at %i px', async (width) => {
    const { page } = await visit({ viewport: { width, height: 740 } });
    await inspect(page);
    const dates = page.locator('.axis b');
    await expect.poll(() => dates.count()).toBeGreaterThan(1);
    const boxes = await dates.evaluateAll((all) => all.map((d) => ({ text: d.textContent, left: d.getBoundingClientRect().left, right: d.getBoundingClientRect().right })));
    const field = (await page.locator('.timeline').boundingBox())!;
    boxes.forEach(({ left, right }, i) => {
      expect(left).toBeGreaterThanOrEqual(field.x);
      expect(right).toBeLessThanOrEqual(field.x + field.width);
      expect(right + 4).toBeLessThan(boxes[i + 1]?.left ?? Infinity);
    });
    // Round dates, the year said by the first and by each that begins another.
    expect(boxes.map((b) => b.text).join()).toMatch(/^(Dec 2022|Jan 2023|2023),/);
  });
});

describe('comparing', () => {
  test('what only one outlet tells stands apart from what both tell, and what they contradict is set side by side', async () => {
    const { page } = await visit({ address: '#page=compare' });
    await page.getByText('Choose what is on each side').click();
    const put = (outlet: string, side: string): Promise<void> => page.getByRole('group', { name: new RegExp(`^${outlet}`) }).getByRole('radio', { name: side }).check();
    await put('Ore 12', 'on neither side');
    await put('Only Earthlings', 'on side A');
    await put('Wire', 'on side B');
    const against = page.locator('.contradictions');
    await expect.poll(() => against.innerText()).toMatch(/They contradict each other[\s\S]*Russia intends to deploy[\s\S]*Moscow denies/);
    expect(await page.locator('.compare-column[data-side=a]').innerText()).toContain('Vladimir Putin');
    await against.locator('.quote').last().click();
    await page.getByRole('heading', { level: 2, name: '<b>Denial</b>' }).waitFor();
  });

  test('colours and letters the graph, travels in the address, and ends', async () => {
    const { page } = await visit({ address: '#compare=outlet&a=Only+Earthlings&b=Wire' });
    const sides = async (): Promise<Record<string, string | undefined>> => Object.fromEntries((await inspect(page)).edges.map((e) => [e.key, e.side]));
    expect(await sides()).toMatchObject({ 'RU|BY|MOBILIZE': 'contradict', 'vladimir-putin|RU|LEADS': 'a' });
    const seen = await inspect(page);
    expect(seen.edges.map((e) => e.key)).not.toContain('IR|RU|AID');
    const colourOf = (key: string): string | undefined => seen.edges.find((e) => e.key === key)?.colour;
    expect(colourOf('RU|BY|MOBILIZE')).not.toBe(colourOf('vladimir-putin|RU|LEADS'));
    // Actors show it too: whom one side alone speaks of, and whom both do.
    const actorSides = new Map((await inspect(page)).nodes.map((n) => [n.id as string, n.side]));
    expect([actorSides.get('oreshnik'), actorSides.get('nato')]).toEqual(['a', 'a']);
    expect([actorSides.get('RU'), actorSides.get('BY')]).toEqual(['both', 'both']);
    const legend = page.getByRole('region', { name: 'Two sides compared' });
    expect(await legend.innerText()).toMatch(/A\s+Only Only Earthlings/);
    await legend.getByRole('button', { name: 'Stop comparing' }).click();
    await expect.poll(sides).toMatchObject({ 'IR|RU|AID': undefined });
    expect(page.url()).not.toContain('compare');
  });

  test('two periods are sides as well', async () => {
    const { page } = await visit({ address: '#page=compare' });
    await page.getByLabel('Compare by').selectOption('time');
    await page.getByText('Choose what is on each side').click();
    await page.getByRole('group', { name: 'Side A' }).getByLabel('to').fill('2023-01-01');
    await page.getByRole('group', { name: 'Side B' }).getByLabel('from').fill('2024-01-01');
    await expect.poll(() => page.locator('.compare-column[data-side=a]').innerText()).toContain('sent drones to');
    expect(new URL(page.url()).hash).toContain('compare=time');
  });
});

describe('neighbours', () => {
  const shown = async (page: Page): Promise<readonly string[]> => (await inspect(page)).nodes.map((n) => n.id).sort();

  async function doubleClick(page: Page, id: string): Promise<void> {
    await clickActor(page, id);
    await page.waitForTimeout(600);
    const node = (await inspect(page)).nodes.find((n) => n.id === id)!;
    await page.mouse.dblclick(node.centre.x, node.centre.y);
  }

  test('a double click brings in hidden neighbours by kind, and takes them away again', async () => {
    const { page, complaints } = await visit({ address: '#around=1~oreshnik' });
    expect(await shown(page)).toEqual(['RU', 'oreshnik']);
    await doubleClick(page, 'RU');
    const menu = page.getByRole('menu');
    await menu.getByText('Neighbours of Russia').waitFor();
    expect(await menu.getByRole('menuitemcheckbox', { name: /^Cooperates/ }).innerText()).toMatch(/2, 2 hidden/);
    await menu.getByRole('menuitemcheckbox', { name: /^Leads/ }).click();
    await expect.poll(() => shown(page)).toEqual(['RU', 'oreshnik', 'vladimir-putin']);
    expect(page.url()).toContain('expand=RU%21LEADS');
    await menu.getByRole('menuitem', { name: /^Show all of them/ }).click();
    await expect.poll(() => shown(page)).toEqual(['BY', 'IR', 'RU', 'oreshnik', 'vladimir-putin']);
    await doubleClick(page, 'RU');
    await expect.poll(() => shown(page)).toEqual(['RU', 'oreshnik']);
    expect(complaints).toEqual([]);
  });

  test('where nothing is hidden, a double click folds away those that hang on the actor alone, and lets them out', async () => {
    const { page } = await visit();
    const before = await shown(page);
    await doubleClick(page, 'RU');
    await expect.poll(() => shown(page)).not.toContain('oreshnik');
    expect(await shown(page)).toContain('BY');
    await page.getByRole('button', { name: 'Remove filter: folded: Russia' }).waitFor();
    await doubleClick(page, 'RU');
    await expect.poll(() => shown(page)).toEqual(before);
  });

  test('the same by keyboard and in the context menu', async () => {
    const { page } = await visit({ address: '#around=1~oreshnik&node=RU' });
    await inspect(page);
    await page.getByRole('application').focus();
    await page.keyboard.press('e');
    await page.getByRole('menu').getByText('Neighbours of Russia').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Neighbours' }).click();
    await page.getByRole('menuitem', { name: /^Show all of them/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => shown(page)).toContain('IR');
  });
});

describe('how claims were found', () => {
  test('is said in the dossier, in the table and in the tooltip’s words, and is a filter with a legend', async () => {
    const { page, complaints } = await visit({ address: '#node=nato' });
    await inspect(page);
    await page.locator('.panel.right').getByText('found by the model, 72% sure').waitFor();
    await page.getByRole('button', { name: /^by the model/ }).click();
    await expect.poll(async () => (await inspect(page)).edges.map((e) => e.key)).toEqual(['nato|BY|THREATEN']);
    expect(page.url()).toContain('found=model');
    await page.getByLabel('How sure the reading is').selectOption({ label: '≥ 80% · 0' });
    await page.getByText('No claim passes these filters').waitFor();
    expect(page.url()).toContain('sure=80');
    await page.getByRole('button', { name: 'Remove filter: How sure the reading is: ≥ 80%' }).click();
    await page.getByRole('button', { name: 'Tables' }).click();
    await page.getByRole('tab', { name: 'Claims' }).click();
    await page.getByRole('row', { name: /NATO.*by the model.*72/ }).waitFor();
    await page.getByRole('button', { name: 'IT', exact: true }).or(page.getByRole('button', { name: 'Italiano' })).first().click();
    await page.getByRole('row', { name: /NATO.*dal modello/ }).waitFor();
    expect(complaints).toEqual([]);
  });
});

test('a link to what is looked at is copied by a command', async () => {
  const { page } = await visit({ address: '#status=planned' });
  await inspect(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('copy a link');
  await page.getByRole('option', { name: 'Copy a link to this view' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('#status=planned');
});
