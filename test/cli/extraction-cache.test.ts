import { mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openExtractionCache } from '../../src/cli/extraction-cache.ts';
import type { Article, ArticleId, Extraction } from '../../src/model/index.ts';

const article: Article = { id: 'a1' as ArticleId, stem: 'a', title: 'Boats', lang: 'en', text: 'Norway lends boats.', blocks: [{ kind: 'body', span: { from: 0, to: 19 } }] };
const extraction: Extraction = { article: article.id, actors: [], mentions: [], claims: [] };
const folder = (): string => mkdtempSync(join(tmpdir(), 'dramatis-cache-'));
const filesIn = (root: string): string[] => readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.json'));

describe('the cache of extractions', () => {
  test('gives back what was kept, to a later run as well', async () => {
    const root = folder();
    const cache = await openExtractionCache(root);
    expect(await cache.recall(article)).toBeUndefined();
    await cache.keep(article, extraction);
    expect(await (await openExtractionCache(root)).recall(article)).toEqual(extraction);
  });

  test.each([
    ['title', { ...article, title: 'Ships' }],
    ['date', { ...article, published: '2023-03-03' }],
    ['language', { ...article, lang: 'de' }],
    ['blocks', { ...article, blocks: [{ kind: 'notice', span: { from: 0, to: 19 } }] }],
  ] satisfies [string, Article][])('knows nothing of the same words with another %s', async (_, other) => {
    const cache = await openExtractionCache(folder());
    await cache.keep(article, extraction);
    expect(await cache.recall(other)).toBeUndefined();
  });

  test.each(['', '{"article":"a1"', '{"article":"a1"}', '{"article":"b","actors":[],"mentions":[],"claims":[]}'])('a file that holds %j is as good as none', async (text) => {
    const root = folder();
    await (await openExtractionCache(root)).keep(article, extraction);
    writeFileSync(join(root, filesIn(root)[0]!), text);
    expect(await (await openExtractionCache(root)).recall(article)).toBeUndefined();
  });

  test('a folder that cannot be written stops nothing', async () => {
    const file = join(folder(), 'file');
    writeFileSync(file, '');
    const cache = await openExtractionCache(file);
    await cache.keep(article, extraction);
    expect(await cache.recall(article)).toBeUndefined();
  });

  test('what an old version left and nobody used for long is thrown away, and nothing else', async () => {
    const root = folder();
    for (const name of ['0123456789abcdef', 'fedcba9876543210', 'mine']) mkdirSync(join(root, name));
    const long = new Date('2020-01-01');
    for (const name of ['0123456789abcdef', 'mine']) utimesSync(join(root, name), long, long);
    await openExtractionCache(root);
    expect(readdirSync(root).toSorted()).toEqual(['fedcba9876543210', 'mine']);
  });
});
