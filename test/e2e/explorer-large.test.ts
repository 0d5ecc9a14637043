import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { CanvasInspection } from '../../src/explorer/canvas/index.ts';
import { serialiseProject } from '../../src/project/index.ts';
import { explorerVisits, inspect, type Visit } from './explorer-page.ts';
import { largeProject, MANY, nameOf } from './large-project.ts';

const visit = explorerVisits();
const project = { overrides: { '/project.json': serialiseProject(largeProject()) } };

const groupsOf = ({ nodes }: CanvasInspection) => nodes.filter((n) => n.members > 0);
const openedIn = (page: Page) => inspect(page).then(({ areas }) => areas.length);

async function openFirst({ page }: Visit): Promise<CanvasInspection> {
  const { nodes, view } = await inspect(page);
  const middle = { x: view.x + view.width / 2, y: view.y + view.height / 2 };
  const group = nodes.filter((n) => n.members > 0).sort((a, b) => Math.hypot(a.centre.x - middle.x, a.centre.y - middle.y) - Math.hypot(b.centre.x - middle.x, b.centre.y - middle.y))[0]!;
  await page.mouse.dblclick(group.centre.x, group.centre.y);
  await expect.poll(() => openedIn(page)).toBe(1);
  return inspect(page);
}

/** Whether the browser keeps what was done by now: writing a large project takes a moment. */
const isKept = (page: Page): Promise<boolean> =>
  page.evaluate(() => new Promise<boolean>((done, fail) => {
    const opening = indexedDB.open('dramatis');
    opening.addEventListener('error', () => fail(opening.error ?? new Error('no database')));
    opening.addEventListener('success', () => {
      const counting = opening.result.transaction('ledgers').objectStore('ledgers').count();
      counting.addEventListener('success', () => {
        opening.result.close();
        done(counting.result > 0);
      });
    });
  }));

describe('a graph of more than 20,000 relations', () => {
  test('opens on groups of all its actors, named and counted', async () => {
    const opened = await visit(project);
    const { page, complaints } = opened;
    const groups = groupsOf(await inspect(page));
    expect(groups.length).toBeGreaterThanOrEqual(12);
    expect(groups.length).toBeLessThanOrEqual(MANY.groups);
    expect(groups.reduce((n, g) => n + g.members, 0)).toBe(MANY.groups * MANY.members);
    expect((await inspect(page)).labels[0]?.text).toMatch(/^Person \d+ of \d+.* \+\d+$/);
    await page.getByRole('region', { name: 'Condensed graph' }).getByText(`groups of ${(MANY.groups * MANY.members).toLocaleString('en')} actors`).waitFor();
    expect(complaints).toEqual([]);
  });

  test('a double click opens a group in place, and folding brings everything back', async () => {
    const opened = await visit(project);
    const { page, complaints } = opened;
    const before = groupsOf(await inspect(page));
    const seen = await openFirst(opened);
    const [area] = seen.areas;
    const inside = seen.nodes.filter((n) => Math.hypot(n.centre.x - area!.centre.x, n.centre.y - area!.centre.y) < area!.radius);
    expect(inside.length).toBeGreaterThan(5);
    expect(seen.nodes.length).toBe(before.length - 1 + inside.length);
    await page.getByRole('button', { name: /^Fold Person/ }).click();
    await expect.poll(() => openedIn(page)).toBe(0);
    expect(groupsOf(await inspect(page)).map((g) => g.id).sort()).toEqual(before.map((g) => g.id).sort());
    expect(complaints).toEqual([]);
  });

  test('what is open travels in the address', async () => {
    const opened = await visit(project);
    await openFirst(opened);
    expect(opened.page.url()).toMatch(/open=\d+/);
    await opened.page.reload();
    await expect.poll(() => openedIn(opened.page)).toBe(1);
  });

  test('a group that is dragged stays there, with a pin, through a reload; undo lets it go', async () => {
    const { page, complaints } = await visit(project);
    const before = groupsOf(await inspect(page));
    const of = (id: string) => inspect(page).then((seen) => seen.nodes.find((n) => n.id === id)!);
    const [group, far] = [before[0]!, before[1]!];
    const wanted = { x: group.centre.x + 60, y: group.centre.y + 40 };
    await page.mouse.move(group.centre.x, group.centre.y);
    await page.mouse.down();
    await page.mouse.move(wanted.x, wanted.y, { steps: 6 });
    await page.mouse.up();
    await expect.poll(async () => (await of(group.id)).pinned).toBe(true);
    const moved = await of(group.id);
    expect(Math.hypot(moved.centre.x - wanted.x, moved.centre.y - wanted.y)).toBeLessThan(8);
    expect((await of(far.id)).pinned).toBe(false);
    await expect.poll(() => isKept(page)).toBe(true);
    await page.reload();
    await expect.poll(async () => (await of(group.id)).pinned).toBe(true);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await of(group.id)).pinned).toBe(false);
    expect(complaints).toEqual([]);
  });

  test('works with the keyboard: arrows walk, Enter opens, Backspace folds', async () => {
    const { page } = await visit(project);
    await inspect(page);
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText(/^Group of \d+ actors$/).first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => openedIn(page)).toBe(1);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.url()).not.toMatch(/node=group/);
    await page.keyboard.press('Backspace');
    await expect.poll(() => openedIn(page)).toBe(0);
  });

  test('a group is moved by keyboard, in one step to undo, and the place is kept', async () => {
    const { page, complaints } = await visit(project);
    await inspect(page);
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText(/^Group of \d+ actors$/).first().waitFor();
    const chosen = async () => (await inspect(page)).nodes.find((n) => n.ring === 'selected')!;
    await expect.poll(chosen).toBeDefined();
    const before = await chosen();
    for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowUp');
    await expect.poll(async () => Math.round(before.centre.y - (await chosen()).centre.y)).toBe(48);
    const moved = await chosen();
    expect(Math.abs(moved.centre.x - before.centre.x)).toBeLessThan(1);
    expect([moved.id, moved.pinned]).toEqual([before.id, true]);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => Math.round((await chosen()).centre.y - before.centre.y)).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('an actor that is searched for is brought to light', async () => {
    const { page } = await visit(project);
    await inspect(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type(nameOf(7, 12));
    await page.getByRole('option', { name: nameOf(7, 12) }).first().click();
    await page.getByRole('heading', { level: 2, name: nameOf(7, 12) }).waitFor();
    await expect.poll(async () => (await inspect(page)).nodes.find((n) => n.id === 'c7m12')?.ring).toBe('selected');
  });

  test('bundles say what they hold, and lead to the relations and their sentences', async () => {
    const { page } = await visit(project);
    const { edges } = await inspect(page);
    expect(edges.every((e) => e.key.endsWith('|*') && e.heads === 'none')).toBe(true);
    await page.evaluate((key) => {
      location.hash = `#edge=${encodeURIComponent(key)}`;
      dispatchEvent(new PopStateEvent('popstate'));
    }, edges[0]!.key);
    const panel = page.locator('.panel.right');
    await panel.getByRole('button', { name: /did something to/ }).first().click();
    await panel.getByText('They did something to them.').first().waitFor();
  });

  test('the tables show groups, and filters apply to them', async () => {
    const { page } = await visit({ ...project, address: '#page=tables' });
    await expect.poll(() => page.getByRole('row', { name: /Group of \d+ actors/ }).count()).toBeGreaterThan(3);
    await page.goto(`${page.url().split('#')[0] ?? ''}#class=material-conflict`);
    await page.reload();
    // Only the ring is left: few enough to be drawn as it is.
    await expect.poll(async () => groupsOf(await inspect(page)).length).toBe(0);
    expect((await inspect(page)).edges).toHaveLength(MANY.groups);
  });

  test('is read, folded and laid out beside the page', async () => {
    const { page } = await visit();
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(/(\w+)\.worker/.exec(worker.url())?.[1] ?? ''));
    await page.route('**/project.json', (route) => route.fulfill({ contentType: 'application/json', body: project.overrides['/project.json'] }));
    await page.reload();
    await expect.poll(async () => groupsOf(await inspect(page)).length).toBeGreaterThan(3);
    expect(workers).toEqual(expect.arrayContaining(['project', 'condense', 'layout']));
  });

  test('paths through all of it are looked for beside the page', async () => {
    const { page, complaints } = await visit({ ...project, address: '#node=c7m12' });
    await inspect(page);
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(/(\w+)\.worker/.exec(worker.url())?.[1] ?? ''));
    await page.getByRole('button', { name: 'Paths to…' }).click();
    const dialog = page.getByRole('dialog', { name: /^Paths from/ });
    await dialog.getByRole('combobox').fill(nameOf(9, 3));
    await dialog.getByRole('option', { name: nameOf(9, 3) }).first().click();
    const first = dialog.locator('.paths li').first();
    await first.waitFor();
    // From one clique round the ring to the next but one.
    expect((await first.locator('.path-line').innerText()).match(/Person \d+ of \d+/g)).toHaveLength(5);
    await first.getByText('The sentences').click();
    await first.getByText('They did something to them.').first().waitFor();
    expect(workers).toContain('paths');
    expect(complaints).toEqual([]);
  });

  test('can be drawn whole, and folded again', async () => {
    const { page } = await visit(project);
    await inspect(page);
    await page.getByRole('button', { name: 'Draw everything anyway' }).click();
    await expect.poll(async () => (await inspect(page)).edges.length).toBe(MANY.relations);
    await page.getByRole('button', { name: 'Back to groups' }).click();
    await expect.poll(async () => groupsOf(await inspect(page)).length).toBeGreaterThan(3);
  });
});

describe('around the graph', () => {
  test('the map has an outline of the land, which follows the camera', async () => {
    const { page, complaints } = await visit({ address: '#layout=map' });
    await expect.poll(async () => (await inspect(page)).world).toBe(true);
    const inked = (): Promise<number> => page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas.ground');
      const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let sum = 0;
      for (let i = 3; i < data.length; i += 4) if (data[i]) sum += i;
      return sum;
    });
    await expect.poll(inked).toBeGreaterThan(0);
    const before = await inked();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(inked).not.toBe(before);
    expect(complaints).toEqual([]);
  });

  test('where measuring fails it is said in one line, and the rest goes on', async () => {
    const { page } = await visit();
    await inspect(page);
    await page.route('**/metrics.worker*', (route) => route.abort());
    await page.locator('.stage').getByLabel('Colour').selectOption('community');
    await page.getByRole('alert').getByText('Colours or sizes could not be computed').waitFor();
    await page.locator('.stage').getByLabel('Colour').selectOption('type');
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
  });
});

describe('a correction in a large project', () => {
  test('is kept at once, even if the page goes before the project itself is stored', async () => {
    const { page, complaints } = await visit({ ...project, address: '#node=c7m0' });
    // As if storing all of the project took forever.
    await page.evaluate(() => {
      const { value: put } = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put') as { value: (this: IDBObjectStore, ...given: unknown[]) => IDBRequest<IDBValidKey> };
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
        if (this.name === 'parts') this.transaction.abort();
        return put.apply(this, given);
      };
    });
    await page.getByRole('heading', { level: 2, name: nameOf(7, 0) }).waitFor();
    await page.getByRole('button', { name: 'Hide from the project' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Undo', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.goto(`${page.url().split('#')[0]}#node=c7m0`);
    await page.getByRole('heading', { level: 2, name: nameOf(7, 0) }).waitFor();
    expect(complaints).toEqual([]);
  });
});
