import { isTag, type Element } from 'domhandler';
import { isProse, wordCount } from '../blocks/line.ts';
import type { Paragraph } from '../input.ts';

/** Whether an element stands in one of these, however deep. */
export function isWithin(element: Element, names: ReadonlySet<string>): boolean {
  for (let e = element.parent; e !== null; e = e.parent) if (isTag(e) && names.has(e.name)) return true;
  return false;
}

/** Sentences in a table are read like any; its figures and labels are not. */
export function tableCell(paragraph: Paragraph, inTable: boolean): Paragraph {
  return inTable && !isProse(paragraph.text, wordCount(paragraph.text)) ? { ...paragraph, kind: 'caption' } : paragraph;
}
