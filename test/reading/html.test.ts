import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isContent, slice, type Article } from '../../src/model/index.ts';
import { readInput } from '../../src/reading/index.ts';
import { blocksOf } from './marked.ts';

async function readPage(html: string | Uint8Array, path = 'page.html'): Promise<Article> {
  const [article] = await readInput({ path, bytes: typeof html === 'string' ? new TextEncoder().encode(html) : html });
  return article!;
}

const content = (a: Article): string[] => a.blocks.filter(isContent).map((b) => slice(a.text, b.span));

describe('HTML', () => {
  test('yields the article with its metadata and leaves the page around it', async () => {
    const article = await readPage(readFileSync(join(import.meta.dirname, '../samples/harbour.html')));
    expect(article).toMatchObject({
      title: 'Norway lends six patrol boats to Iceland',
      url: 'https://harbour.example/2023/03/patrol-boats',
      outlet: 'The Harbour Post',
      author: 'Anna Berg',
      published: '2023-03-03',
      lang: 'en',
    });
    expect(blocksOf(article).filter((b) => /^(?:title|heading|body)/.test(b))).toEqual([
      'title: Norway lends six patrol boats to Iceland',
      'body: Norway will lend six patrol boats to Iceland, the defence ministry in Oslo said on Friday.',
      'body: The boats leave Bergen on Monday and will be based in Reykjavik until the summer.',
      'heading: Iceland is grateful',
      'body: “We are grateful,” said the prime minister of Iceland, who met her Norwegian colleague last week.',
      'body: Two boats go to Akureyri',
      'body: Four boats go to Reykjavik',
      'body: Denmark opposes the plan and has asked Norway for an explanation.',
    ]);
    expect(article.text).not.toMatch(/hidden sentence|never run|color: red|printed on water|Storm closes/);
  });

  test('a class that most of the article carries is no mark of boilerplate', async () => {
    const sentences = ['Peru sold four ships to Chile on Monday, officials in Lima said.', 'Chile paid with copper from the mines of the north.', 'Bolivia protested against the sale and called its ambassador home.'];
    const article = await readPage(`<html><body><div class="paywall">${sentences.map((s) => `<p class="paywall">${s}</p>`).join('')}</div></body></html>`);
    expect(content(article)).toEqual(sentences);
  });

  test('lists without sentences are content when nothing else is', async () => {
    const article = await readPage('<html><body><nav><a href="/">Home</a><a href="/x">World news</a></nav><h1>Members of the pact</h1><h2>North</h2><ul><li>Norway and Iceland</li><li>Finland</li></ul><h2>South</h2><ul><li>Spain and Portugal</li><li>Malta</li></ul></body></html>');
    expect(content(article).join('|')).toMatch(/Norway and Iceland\|Finland\|South\|Spain and Portugal\|Malta/);
  });

  test('the declared encoding is used when the bytes are not UTF-8', async () => {
    const html = '<html><head><meta charset="windows-1251"></head><body><p>\xcf\xf0\xe5\xe7\xe8\xe4\xe5\xed\xf2 \xd0\xee\xf1\xf1\xe8\xe8 \xe2\xf1\xf2\xf0\xe5\xf2\xe8\xeb\xf1\xff \xf1 \xef\xf0\xe5\xe7\xe8\xe4\xe5\xed\xf2\xee\xec.</p></body></html>';
    const article = await readPage(new Uint8Array(Array.from(html, (c) => c.charCodeAt(0))));
    expect([article.text, article.lang]).toEqual(['Президент России встретился с президентом.', 'ru']);
  });

  test('a title escaped twice by its publisher is a plain title', async () => {
    const article = await readPage('<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Peru&#8217;s ships &amp; Chile"}</script></head><body><p>Peru sold four ships to Chile on Monday, officials in Lima said.</p></body></html>');
    expect(article.title).toBe('Peru’s ships & Chile');
  });

  test('a page that scripts fill is read from what it carries for machines', async () => {
    const sentences = Array.from({ length: 8 }, (_, i) => `Peru sold ${i + 2} ships to Chile on Monday, officials in Lima told the press.`);
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Ships sold', articleBody: sentences.join('\n\n') });
    const article = await readPage(`<html><head><script type="application/ld+json">${data}</script></head><body><div id="app"><p>Please enable JavaScript to read this page.</p></div></body></html>`);
    expect(content(article)).toEqual(sentences);
  });

  test('dates: written out, partial and impossible ones', async () => {
    const page = (date: string): string => `<html><head><meta name="date" content="${date}"></head><body><p>Peru sold four ships to Chile on Monday, officials in Lima said.</p></body></html>`;
    expect((await readPage(page('2021-05-07T23:30:00-05:00'))).published).toBe('2021-05-07');
    expect((await readPage(page('Fri, 7 May 2021 23:30:00 -0500'))).published).toBe('2021-05-07');
    expect((await readPage(page('2021-13-45'))).published).toBeUndefined();
    expect((await readPage(page('yesterday'))).published).toBeUndefined();
  });

  test('absurdly deep nesting costs nothing and loses nothing', async () => {
    const deep = 20_000;
    const article = await readPage(`<html><body>${'<div>'.repeat(deep)}<p>Peru sold four ships to Chile on Monday, officials said.</p>${'</div>'.repeat(deep)}</body></html>`);
    expect(article.text).toContain('Peru sold four ships to Chile');
  });

  test('no address but http and https is taken from a page', async () => {
    const article = await readPage('<html><head><link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:text/html,x"></head><body><p>Peru sold four ships to Chile on Monday, officials said.</p></body></html>');
    expect(article.url).toBeUndefined();
  });
});
