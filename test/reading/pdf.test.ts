import { describe, expect, test } from 'vitest';
import { readInputs } from '../../src/reading/index.ts';
import { blocksOf } from './marked.ts';

interface Run {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly text: string;
}

/** The smallest PDF that shows these runs of text, page by page, in the order given. */
function pdf(pages: readonly (readonly Run[])[]): Uint8Array {
  const objects: string[] = ['<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'];
  const parent = pages.length * 2 + 2;
  for (const runs of pages) {
    const body = runs.map(({ x, y, size = 10, text }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, String.raw`\$&`)}) Tj ET`).join('\n');
    objects.push(`<< /Length ${body.length} >>\nstream\n${body}\nendstream`);
    objects.push(`<< /Type /Page /Parent ${parent} 0 R /MediaBox [0 0 595 842] /Contents ${objects.length} 0 R /Resources << /Font << /F1 1 0 R >> >> >>`);
  }
  objects.push(`<< /Type /Pages /Kids [${pages.map((_, i) => `${i * 2 + 3} 0 R`).join(' ')}] /Count ${pages.length} >>`);
  objects.push(`<< /Type /Catalog /Pages ${parent} 0 R >>`);
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer << /Size ${objects.length + 1} /Root ${objects.length} 0 R >>\nstartxref\n${file.length}\n%%EOF`;
  return new Uint8Array(Buffer.from(file + xref, 'latin1'));
}

const column = (x: number, y: number, lines: readonly string[]): Run[] => lines.map((text, i) => ({ x, y: y - i * 13, text }));
const HEADLINE: Run = { x: 50, y: 740, size: 20, text: 'Norway lends six patrol boats to Iceland' };
const LEFT = column(50, 700, ['Norway will lend six patrol boats to Ice-', 'land, the defence ministry in Oslo said on', 'Friday. The boats leave Bergen on Monday', 'and will stay until the end of the summer.']);
const RIGHT = column(310, 700, ['Denmark opposes the plan and has asked', 'Norway for an explanation before the coun-', 'cil meets in Nuuk. The foreign minister of', 'Denmark said that nobody had been told.']);
const ARTICLE = [
  'title: Norway lends six patrol boats to Iceland',
  'body: Norway will lend six patrol boats to Iceland, the defence ministry in Oslo said on Friday. The boats leave Bergen on Monday and will stay until the end of the summer.',
  'body: Denmark opposes the plan and has asked Norway for an explanation before the council meets in Nuuk. The foreign minister of Denmark said that nobody had been told.',
];
const fromTop = (runs: readonly Run[]): Run[] => runs.toSorted((a, b) => b.y - a.y || a.x - b.x);

async function read(pages: readonly (readonly Run[])[]): Promise<{ blocks: string[]; published: string | undefined }> {
  const { articles } = await readInputs([{ path: 'page.pdf', bytes: pdf(pages) }]);
  return { blocks: blocksOf(articles[0]!), published: articles[0]!.published };
}

describe('printed pages', () => {
  test.each([
    ['column by column', [HEADLINE, ...LEFT, ...RIGHT]],
    ['line by line across both columns', fromTop([HEADLINE, ...LEFT, ...RIGHT])],
  ])('two columns drawn %s are read one after the other', async (_, runs) => {
    expect((await read([runs])).blocks).toEqual(ARTICLE);
  });

  test('three columns drawn line by line are put together', async () => {
    const three = [
      ...column(50, 700, ['Norway will lend six', 'patrol boats to Ice-', 'land, the ministry', 'in Oslo said.']),
      ...column(220, 700, ['The boats leave', 'Bergen on Monday and', 'stay in Reykjavik', 'until September.']),
      ...column(390, 700, ['Denmark opposes the', 'plan and has asked', 'Norway for an expla-', 'nation.']),
    ];
    expect((await read([fromTop([HEADLINE, ...three])])).blocks.slice(1)).toEqual([
      'body: Norway will lend six patrol boats to Iceland, the ministry in Oslo said.',
      'body: The boats leave Bergen on Monday and stay in Reykjavik until September.',
      'body: Denmark opposes the plan and has asked Norway for an explanation.',
    ]);
  });

  test('what stands small at the edges of a single page is no article, but may date it', async () => {
    const margins: Run[] = [{ x: 50, y: 800, size: 8, text: 'The Harbour Post' }, { x: 480, y: 800, size: 8, text: '3 March 2023' }, { x: 290, y: 30, size: 8, text: 'Page 1 of 1' }];
    const { blocks, published } = await read([[...margins, HEADLINE, ...LEFT, ...RIGHT]]);
    expect(blocks.filter((b) => !b.startsWith('rubric: '))).toEqual(ARTICLE);
    expect(published).toBe('2023-03-03');
  });

  test('a headline over two lines is one title, a small heading is none', async () => {
    const title: Run[] = [{ x: 50, y: 760, size: 22, text: 'Norway lends six patrol boats' }, { x: 50, y: 734, size: 22, text: 'to Iceland for the summer' }];
    const { blocks } = await read([[...title, { x: 50, y: 715, size: 12, text: 'Iceland is grateful' }, ...LEFT.map((r) => ({ ...r, y: r.y - 10 }))]]);
    expect(blocks.slice(0, 2)).toEqual(['title: Norway lends six patrol boats to Iceland for the summer', 'heading: Iceland is grateful']);
  });
});
