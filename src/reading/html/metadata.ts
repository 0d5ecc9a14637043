import type { Document } from 'domhandler';
import { getElementsByTagName, textContent } from 'domutils';
import { foldName, webAddressSchema } from '../../model/index.ts';
import type { Metadata } from '../input.ts';
import { dayOf } from '../metadata-fields.ts';
import { articleData, type ArticleData } from './json-ld.ts';
import { attribute, parseHtml } from './parse.ts';

/** What a page's head says of it, and the article body if the page carries one for machines. */
export interface PageData {
  readonly metadata: Metadata;
  readonly machineBody: string | undefined;
}

/**
 * Reads a page's metadata: JSON-LD first, then Open Graph and other meta elements, then the page's own elements.
 * @param address where the page came from, if that is known: the last resort for `url`
 */
export function pageData(document: Document, address?: string): PageData {
  const data: ArticleData = articleData(
    getElementsByTagName('script', document).filter((s) => /ld\+json/i.test(attribute(s, 'type') ?? '')).map((s) => textContent(s)),
  ) ?? {};
  const meta = metaTable(document);
  const one = (...names: readonly string[]): string | undefined => names.map((n) => meta.get(n)).find((v) => v !== undefined);
  const outlet = clean(one('og:site_name') ?? data.outlet ?? one('publisher', 'dc.publisher', 'application-name', 'twitter:site'));
  return {
    metadata: {
      title: title(document, data.headline ?? one('og:title', 'twitter:title', 'dc.title', 'title', 'parsely-title'), outlet),
      url: webAddress(canonical(document), one('og:url'), data.url, address),
      outlet: outlet?.replace(/^@/, ''),
      author: author(data.author, one('author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl')),
      published: firstDay(data.published, one('article:published_time', 'datepublished', 'date', 'dc.date', 'dc.date.issued', 'pubdate', 'publish-date', 'parsely-pub-date', 'sailthru.date', 'og:article:published_time', 'dcterms.created'), timeElement(document)),
      lang: language(document, one('og:locale', 'language', 'content-language', 'dc.language'), data.lang),
    },
    machineBody: data.body,
  };
}

/** All meta elements by lower-case name; the first of a name wins. */
function metaTable(document: Document): Map<string, string> {
  const table = new Map<string, string>();
  for (const element of getElementsByTagName('meta', document)) {
    const name = (attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop') ?? attribute(element, 'http-equiv'))?.toLowerCase();
    const content = attribute(element, 'content');
    if (name !== undefined && content !== undefined && !table.has(name)) table.set(name, content);
  }
  return table;
}

function clean(words: string | undefined): string | undefined {
  // Publishers escape twice: "Biden&#8217;s" inside a script.
  const decoded = words !== undefined && /&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(words) ? textContent(parseHtml(words)) : words;
  const one = decoded?.replace(/\s+/g, ' ').trim();
  return one === '' ? undefined : one;
}

/** The headline: as the data give it, else the only top heading, else the page's title without the outlet's name. */
function title(document: Document, given: string | undefined, outlet: string | undefined): string | undefined {
  const headings = getElementsByTagName('h1', document).map((h) => clean(textContent(h))).filter((h) => h !== undefined);
  const bare = clean(given) ?? (headings.length === 1 ? headings[0] : undefined) ?? clean(textContent(getElementsByTagName('title', document)[0] ?? []));
  return bare === undefined ? undefined : withoutOutlet(bare, outlet, headings);
}

/** "Headline | Outlet" is cut where the outlet, or a top heading of the page, says so. */
function withoutOutlet(words: string, outlet: string | undefined, headings: readonly string[]): string {
  const heading = headings.find((h) => h.length > 15 && foldName(words).startsWith(foldName(h)));
  if (heading) return heading;
  const parts = /^(.{15,}?)\s+[|–—-]\s+([^|–—]{2,40})$/u.exec(words);
  const names = outlet !== undefined && parts?.[2] !== undefined && (foldName(parts[2]).includes(foldName(outlet)) || foldName(outlet).includes(foldName(parts[2])));
  return names ? (parts[1] ?? words) : words;
}

function canonical(document: Document): string | undefined {
  const link = getElementsByTagName('link', document).find((l) => /\bcanonical\b/i.test(attribute(l, 'rel') ?? ''));
  return link ? attribute(link, 'href') : undefined;
}

function webAddress(...candidates: readonly (string | undefined)[]): string | undefined {
  return candidates.find((c) => c !== undefined && webAddressSchema.safeParse(c).success);
}

/** Profile pages stand where names should; names that are no names are left out. */
function author(...candidates: readonly (string | undefined)[]): string | undefined {
  const name = candidates.map(clean).find((c) => c !== undefined && !/^https?:|^@|^\d+$/.test(c) && c.length < 200);
  return name?.replace(/^by\s+/i, '');
}

function firstDay(...candidates: readonly (string | undefined)[]): string | undefined {
  return candidates.map(dayOf).find((day) => day !== undefined);
}

/** The first time element that is marked as the publication's, or the only one there is. */
function timeElement(document: Document): string | undefined {
  const times = getElementsByTagName('time', document).filter((t) => attribute(t, 'datetime') !== undefined);
  const marked = times.find((t) => /publish|posted|entry-date/i.test(`${attribute(t, 'class') ?? ''} ${attribute(t, 'itemprop') ?? ''} ${attribute(t, 'pubdate') ?? ''}`));
  const one = marked ?? (times.length === 1 ? times[0] : undefined);
  return one ? attribute(one, 'datetime') : undefined;
}

function language(document: Document, ...candidates: readonly (string | undefined)[]): string | undefined {
  const html = getElementsByTagName('html', document)[0];
  const own = html ? (attribute(html, 'lang') ?? attribute(html, 'xml:lang')) : undefined;
  return [own, ...candidates].map((c) => c?.replace('_', '-').split(',')[0]).find((c) => c !== undefined && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(c));
}
