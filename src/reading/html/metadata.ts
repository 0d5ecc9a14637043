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
  const outlet = outletName(clean(one('og:site_name') ?? data.outlet ?? one('publisher', 'dc.publisher', 'application-name', 'twitter:site')));
  const url = webAddress(canonical(document), one('og:url'), data.url, address);
  return {
    metadata: {
      title: title(document, data.headline ?? one('og:title', 'twitter:title', 'dc.title', 'title', 'parsely-title'), outlet),
      url,
      outlet,
      author: author(data.author, one('author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl')),
      published: firstDay(data.published, one('article:published_time', 'datepublished', 'date', 'dc.date', 'dc.date.issued', 'pubdate', 'publish-date', 'parsely-pub-date', 'sailthru.date', 'og:article:published_time', 'dcterms.created'), timeElement(document), dayInAddress(url)),
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

/** The headline: as the data give it, else the page's title without the outlet's name, else the only top heading. */
function title(document: Document, given: string | undefined, outlet: string | undefined): string | undefined {
  const texts = (name: string): string[] => getElementsByTagName(name, document).map((h) => clean(textContent(h))).filter((h) => h !== undefined);
  const [tops, seconds] = [texts('h1'), texts('h2')];
  const page = clean(given) ?? clean(textContent(getElementsByTagName('title', document)[0] ?? []));
  if (page === undefined) return tops.length === 1 ? tops[0] : undefined;
  const bare = withoutOutlet(page, outlet, [...tops, ...seconds]);
  // A title that no heading repeats may be the site's; then its only top heading speaks for the page.
  const site = given === undefined && bare === page && tops.length === 1 && !repeated(page, seconds);
  return site ? (tops[0] ?? bare) : bare;
}

/** "Headline | Outlet" and "Outlet | Headline" are cut where the outlet, or a heading of the page, says so. */
function withoutOutlet(words: string, outlet: string | undefined, headings: readonly string[]): string {
  const folded = foldName(words);
  const heading = headings.find((h) => {
    const part = foldName(h);
    return h.length > 15 && part.length >= folded.length * 0.4 && (folded.startsWith(part) || folded.endsWith(part));
  });
  if (heading !== undefined) return heading;
  const isOutlet = (part: string | undefined): boolean => {
    if (outlet === undefined || part === undefined) return false;
    const [a, b] = [foldName(part), foldName(outlet)];
    return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
  };
  const after = /^(.{15,}?)\s+[|–—-]\s+([^|–—]{2,40})$/u.exec(words);
  if (isOutlet(after?.[2])) return after?.[1] ?? words;
  const before = /^([^|–—]{2,40}?)\s+[|–—:-]\s+(.{15,})$/u.exec(words);
  return isOutlet(before?.[1]) ? (before?.[2] ?? words) : words;
}

function repeated(words: string, headings: readonly string[]): boolean {
  return headings.some((h) => foldName(h) === foldName(words));
}

/** What a page calls its outlet may be the address of its site. */
function outletName(words: string | undefined): string | undefined {
  const name = words?.replace(/^@|^www\.(?=\S+$)/i, '');
  return name !== undefined && /^https?:\/\//i.test(name) ? (URL.canParse(name) ? new URL(name).hostname.replace(/^www\./, '') : undefined) : name;
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

/** News sites file their pages by day: "/2015/03/18/headline". A month alone says nothing. */
function dayInAddress(url: string | undefined): string | undefined {
  const parts = url === undefined ? undefined : /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-])/.exec(new URL(url).pathname);
  return parts ? dayOf([parts[1], parts[2]?.padStart(2, '0'), parts[3]?.padStart(2, '0')].join('-')) : undefined;
}

function language(document: Document, ...candidates: readonly (string | undefined)[]): string | undefined {
  const html = getElementsByTagName('html', document)[0];
  const own = html ? (attribute(html, 'lang') ?? attribute(html, 'xml:lang')) : undefined;
  return [own, ...candidates].map((c) => c?.replace('_', '-').split(',')[0]).find((c) => c !== undefined && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(c));
}
