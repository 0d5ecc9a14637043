import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serialiseProject } from '../../src/project/index.ts';
import { serve, type Serving } from '../../src/server/index.ts';
import { launchBrowser, PAGE_OPTIONS } from './browser.ts';
import { explorerVisits, inspect } from './explorer-page.ts';
import { EXAMPLE } from './explorer-project.ts';

const STORY = `<!doctype html><html lang="en"><head><title>Peru sells ships to Chile</title><meta property="og:site_name" content="Harbour News"></head>
<body><article><h1>Peru sells ships to Chile</h1>
<p>Peru sold four patrol ships to Chile on Monday, and Chile signed an agreement on joint exercises with Argentina, officials in Lima said.</p>
<p>Peru and Chile also agreed to cooperate against smuggling in the Pacific, the foreign ministry of Peru said in a statement on Tuesday.</p>
</article></body></html>`;

let site: Server;
let serving: Serving;
let browser: Browser;
let address = '';
let asked: string[] = [];

beforeAll(async () => {
  site = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === '/ships') response.setHeader('content-type', 'text/html; charset=utf-8').end(STORY);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  serving = await serve({ page: resolve('dist/web'), project: serialiseProject(EXAMPLE), port: 0, fetching: { allowed: (a) => a === '127.0.0.1' } });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await serving.close();
  site.closeAllConnections();
  site.close();
});

const visit = explorerVisits();

async function paste(page: Page, text: string): Promise<void> {
  await inspect(page);
  await page.getByRole('button', { name: 'Project', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Bring in articles' }).click();
  await page.getByLabel('Or paste an article').fill(text);
}

describe('addresses', () => {
  test('are fetched by the program that serves the page, and added; one that cannot be had is refused and the rest goes on', async () => {
    const page = await browser.newPage(PAGE_OPTIONS);
    await page.goto(serving.address);
    await paste(page, `${address}/ships\n${address}/gone`);
    await page.getByRole('dialog').getByText('Addresses are fetched by the program here').waitFor();
    await page.getByRole('button', { name: 'Fetch 2 addresses' }).click();
    await page.getByText('1 article added').first().waitFor({ timeout: 60_000 });
    expect(await page.getByRole('dialog').locator('.refusals').innerText()).toMatch(/\/gone: the site answers 404/);
    await page.getByRole('button', { name: 'Show the graph' }).click();
    await expect.poll(async () => (await inspect(page)).nodes.map((n) => n.id)).toEqual(expect.arrayContaining(['BY', 'PE', 'CL']));
    await page.goto(`${serving.address}/#node=PE`);
    await page.locator('.quote').first().click();
    expect(await page.locator('.reader .panel-heading .original').getAttribute('href')).toBe(`${address}/ships`);
    expect(await page.locator('.claim-stepper .original').getAttribute('href')).toMatch(/\/ships#:~:text=/);
    await page.close();
  });

  test('are not fetched by a page that stands alone: it says in one line how', async () => {
    asked = [];
    const { page, complaints } = await visit();
    await paste(page, `${address}/ships`);
    await page.getByRole('button', { name: 'Fetch 1 address' }).click();
    await expect.poll(() => page.getByRole('alert').innerText()).toBe(
      `This page may not fetch addresses by itself. Start “dramatis serve ${address}/ships” on this machine, or save the article in the browser and drop the file here.`,
    );
    expect(asked).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
