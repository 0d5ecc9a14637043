import { DramatisError } from '../../model/index.ts';
import { textOf } from '../metadata-fields.ts';
import { readingOrder } from './pdf-columns.ts';
import { printedLines, printedParagraphs, withMargins, withoutRunningHeads, type PlacedText, type PrintedLine } from './pdf-layout.ts';
import { startsWith, type Reader } from './reader.ts';

/** Pages of one document; a newspaper has a hundred. */
const MOST_PAGES = 1000;

/** PDF documents with a text layer. Scans are refused: reading pictures of words is not done here. */
export const pdfReader: Reader = {
  name: 'PDF',
  endings: ['pdf'],
  recognises: (bytes) => startsWith(bytes, '%PDF-'),
  read: async (input) => {
    const { getDocumentProxy } = await import('unpdf');
    // The library may keep the bytes for itself, so it gets its own copy.
    const options = { isEvalSupported: false, disableFontFace: true, useSystemFonts: false, verbosity: 0 };
    const document = await getDocumentProxy(input.bytes.slice(), options).catch((error: unknown) => {
      const locked = error instanceof Error && error.name === 'PasswordException';
      throw new DramatisError(locked ? 'the PDF is locked by a password' : 'the PDF is damaged', input.path, locked ? 'Save it without one' : undefined, { cause: error });
    });
    try {
      if (document.numPages > MOST_PAGES) throw new DramatisError(`the PDF has ${document.numPages} pages, more than the ${MOST_PAGES} allowed`, input.path, 'Split it');
      const pages: PrintedLine[][] = [];
      for (let n = 1; n <= document.numPages; n++) {
        const { items } = await (await document.getPage(n)).getTextContent();
        pages.push(withMargins(readingOrder(printedLines(items.flatMap((item) => ('str' in item ? [placed(item)] : [])), n))));
      }
      const content = printedParagraphs(withoutRunningHeads(pages).flat());
      if (!content.some((p) => /\p{L}/u.test(p.text))) {
        throw new DramatisError('the PDF has no text layer: it seems to be a scan', input.path, 'Run it through text recognition first');
      }
      const { info } = await document.getMetadata();
      return [{ content, metadata: properties(info) }];
    } finally {
      await document.destroy();
    }
  },
};

function placed(item: { str: string; transform: number[]; width: number; height: number }): PlacedText {
  const [, , b = 0, a = 0, x = 0, y = 0] = item.transform;
  return { text: item.str, x, y, width: item.width, size: item.height || Math.hypot(a, b) };
}

/** Title and author as the program that made the file wrote them; file names and defaults are no titles. */
function properties(info: object): { title?: string; author?: string } {
  const values = info as Readonly<Record<string, unknown>>;
  const title = textOf(values['Title']);
  const author = textOf(values['Author']);
  const named = title !== undefined && !/\.(?:docx?|indd|pdf|html?)$|^(?:microsoft word|untitled|about:blank)/i.test(title);
  return { ...(named ? { title } : {}), ...(author === undefined ? {} : { author }) };
}
