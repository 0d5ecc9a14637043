import { describe, expect, test } from 'vitest';
import { isContent, slice, type Article } from '../../src/model/index.ts';
import { readInput } from '../../src/reading/index.ts';

async function readPage(body: string, head = ''): Promise<Article> {
  const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  const [article] = await readInput({ path: 'page.html', bytes: new TextEncoder().encode(html) });
  return article!;
}

const content = (a: Article): string[] => a.blocks.filter((b) => isContent(b) && b.kind !== 'title').map((b) => slice(a.text, b.span));

const SENTENCES = [
  'Norway will lend six patrol boats to Iceland, the defence ministry in Oslo said on Friday.',
  'The boats leave Bergen on Monday and will be based in Reykjavik until the end of the summer, an officer said.',
  'Denmark opposes the plan and has asked Norway for an explanation before the council meets in Nuuk next week.',
  'The prime minister of Iceland thanked her neighbour and said that her country would pay for fuel and for crews.',
  'Sweden has offered to send two helicopters, which would be stationed in Akureyri from the beginning of June.',
];
const PARAGRAPHS = SENTENCES.map((s) => `<p>${s}</p>`).join('');
const card = (title: string, summary: string): string => `<div class="c"><h4>Opinion <a href="/x">${title}</a></h4><p>${summary}</p></div>`;

describe('what stands around the article of a page', () => {
  test('a rail of headlines with summaries beside the text is left out', async () => {
    const cards = card('The harbour that nobody wanted', 'Jane Roe on the port of Bergen and why nobody would build it again today.') + card('Why ships are late again', 'A look at the yards of the north and at what they promised last year.');
    const article = await readPage(`<div class="page"><div class="story">${PARAGRAPHS}</div><div class="x1"><h2>Columns</h2>${cards}</div></div>`);
    expect(content(article)).toEqual(SENTENCES);
  });

  test('an article that goes on in another element is read to its end', async () => {
    const more = 'In Nuuk the council will hear all four governments, its chairman told reporters on Thursday.';
    const article = await readPage(`<div class="page"><div class="one">${PARAGRAPHS}</div><div class="two"><p>${more}</p></div></div>`);
    expect(content(article)).toEqual([...SENTENCES, more]);
  });

  test('tags above the text do not make its first paragraph a card', async () => {
    const only = 'Anna Berg visited the yard in Bergen, where the six patrol boats are being painted for their journey.';
    const links = ['Storm closes the harbour', 'Ferry line is sold'].map((t) => `<h5><a href="/x">${t}</a></h5><div>More about this is told in our evening edition on Saturday.</div>`).join('');
    const article = await readPage(`<div class="e"><div class="entry-tags"><a href="/t">Bergen, patrol boats, Iceland</a></div><div class="text"><p>${only}</p><p><a href="/a.mp3">Listen to the interview from the yard</a></p></div></div><div class="right-bar">${links}</div>`);
    expect(content(article)).toContain(only);
  });

  test('a link that is never closed does not make the page a link', async () => {
    const article = await readPage(`<div class="page"><a href="/top"><div class="bar"><a href="/news">News</a></div><div class="story">${PARAGRAPHS}</div></div>`);
    expect(content(article)).toEqual(SENTENCES);
  });

  test('an anchor without an address is no link', async () => {
    const article = await readPage(`<div class="story"><a name="top">${PARAGRAPHS}</a></div>`);
    expect(content(article)).toEqual(SENTENCES);
  });

  test('an aside is no article, even if it says more than the article', async () => {
    const feed = Array.from({ length: 12 }, (_, i) => `<p>Item ${i + 1}: the council of the harbour town met on Tuesday and adopted the budget for the next year.</p>`).join('');
    const article = await readPage(`<div class="grid"><article>${PARAGRAPHS}</article><aside class="live">${feed}</aside></div>`);
    expect(content(article)).toEqual(SENTENCES);
  });

  test('on a page with marked paragraphs, words beside a picture are its caption', async () => {
    const article = await readPage(`<div class="story"><div class="inline"><img src="a.jpg"> A patrol boat of the Norwegian navy leaves the harbour of Bergen on its way west.</div>${PARAGRAPHS}</div>`);
    expect(content(article)).toEqual(SENTENCES);
  });

  test('a label and a link inside the text lead elsewhere', async () => {
    const [first, ...rest] = SENTENCES;
    const article = await readPage(`<div class="story"><p>${first}</p><p>IN OSLO: <a href="/x">Minister explains the loan of boats</a></p>${rest.map((s) => `<p>${s}</p>`).join('')}</div>`);
    expect(content(article)).toEqual(SENTENCES);
  });
});

describe('titles, outlets and dates of pages', () => {
  const story = `<h1>Norway lends six patrol boats to Iceland</h1>${PARAGRAPHS}`;

  test.each([
    ['the outlet before the headline', 'The Harbour Post | Norway lends six patrol boats to Iceland'],
    ['the outlet after the headline', 'Norway lends six patrol boats to Iceland - The Harbour Post'],
    ['the section and the outlet after it', 'Norway lends six patrol boats to Iceland | World'],
  ])('%s is cut off', async (_, title) => {
    expect((await readPage(story, `<title>${title}</title>`)).title).toBe('Norway lends six patrol boats to Iceland');
  });

  test('the title of the page is its headline where the only top heading is a label', async () => {
    const article = await readPage(`<div class="side"><h1>Information and Resources</h1></div><div class="story"><h2>Norway lends six patrol boats to Iceland</h2>${PARAGRAPHS}</div>`, '<title>Norway lends six patrol boats to Iceland</title>');
    expect([article.title, content(article)]).toEqual(['Norway lends six patrol boats to Iceland', SENTENCES]);
  });

  test('an outlet that is given as an address is called after its site', async () => {
    expect((await readPage(story, '<meta property="og:site_name" content="https://www.harbour.example/news">')).outlet).toBe('harbour.example');
  });

  test.each([
    ['https://harbour.example/world/2023/03/18/patrol-boats', '2023-03-18'],
    ['https://harbour.example/2023/3/8/patrol-boats', '2023-03-08'],
    ['https://harbour.example/news/2023-03-18/patrol-boats', '2023-03-18'],
    ['https://harbour.example/2023/03/patrol-boats', undefined],
    ['https://harbour.example/2023/31/18/patrol-boats', undefined],
  ])('the day in the address %s is the date if nothing else gives one', async (url, published) => {
    expect((await readPage(story, `<link rel="canonical" href="${url}">`)).published).toBe(published);
  });
});
