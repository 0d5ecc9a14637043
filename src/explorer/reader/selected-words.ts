import type { Span } from '../../model/index.ts';

/**
 * The span of the article that is selected on the page: from the paragraphs' own offsets and the text before
 * the selection in them. Undefined when nothing, or something outside the article, is selected.
 */
export function selectedSpan(selection: Selection | null, field: Element): Span | undefined {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const from = offsetIn(range.startContainer, range.startOffset, field);
  const to = offsetIn(range.endContainer, range.endOffset, field);
  return from !== undefined && to !== undefined && from < to ? { from, to } : undefined;
}

function offsetIn(node: Node, offset: number, field: Element): number | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest('[data-from]');
  if (!(paragraph instanceof HTMLElement) || !field.contains(paragraph)) return undefined;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return Number(paragraph.dataset['from']) + before.toString().length;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** A span without the blanks at its ends and with words whole that were cut: pointers seldom hit the first letter. Undefined if nothing is left. */
export function wholeWords(text: string, { from, to }: Span): Span | undefined {
  const words = text.slice(from, to);
  let start = from + words.length - words.trimStart().length;
  let end = from + words.trimEnd().length;
  if (start >= end) return undefined;
  const isWord = (at: number): boolean => LETTER.test(text.charAt(at));
  if (isWord(start)) while (start > 0 && isWord(start - 1)) start--;
  if (isWord(end - 1)) while (end < text.length && isWord(end)) end++;
  return { from: start, to: end };
}
