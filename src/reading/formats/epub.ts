import { getElementsByTagName } from 'domutils';
import { DramatisError } from '../../model/index.ts';
import { decodeText } from '../decode.ts';
import { fragmentParagraphs } from '../html/fragment.ts';
import type { Draft } from '../input.ts';
import { dayOf } from '../metadata-fields.ts';
import { entryNames, isZip, unzip, type Entry } from './archive.ts';
import { elementText, xmlPart } from './xml-part.ts';
import { fileStem } from '../input.ts';
import type { Reader } from './reader.ts';

/** E-books (EPUB 3): one article per document of the reading order that holds text, with the book's metadata. */
export const epubReader: Reader = {
  name: 'EPUB',
  endings: ['epub'],
  recognises: (bytes) => isZip(bytes) && entryNames(bytes).includes('META-INF/container.xml'),
  read: (input) => {
    const entries = unzip(input.bytes, input.path, (name) => /\.(?:xml|opf|xhtml|html?)$/i.test(name));
    const container = xmlPart(entries, 'META-INF/container.xml', input.path);
    const root = getElementsByTagName('rootfile', container, true, 1)[0]?.attribs['full-path'];
    if (root === undefined) throw new DramatisError('the book names no package document', input.path);
    const book = xmlPart(entries, root, input.path);
    const files = new Map(getElementsByTagName('item', book).map((item) => [item.attribs['id'] ?? '', item.attribs['href'] ?? '']));
    const order = getElementsByTagName('itemref', book).map((ref) => files.get(ref.attribs['idref'] ?? ''));
    const metadata = {
      outlet: elementText('dc:publisher', book),
      author: elementText('dc:creator', book),
      published: dayOf(elementText('dc:date', book)),
      lang: elementText('dc:language', book),
    };
    const chapters = order.flatMap((href) => chapter(entries, resolve(root, href ?? ''), input.path));
    const stem = fileStem(input.path);
    const title = chapters.length === 1 ? elementText('dc:title', book) : undefined;
    return Promise.resolve(chapters.map((content, i): Draft => ({ content, metadata: { ...metadata, title }, ...(chapters.length > 1 ? { stem: `${stem}-${i + 1}` } : {}) })));
  },
};

/** Paragraphs of one document; covers and tables of contents have no sentences and are passed over. */
function chapter(entries: readonly Entry[], name: string, where: string): Draft['content'][] {
  const entry = entries.find((e) => e.name === name);
  if (!entry) return [];
  const paragraphs = fragmentParagraphs(decodeText(entry.bytes, where));
  return paragraphs.some((p) => p.text.length > 80) ? [paragraphs] : [];
}

/** A link from one file of the package to another, by name only: nothing outside the package can be meant. */
function resolve(from: string, href: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of decode(href.split('#')[0] ?? '').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function decode(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
