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

/** A span without the blanks at its ends; undefined if nothing is left. */
export function withoutBlanks(text: string, { from, to }: Span): Span | undefined {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = from + words.trimEnd().length;
  return start < end ? { from: start, to: end } : undefined;
}
