import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/reading/limits.ts';
import { readInputs } from '../../src/reading/index.ts';

const utf8 = (s: string): Uint8Array => new TextEncoder().encode(s);
const GOOD = { path: 'in/good.txt', bytes: utf8('Ghana and Togo opened the border on Monday, officials in Accra said.') };

describe('refusals', () => {
  test.each([
    ['empty', new Uint8Array(), 'the file is empty'],
    ['blank', utf8(' \n\t\n'), 'nothing but white space'],
    ['binary', new Uint8Array([1, 2, 0, 3, 4]), 'binary data, not text'],
    ['broken UTF-8', new Uint8Array([...utf8('Köln und Bühl '), 0xc3, 0x28, 0xff]), 'broken UTF-8 (first bad byte 0xc3 at offset 16)'],
    ['without words', utf8('12 34 --- 56'), 'no words were found'],
    ['too large', new Uint8Array(LIMITS.inputBytes + 1), 'more than the 64 MB allowed'],
  ])('%s: one line, and the rest goes on', async (_, bytes, reason) => {
    const { articles, refusals } = await readInputs([{ path: 'in/bad.txt', bytes }, GOOD]);
    expect(articles.map((a) => a.stem)).toEqual(['good']);
    expect(refusals).toHaveLength(1);
    expect(refusals[0]?.where).toBe('in/bad.txt');
    expect(refusals[0]?.reason).toContain(reason);
    expect(refusals[0]?.reason).not.toContain('\n');
  });

  test('a broken sidecar is refused and the articles are read without it', async () => {
    const { articles, refusals } = await readInputs([{ path: 'in/sources.json', bytes: utf8('[{"file": 3') }, GOOD]);
    expect(articles).toHaveLength(1);
    expect(refusals[0]?.reason).toMatch(/not JSON/);
  });

  test('a wrong date in the sidecar is left out, never bent', async () => {
    const sidecar = utf8('[{"file": "good.txt", "published": "24/12/2024", "outlet": "Accra Post", "url": "javascript:alert(1)"}]');
    const { articles, refusals } = await readInputs([{ path: 'in/sources.json', bytes: sidecar }, GOOD]);
    expect(articles[0]?.outlet).toBe('Accra Post');
    expect([articles[0]?.published, articles[0]?.url]).toEqual([undefined, undefined]);
    expect(refusals.map((r) => r.reason)).toEqual([
      'good.txt: url "javascript:alert(1)" is not a web address; left out',
      'good.txt: published "24/12/2024" is not an ISO date; left out',
    ]);
  });

  test('a sidecar speaks for its own folder only', async () => {
    const sidecar = { path: 'other/sources.json', bytes: utf8('[{"file": "good.txt", "outlet": "Other"}]') };
    expect((await readInputs([sidecar, GOOD])).articles[0]?.outlet).toBeUndefined();
  });

  test('the same article twice is one article', async () => {
    expect((await readInputs([GOOD, { ...GOOD, path: 'in/copy.txt' }])).articles).toHaveLength(1);
  });

  test('different articles under one name get names of their own', async () => {
    const other = { path: 'out/good.txt', bytes: utf8('Benin closed the border on Tuesday, officials in Cotonou said.') };
    expect((await readInputs([GOOD, other])).articles.map((a) => a.stem)).toEqual(['good', 'good-2']);
  });

  test('old encodings are read: Windows-1252 and UTF-16', async () => {
    const latin = new Uint8Array(Array.from('Le président a été reçu à Genève par le ministre.', (c) => c.charCodeAt(0)));
    const wide = new Uint8Array([0xff, 0xfe, ...Array.from('Zürich grüßt Bern und Genf heute.').flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]);
    const { articles } = await readInputs([{ path: 'a.txt', bytes: latin }, { path: 'b.txt', bytes: wide }]);
    expect(articles.map((a) => a.text)).toEqual(['Le président a été reçu à Genève par le ministre.', 'Zürich grüßt Bern und Genf heute.']);
  });
});
