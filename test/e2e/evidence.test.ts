import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { edgeKeyOf, findingOf, seededRandom } from '../../src/graph/index.ts';
import { slice, type Claim } from '../../src/model/index.ts';
import { parseProject } from '../../src/project/index.ts';
import { explorerVisits, inspect } from './explorer-page.ts';

/*
 * Users believe nothing they cannot click: whatever claim of the default project is drawn, one click on its quote has
 * to lead to the sentence marked in the article, and one more to the page it came from.
 */
const visit = explorerVisits();
const TRIED = 30;

/** Words as they are read: how a text breaks its lines is not looked at. */
const plain = (text: string): string => text.replaceAll(/\s+/g, '');

/** Claims drawn by lot, the same at every run, and besides them all that the model found. */
function drawn(claims: readonly Claim[]): readonly Claim[] {
  const random = seededRandom(5);
  const byLot = claims.map((claim) => ({ claim, lot: random() })).sort((a, b) => a.lot - b.lot).slice(0, TRIED).map(({ claim }) => claim);
  return [...new Set([...byLot, ...claims.filter((c) => findingOf(c) === 'model')])];
}

test('every quote leads to its sentence by one click, and to the original page by another', async () => {
  const { corpus } = parseProject(readFileSync('dist/web/project.json', 'utf8'));
  const claims = drawn(corpus.claims.filter((c) => c.source !== c.target));
  expect(claims.length).toBeGreaterThanOrEqual(TRIED);
  const { page, complaints } = await visit({ overrides: {} });
  await inspect(page);
  const wrong: string[] = [];
  for (const claim of claims) {
    const article = corpus.articles.find((a) => a.id === claim.article);
    if (!article) throw new Error(`no article for ${claim.id}`);
    const sentence = plain(slice(article.text, claim.evidence));
    await page.evaluate((key) => { location.hash = `edge=${encodeURIComponent(key)}`; }, edgeKeyOf(claim));
    await page.locator('.dossier.relation .claim').first().waitFor();
    for (const more of await page.locator('.dossier .claims > .link-button[aria-expanded=false]').all()) await more.click();
    const cards = await page.locator('.dossier .claim').all();
    const texts = await Promise.all(cards.map(async (card) => plain((await card.locator('.quote').textContent()) ?? '')));
    const card = cards[texts.indexOf(sentence)];
    if (!card) {
      wrong.push(`${claim.id}: not among the quotes`);
      continue;
    }
    if (findingOf(claim) === 'model' && !/found by the model, \d+% sure/.test(await page.locator('.dossier').innerText())) wrong.push(`${claim.id}: not marked as found by the model`);
    await card.locator('.quote').click();
    await page.locator('.article-text .current').first().waitFor();
    const marked = plain((await page.locator('.article-text .current').allTextContents()).join(''));
    if (marked !== sentence) wrong.push(`${claim.id}: marked is "${marked}" instead of "${sentence}"`);
    if (!(await page.locator('.article-text .current').first().isVisible())) wrong.push(`${claim.id}: the sentence is out of sight`);
    const here = await page.locator('.claim-stepper a.original').getAttribute('href');
    if (!here?.startsWith(`${article.url ?? ''}#:~:text=`)) wrong.push(`${claim.id}: no way from the sentence to the original page`);
    const link = page.locator('.reader a.original').first();
    const [href, target] = [await link.getAttribute('href'), await link.getAttribute('target')];
    if (href !== article.url || target !== '_blank') wrong.push(`${claim.id}: leads to ${href ?? 'nowhere'} instead of ${article.url ?? 'nothing'}`);
  }
  expect(wrong).toEqual([]);
  expect(complaints).toEqual([]);
});
