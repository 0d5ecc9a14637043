import type { BlockKind } from '../../model/index.ts';
import { decodeText } from '../decode.ts';
import { fragmentParagraphs } from '../html/fragment.ts';
import { mainContent, type Judged } from '../html/main-content.ts';
import { pageData } from '../html/metadata.ts';
import type { PagePart } from '../html/page-parts.ts';
import { parseHtml } from '../html/parse.ts';
import { passagesOf, type Passage } from '../html/passages.ts';
import type { Draft, Paragraph } from '../input.ts';
import { headOf, type Reader } from './reader.ts';

/** Web pages: the article with its title and metadata; navigation and the like are left out. */
export const htmlReader: Reader = {
  name: 'HTML',
  endings: ['html', 'htm', 'xhtml', 'shtml'],
  recognises: (bytes) => /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)*(?:<!doctype html|<html[\s>])/.test(headOf(bytes)),
  read: (input) => {
    const html = decodeText(input.bytes, input.path, declaredEncoding(input.bytes));
    return Promise.resolve([htmlDraft(html, /^https?:\/\//.test(input.path) ? input.path : undefined)]);
  },
};

/** The article of a page given as text. @param address where it came from, if known */
export function htmlDraft(html: string, address?: string): Draft {
  const document = parseHtml(html);
  const { metadata, machineBody } = pageData(document, address);
  const content = paragraphs(mainContent(passagesOf(document)));
  return { content: machineBody !== undefined && isStub(content, machineBody) ? fragmentParagraphs(asHtml(machineBody)) : content, metadata };
}

/** Pages that scripts fill show little or nothing of the article, but may carry it for search engines. */
function isStub(content: readonly Paragraph[], machineBody: string): boolean {
  const shown = content.reduce((sum, p) => sum + (p.kind === undefined ? p.text.length : 0), 0);
  return machineBody.length > 400 && shown < machineBody.length / 3;
}

/** Article bodies for machines are plain text with line breaks, or HTML. */
function asHtml(body: string): string {
  return /<(?:p|br|div)\b[^>]{0,500}>/i.test(body) ? body : body.split(/\n+/).map((line) => `<p>${line.replaceAll('<', '&lt;')}</p>`).join('');
}

/** `<meta charset="…">` or its older form; bytes that are valid UTF-8 are never read by it. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:-]{2,30})/.exec(headOf(bytes, 4096))?.[1];
}

const KIND: Readonly<Record<PagePart, BlockKind>> = {
  navigation: 'rubric', caption: 'caption', byline: 'byline', teaser: 'teaser', comments: 'comments', share: 'share', notice: 'notice', embed: 'notice', hidden: 'notice',
};

function paragraphs(judged: readonly Judged[]): Paragraph[] {
  const seen = new Set<string>();
  const kept: Paragraph[] = [];
  for (const one of judged) {
    if (one.part === 'hidden' || one.part === 'navigation') continue;
    const { text } = one.passage;
    // Pages carry the same paragraph twice, once for small screens.
    if (text.length > 40 && seen.has(text)) continue;
    seen.add(text);
    kept.push({ text, kind: kindOf(one), prose: runs(one) });
  }
  return kept;
}

function kindOf({ passage, part, prose }: Judged): BlockKind | undefined {
  if (part !== undefined) return KIND[part];
  if (passage.tag === 'tr' && !prose) return 'caption';
  if (!prose && passage.linked > 0.8 && passage.tag !== 'h1') return 'teaser';
  if (isInlineTeaser(passage)) return 'teaser';
  return undefined;
}

/** "IN TEXAS: Patient's family quarantined": a label, and the rest is one link. */
function isInlineTeaser({ text, linked }: Passage): boolean {
  const label = /^\p{Lu}[^:.!?]{1,40}:\s/u.exec(text)?.[0].length;
  return label !== undefined && text.length < 200 && linked * text.length >= text.length - label - 2;
}

/** Paragraphs and list items run, headings do not, whatever mark they end in; for other elements the words decide. */
function runs({ passage, part }: Judged): boolean | undefined {
  if (/^h[1-6]$/.test(passage.tag)) return false;
  return part === undefined && passage.linked < 0.5 && RUNNING.has(passage.tag) ? true : undefined;
}

const RUNNING: ReadonlySet<string> = new Set(['p', 'li', 'dd', 'blockquote', 'pre']);
