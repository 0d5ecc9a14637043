import { expect, test } from 'vitest';
import type { Article, Claim } from '../../src/model/index.ts';
import { newProject, serialiseProject } from '../../src/project/index.ts';
import { actor, article, claim, corpus } from '../explorer/examples.ts';
import { explorerVisits, inspect } from './explorer-page.ts';

const visit = explorerVisits();

/* An agency's story that two outlets print, one of them with a sentence of its own, beside another story. */
const TEXT = 'Ships for Chile\nPeru sold four ships to Chile, officials said.';
const wire = article('wire', TEXT, { title: 'Ships for Chile', outlet: 'Wire' });
const copied = (id: string, outlet: string, more = ''): Article => article(id, TEXT + more, { title: `Ships, says ${outlet}`, outlet, copyOf: wire.id });
const bild = copied('bild', 'Bild');
const post = copied('post', 'Post', '\nChile thanked Peru.');
const other = article('other', 'Peru will aid Chile.', { title: 'Aid', outlet: 'Own' });
const sold = (of: Article): Claim => claim(of, 'Peru sold four ships to Chile', ['PE', 'AID', 'CL'], { label: 'sold ships to' });
const project = newProject(
  'Copies',
  corpus({
    articles: [wire, bild, post, other],
    actors: [actor('PE', 'Peru', { country: 'PE' }), actor('CL', 'Chile', { country: 'CL' })],
    claims: [sold(wire), sold(bild), sold(post), claim(post, 'Chile thanked Peru', ['CL', 'SUPPORT', 'PE'], { label: 'thanked' }), claim(other, 'Peru will aid Chile', ['PE', 'AID', 'CL'], { status: 'planned', label: 'will aid' })],
  }),
);
const COPIES = { overrides: { '/project.json': serialiseProject(project) } };

test('a story that several outlets print is one quote with its outlets, each of which opens at the same sentence', async () => {
  const { page, complaints } = await visit({ ...COPIES, address: '#node=PE' });
  await inspect(page);
  const card = page.locator('.claim', { hasText: 'Peru sold four ships' });
  expect(await card.count()).toBe(1);
  expect(await card.locator('.source-line').innerText()).toMatch(/Wire\s+also in\s*Bild\s*Post/);
  expect(await page.locator('.counts').first().innerText()).toMatch(/3 claims[\s\S]*2 outlets/);
  await card.getByRole('button', { name: 'Post' }).click();
  await page.getByRole('heading', { level: 2, name: 'Ships, says Post' }).waitFor();
  expect(await page.locator('.article-text .current').innerText()).toBe('Peru sold four ships to Chile');
  const copies = page.locator('.copies');
  expect(await copies.innerText()).toMatch(/The story comes from\s*Wire[\s\S]*The same story also in:\s*Bild/);
  await copies.getByRole('button', { name: 'Bild' }).click();
  await page.getByRole('heading', { level: 2, name: 'Ships, says Bild' }).waitFor();
  await page.locator('.article-text .current').waitFor();
  expect(complaints).toEqual([]);
});

test('it is one row of the tables and counts once as support', async () => {
  const { page } = await visit({ ...COPIES, address: '#page=tables' });
  await page.getByRole('tab', { name: 'Articles' }).click();
  const table = page.getByRole('table', { name: 'Articles' });
  await expect.poll(() => table.getByRole('row').count()).toBe(3);
  await table.getByRole('cell', { name: 'Wire, also in Bild, Post' }).waitFor();
  await page.getByRole('tab', { name: 'Relations' }).click();
  const row = page.getByRole('table', { name: 'Relations' }).getByRole('row', { name: /Peru.*Aids.*Chile/ });
  expect((await row.getByRole('cell').allInnerTexts()).slice(5, 7)).toEqual(['2', '2']);
  await page.goto(`${page.url().split('#')[0] ?? ''}#outlet=Bild`);
  await page.getByText('Showing 1 of 3 claims').waitFor();
});
