import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { CanvasInspection } from '../../src/explorer/canvas/index.ts';
import { serialiseProject } from '../../src/project/index.ts';
import { launchBrowser, PAGE_OPTIONS } from './browser.ts';
import { EXAMPLE } from './explorer-project.ts';
import { serveFolder, type Site } from './site.ts';

export interface Visit {
  readonly page: Page;
  /** What the page complained about: script errors, and anything its security policy forbade. */
  readonly complaints: readonly string[];
  readonly site: Site;
}

export interface VisitOptions {
  readonly address?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly dark?: boolean;
  readonly language?: string;
  /** Fingers instead of a mouse. */
  readonly touch?: boolean;
  /** Answers for single paths; the example project unless another is given. */
  readonly overrides?: Readonly<Record<string, string | null>>;
}

/** A site that comes without a project. */
export const NO_PROJECT = { overrides: { '/project.json': null } };

/** Opens pages of the built explorer for the tests of one file. */
export function explorerVisits(): (options?: VisitOptions) => Promise<Visit> {
  let browser: Browser | undefined;
  const sites: Site[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all(sites.map((s) => s.close()));
  });
  return async ({ address = '', viewport, dark = false, language, touch = false, overrides }: VisitOptions = {}) => {
    if (!browser) throw new Error('the browser is not open yet');
    const site = await serveFolder('dist/web', overrides ?? { '/project.json': serialiseProject(EXAMPLE) });
    sites.push(site);
    const page = await browser.newPage({
      ...PAGE_OPTIONS,
      colorScheme: dark ? 'dark' : 'light',
      ...(viewport ? { viewport } : {}),
      ...(language ? { locale: language } : {}),
      ...(touch ? { hasTouch: true, isMobile: true } : {}),
    });
    page.setDefaultTimeout(30_000);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      // Chrome's own word on a missing file is expected where a test asks for one.
      if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
    });
    await page.goto(site.address + address);
    return { page, complaints, site };
  };
}

/** What the canvas draws, once actors are named and have found their places. */
export async function inspect(page: Page): Promise<CanvasInspection> {
  await page.waitForFunction(
    () => (window.dramatisCanvas?.inspect().labels.length ?? 0) > 0 && document.querySelector('output.arranging') === null,
  );
  const seen = await page.evaluate(() => window.dramatisCanvas?.inspect());
  if (!seen) throw new Error('nothing is drawn');
  return seen;
}

/** Clicks the node of an actor where it is drawn, once the drawing has come to rest. */
export async function clickActor(page: Page, id: string): Promise<void> {
  let last: { x: number; y: number } | undefined;
  for (;;) {
    const node = (await inspect(page)).nodes.find((n) => n.id === id);
    if (!node) throw new Error(`${id} is not drawn`);
    const { x, y } = node.centre;
    if (last && Math.hypot(x - last.x, y - last.y) < 0.5) break;
    last = { x, y };
    await page.waitForTimeout(100);
  }
  await page.mouse.click(last.x, last.y);
}
