import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import { getElementsByTagName } from 'domutils';
import type { Paragraph } from '../input.ts';
import { entryNames, isZip, unzip } from './archive.ts';
import { elementText, xmlPart } from './xml-part.ts';
import type { Reader } from './reader.ts';
import { isWithin, tableCell } from './paragraphs.ts';

/** Open Document texts (ODF 1.3): paragraphs and headings, title and author from meta.xml. */
export const odtReader: Reader = {
  name: 'ODT',
  endings: ['odt', 'ott'],
  recognises: (bytes) => isZip(bytes) && ['content.xml', 'META-INF/manifest.xml'].every((n) => entryNames(bytes).includes(n)),
  read: (input) => {
    const entries = unzip(input.bytes, input.path, (name) => name === 'content.xml' || name === 'meta.xml');
    const body = xmlPart(entries, 'content.xml', input.path);
    const elements = getElementsByTagName((name) => name === 'text:p' || name === 'text:h', body).filter((e) => !isWithin(e, ASIDE));
    const meta = entries.some((e) => e.name === 'meta.xml') ? xmlPart(entries, 'meta.xml', input.path) : undefined;
    const title = meta && elementText('dc:title', meta);
    const author = meta && (elementText('meta:initial-creator', meta) ?? elementText('dc:creator', meta));
    return Promise.resolve([{ content: elements.map(paragraph), metadata: { title, author } }]);
  },
};

/** What was deleted, and what stands at the foot or the edge of the page. */
const ASIDE: ReadonlySet<string> = new Set(['text:tracked-changes', 'text:note', 'office:annotation']);
const LIST: ReadonlySet<string> = new Set(['text:list']);
const TABLE: ReadonlySet<string> = new Set(['table:table']);

function paragraph(element: Element): Paragraph {
  const style = element.attribs['text:style-name'] ?? '';
  if (style === 'Title') return { text: words(element), kind: 'title' };
  const prose = element.name === 'text:h' ? false : isWithin(element, LIST) ? true : undefined;
  return tableCell({ text: words(element), prose }, isWithin(element, TABLE));
}

/** Spaces and breaks are elements in this format; notes and tracked deletions are not read. */
function words(element: Element): string {
  return element.children.map((node: AnyNode): string => {
    if (isText(node)) return node.data.replace(/\s+/g, ' ');
    if (!isTag(node) || ASIDE.has(node.name)) return '';
    if (node.name === 'text:s' || node.name === 'text:tab') return ' ';
    if (node.name === 'text:line-break') return '\n';
    return words(node);
  }).join('');
}
