import type { BlockKind } from '../../model/index.ts';
import type { Paragraph } from '../input.ts';
import { parseHtml } from './parse.ts';
import { passagesOf, type Passage } from './passages.ts';

/** The paragraphs of a piece of HTML that is all article: a feed's content, a chapter, rendered Markdown. */
export function fragmentParagraphs(html: string): Paragraph[] {
  return passagesOf(parseHtml(html))
    .filter((p) => !p.parts.some((sign) => sign.part === 'hidden'))
    .map((p, i) => ({ text: p.text, kind: i === 0 && p.tag === 'h1' ? 'title' : kindOf(p), prose: /^h[1-6]$/.test(p.tag) ? false : undefined }));
}

function kindOf(passage: Passage): BlockKind | undefined {
  if (passage.parts[0]?.part === 'caption') return 'caption';
  if (passage.parts.some((sign) => sign.part === 'navigation')) return 'rubric';
  return undefined;
}
