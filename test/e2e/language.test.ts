import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Parsed } from '../../src/language/index.ts';
import { launchBrowser, PAGE_OPTIONS } from './browser.ts';
import { serveFolder, type Site } from './site.ts';

const OUT = resolve('dist/e2e-language');
let site: Site;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  await build({
    root: resolve('test/e2e/pages'),
    configFile: false,
    logLevel: 'error',
    base: './',
    publicDir: resolve('public'),
    worker: { format: 'es' },
    build: { outDir: OUT, emptyOutDir: true, target: 'es2022', rollupOptions: { input: resolve('test/e2e/pages/language.html') } },
  });
  site = await serveFolder(OUT);
  browser = await launchBrowser();
  page = await browser.newPage(PAGE_OPTIONS);
  await page.goto(`${site.address}language.html`);
  await page.waitForFunction(() => window.startLanguageClient !== undefined);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Parses in a worker of the page; an error comes back as its message. */
async function parse(text: string, lang: string, base = site.address): Promise<Parsed | string> {
  return page.evaluate(
    async ([text, lang, base]) => {
      const client = window.startLanguageClient?.(base);
      try {
        return (await client?.analyse(text, lang)) ?? 'no client';
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      } finally {
        client?.close();
      }
    },
    [text, lang, base] as const,
  );
}

describe('the language engine in a browser worker', () => {
  test.each([
    ['en', 'The president visited Berlin.', 'visited', 'president'],
    ['it', 'Il presidente ha visitato Berlino.', 'visitato', 'presidente'],
    ['fr', 'Le président a visité Berlin.', 'visité', 'président'],
    ['de', 'Der Präsident besuchte Berlin.', 'besuchte', 'Präsident'],
    ['es', 'El presidente visitó Berlín.', 'visitó', 'presidente'],
  ])('%s: %s', async (lang, text, verb, subject) => {
    const parsed = await parse(text, lang);
    if (typeof parsed === 'string') throw new Error(parsed);
    const tokens = parsed.sentences[0]?.tokens ?? [];
    const root = tokens.findIndex((t) => t.head === -1);
    expect(tokens[root]?.form).toBe(verb);
    expect(tokens.find((t) => t.deprel === 'nsubj' && t.head === root)?.form).toBe(subject);
    expect(text.slice(tokens[root]?.span.from, tokens[root]?.span.to)).toBe(verb);
  });

  test('says which language it does not know', async () => {
    expect(await parse('Cześć.', 'pl')).toContain('there is no language model for "pl"');
  });

  test('says when weights cannot be loaded', async () => {
    expect(await parse('Hello.', 'en', `${site.address}elsewhere/`)).toContain('the language model "en" cannot be loaded (status 404)');
  });
});
