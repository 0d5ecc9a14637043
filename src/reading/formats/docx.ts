import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import { getElementsByTagName } from 'domutils';
import type { Paragraph } from '../input.ts';
import { dayOf } from '../metadata-fields.ts';
import { entryNames, isZip, unzip, type Entry } from './archive.ts';
import { elementText, xmlPart } from './xml-part.ts';
import { isWithin, tableCell } from './paragraphs.ts';
import type { Reader } from './reader.ts';

/** Word documents (Office Open XML): paragraphs and headings, title, author and date from the properties. */
export const docxReader: Reader = {
  name: 'DOCX',
  endings: ['docx'],
  recognises: (bytes) => isZip(bytes) && entryNames(bytes).includes('word/document.xml'),
  read: (input) => {
    const entries = unzip(input.bytes, input.path, (name) => name === 'word/document.xml' || name === 'docProps/core.xml');
    const body = xmlPart(entries, 'word/document.xml', input.path);
    const content = getElementsByTagName('w:p', body).filter((p) => !isWithin(p, FALLBACK)).map(paragraph);
    return Promise.resolve([{ content, metadata: properties(entries, input.path) }]);
  },
};

/** Newer content repeats its text here for older programs. */
const FALLBACK: ReadonlySet<string> = new Set(['mc:Fallback']);
const TABLE: ReadonlySet<string> = new Set(['w:tbl']);

function paragraph(element: Element): Paragraph {
  const style = getElementsByTagName('w:pStyle', element, true, 1)[0]?.attribs['w:val'] ?? '';
  const kind = /^title$/i.test(style) ? 'title' : /^caption$/i.test(style) ? 'caption' : undefined;
  const listed = getElementsByTagName('w:numPr', element, true, 1).length > 0;
  const prose = /^heading\s?\d/i.test(style) ? false : listed ? true : undefined;
  return tableCell({ text: runs(element).replace(/[ \t]+/g, ' '), kind, prose }, kind === undefined && isWithin(element, TABLE));
}

/** Text runs with their breaks. Deleted text and field codes are not read; text boxes are paragraphs of their own. */
function runs(element: Element): string {
  return element.children.map((node: AnyNode): string => {
    if (isText(node)) return element.name === 'w:t' ? node.data : '';
    if (!isTag(node) || SKIPPED.has(node.name)) return '';
    if (node.name === 'w:tab') return ' ';
    if (node.name === 'w:br' || node.name === 'w:cr') return '\n';
    return runs(node);
  }).join('');
}

const SKIPPED: ReadonlySet<string> = new Set(['w:del', 'w:delText', 'w:instrText', 'w:pPr', 'w:rPr', 'w:p', 'mc:AlternateContent', 'w:txbxContent']);

function properties(entries: readonly Entry[], where: string): { title?: string; author?: string; published?: string } {
  if (!entries.some((e) => e.name === 'docProps/core.xml')) return {};
  const core = xmlPart(entries, 'docProps/core.xml', where);
  const title = elementText('dc:title', core);
  const author = elementText('dc:creator', core);
  const published = dayOf(elementText('dcterms:issued', core) ?? elementText('dc:date', core));
  return { ...(title === undefined ? {} : { title }), ...(author === undefined ? {} : { author }), ...(published === undefined ? {} : { published }) };
}
