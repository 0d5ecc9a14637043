import type { Browser, Page } from 'playwright-core';
import { launchBrowser, PAGE_OPTIONS } from './browser.ts';
import { serveFolder } from './site.ts';

/*
 * Takes the pictures of README and docs from the built page with the seed articles, to be looked at before they are kept:
 * npm run build && node bench/run.mjs test/e2e/take-pictures
 */
const WIDE = { width: 1360, height: 850 };

interface Picture {
  readonly name: string;
  readonly address?: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly dark?: boolean;
  readonly before?: (page: Page) => Promise<unknown>;
}

const PICTURES: readonly Picture[] = [
  { name: 'explorer', viewport: { width: 1280, height: 800 } },
  {
    name: 'reader',
    address: '#edge=RU|BY|MOBILIZE',
    viewport: WIDE,
    dark: true,
    before: async (page) => {
      await page.locator('.quote').filter({ hasText: 'Oreshnik' }).first().click();
      await page.locator('.article-text .current').first().waitFor();
    },
  },
  { name: 'compare', address: '#compare=outlet&a=Pravda.ru&b=Avia.pro', viewport: WIDE },
];

async function take(browser: Browser, site: string, { name, address = '', viewport, dark = false, before }: Picture): Promise<void> {
  const page = await browser.newPage({ ...PAGE_OPTIONS, viewport, colorScheme: dark ? 'dark' : 'light' });
  await page.goto(site + address);
  await page.waitForFunction(() => (window.dramatisCanvas?.inspect().labels.length ?? 0) > 0 && document.querySelector('output.arranging') === null);
  await before?.(page);
  // Fonts, panels and names come to rest.
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `docs/pictures/${name}.png` });
  await page.close();
}

const [browser, site] = [await launchBrowser(), await serveFolder()];
for (const picture of PICTURES) await take(browser, site.address, picture);
await browser.close();
await site.close();
