import { describe, expect, test } from 'vitest';
import { explorerVisits, inspect } from './explorer-page.ts';

const visit = explorerVisits();

describe('what was just done', () => {
  test.each([1280, 360])('copying a link is confirmed to the eye, and the link leads to the same view (%i px)', async (width) => {
    const { page, complaints, site } = await visit({ address: '#node=BY', viewport: { width, height: 740 } });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(site.address).origin });
    await page.getByRole('heading', { level: 2, name: 'Belarus' }).waitFor();
    if (width < 500) await page.getByRole('button', { name: 'Close' }).first().click();
    await page.getByRole('button', { name: 'Project', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Copy a link to this view' }).click();
    const told = page.getByRole('region', { name: 'What was just done' });
    await told.getByText('The link is copied').waitFor();
    const box = (await told.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(740);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    // Those who listen are told once.
    expect(await page.locator('[aria-live]').innerText()).toContain('The link is copied');
    await told.getByRole('button', { name: 'Close' }).click();
    await told.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  test('where the browser forbids copying, that is said too', async () => {
    const { page } = await visit();
    await inspect(page);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.keyboard.press('Control+k');
    await page.keyboard.type('copy a link');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('region', { name: 'What was just done' }).innerText()).toContain('the link is in the address bar');
  });

  test('a correction is confirmed with the way to take it back, until another step is taken', async () => {
    const { page } = await visit({ address: '#node=nato' });
    await page.getByRole('heading', { level: 2, name: 'NATO' }).waitFor();
    await page.getByRole('button', { name: 'Hide from the project' }).click();
    const told = page.getByRole('region', { name: 'What was just done' });
    await told.getByRole('button', { name: 'Undo: NATO is hidden. Undo brings it back.' }).click();
    await expect.poll(async () => (await inspect(page)).nodes.map((n) => n.id as string)).toContain('nato');
    await told.waitFor({ state: 'detached' });
  });
});
