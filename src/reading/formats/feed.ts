import type { Document, Element } from 'domhandler';
import { getElementsByTagName, textContent } from 'domutils';
import { DramatisError } from '../../model/index.ts';
import { decodeText } from '../decode.ts';
import { fragmentParagraphs } from '../html/fragment.ts';
import { parseXml } from '../html/parse.ts';
import { fileStem, type Draft, type Metadata } from '../input.ts';
import { metadataFrom } from '../metadata-fields.ts';
import { headOf, type Reader } from './reader.ts';
import { elementText } from './xml-part.ts';

/** RSS 2.0, RSS 1.0 and Atom feeds: one article per entry, with as much text as the feed carries. */
export const feedReader: Reader = {
  name: 'RSS or Atom feed',
  endings: ['rss', 'atom', 'rdf', 'xml'],
  recognises: (bytes) => /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*|<\?[^>]*>\s*)*<(?:rss|feed|rdf:rdf)[\s>]/.test(headOf(bytes)),
  read: (input) => {
    const encoding = /^<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/.exec(headOf(input.bytes))?.[1];
    const feed = parseXml(decodeText(input.bytes, input.path, encoding));
    const entries = getElementsByTagName((name) => name === 'item' || name === 'entry', feed);
    if (entries.length === 0) throw new DramatisError('the XML is no feed with entries', input.path, 'RSS and Atom are read');
    const outlet = feedTitle(feed);
    const lang = elementText('language', feed) ?? getElementsByTagName('feed', feed, true, 1)[0]?.attribs['xml:lang'];
    const stem = fileStem(input.path);
    return Promise.resolve(entries.map((entry, i) => entryDraft(entry, { outlet, lang }, `${stem}-${i + 1}`)).filter((d) => d.content.length > 0));
  },
};

/** The feed's own title is the first that is not an entry's. */
function feedTitle(feed: Document): string | undefined {
  const channel = getElementsByTagName((name) => name === 'channel' || name === 'feed', feed, true, 1)[0];
  const own = channel?.children.find((c): c is Element => 'name' in c && c.name === 'title');
  return own ? textContent(own).trim() || undefined : undefined;
}

/** Elements that hold an entry's words, the fullest first. */
const CONTENT = ['content:encoded', 'content', 'description', 'summary'] as const;

function entryDraft(entry: Element, feed: Metadata, stem: string): Draft {
  const html = CONTENT.map((name) => rawText(entry, name)).find((words) => words !== undefined) ?? '';
  const fields = metadataFrom((field) => {
    if (field === 'title') return plain(elementText('title', entry));
    if (field === 'url') return link(entry);
    if (field === 'author') return elementText('dc:creator', entry) ?? elementText('name', entry) ?? elementText('author', entry);
    if (field === 'published') return elementText('pubDate', entry) ?? elementText('published', entry) ?? elementText('dc:date', entry) ?? elementText('updated', entry);
    if (field === 'outlet') return elementText('source', entry) ?? feed.outlet;
    return feed.lang;
  });
  return { stem, content: fragmentParagraphs(html), metadata: fields };
}

/** Content is HTML in escaped text, in CDATA, or as elements (XHTML): all give back HTML. */
function rawText(entry: Element, name: string): string | undefined {
  const element = getElementsByTagName(name, entry, true, 1)[0];
  if (!element) return undefined;
  const inline = element.attribs['type'] === 'xhtml';
  const words = inline ? getElementsByTagName((tag) => /^(?:\w+:)?(?:p|h\d|li|blockquote)$/.test(tag), element).map((e) => `<p>${escape(textContent(e))}</p>`).join('') : textContent(element);
  return words.trim() === '' ? undefined : words;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Titles may be HTML too: "Peru &amp;amp; Chile". */
function plain(words: string | undefined): string | undefined {
  return words === undefined ? undefined : fragmentParagraphs(words)[0]?.text ?? words;
}

function link(entry: Element): string | undefined {
  const links = getElementsByTagName('link', entry);
  const atom = links.find((l) => l.attribs['href'] !== undefined && (l.attribs['rel'] ?? 'alternate') === 'alternate');
  return atom?.attribs['href'] ?? elementText('link', entry) ?? elementText('guid', entry);
}
