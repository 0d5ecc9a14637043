import type { AnyNode, Document, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { BLOCK, CELL, NEVER, partOf, type PartSign } from './page-parts.ts';

/** A paragraph of a page with the elements it stands in, innermost first. */
export interface Passage {
  readonly text: string;
  /** Name of the innermost block element: "p", "h2", "li", "div". */
  readonly tag: string;
  readonly within: readonly Element[];
  /** Share of its characters that are inside links, 0 to 1. */
  readonly linked: number;
  /** Parts of the page it says it belongs to, innermost first. */
  readonly parts: readonly PartSign[];
  /** Whether the block element it stands in, or the next one around that, holds a picture or a film as well. */
  readonly pictured: boolean;
}

/** Inline text on its way to a passage. */
interface Gathering {
  text: string;
  linkedLength: number;
}

/** Cuts a page into its paragraphs, in the order they stand. */
export function passagesOf(document: Document): Passage[] {
  const passages: Omit<Passage, 'pictured'>[] = [];
  const pictured = new Set<Element>();
  visitChildren(document.children, { within: [], parts: [], passages, pictured, gathering: { text: '', linkedLength: 0 }, inLink: false });
  return passages.map((p) => ({ ...p, pictured: p.within.filter((e) => BLOCK.has(e.name)).slice(0, 2).some((e) => pictured.has(e)) }));
}

/** Elements that show something. */
const PICTURES: ReadonlySet<string> = new Set(['img', 'picture', 'video', 'iframe', 'object', 'embed', 'amp-img', 'amp-video']);

interface Walk {
  readonly within: readonly Element[];
  readonly parts: Passage['parts'];
  readonly passages: Omit<Passage, 'pictured'>[];
  /** Block elements that a picture stands in, with no other block between. */
  readonly pictured: Set<Element>;
  gathering: Gathering;
  readonly inLink: boolean;
}

function visitChildren(nodes: readonly AnyNode[], walk: Walk): void {
  for (const node of nodes) {
    if (isText(node)) append(walk, node.data);
    else if (isTag(node)) visitElement(node, walk);
  }
  if (walk.within.length === 0) flush(walk);
}

function append(walk: Walk, words: string): void {
  walk.gathering.text += words;
  if (walk.inLink) walk.gathering.linkedLength += words.trim().length;
}

function visitElement(element: Element, walk: Walk): void {
  if (PICTURES.has(element.name)) {
    const holder = walk.within.find((e) => BLOCK.has(e.name));
    if (holder) walk.pictured.add(holder);
  }
  if (NEVER.has(element.name)) return;
  if (element.name === 'br') {
    append(walk, '\n\u0000');
    return;
  }
  const sign = partOf(element);
  const parts = sign ? [sign, ...walk.parts] : walk.parts;
  if (!BLOCK.has(element.name)) {
    // Inline: its words join those around it, unless it is a part of its own (a credit in a span).
    if (CELL.has(element.name)) append(walk, walk.gathering.text.trim() === '' ? ' ' : ' | ');
    else if (sign && sign.part !== 'hidden') append(walk, ' ');
    visitInline(element, { ...walk, within: [element, ...walk.within], parts, inLink: walk.inLink || isLink(element) }, walk);
    return;
  }
  flush(walk);
  const inner: Walk = { within: [element, ...walk.within], parts, passages: walk.passages, pictured: walk.pictured, gathering: { text: '', linkedLength: 0 }, inLink: walk.inLink };
  visitChildren(element.children, inner);
  flush(inner);
}

/** An anchor that only names a place is no link. */
function isLink(element: Element): boolean {
  return element.name === 'a' && element.attribs['href'] !== undefined;
}

/** Inline elements may still hold blocks (a link around a card): both share one gathering. */
function visitInline(element: Element, inner: Walk, outer: Walk): void {
  if (inner.parts.some((p) => p.part === 'hidden' && p.element === element)) return;
  inner.gathering = outer.gathering;
  visitChildren(element.children, inner);
  outer.gathering = inner.gathering;
}

function flush(walk: Walk): void {
  const { text, linkedLength } = walk.gathering;
  walk.gathering = { text: '', linkedLength: 0 };
  if (text.trim() === '') return;
  const tag = walk.within.find((e) => BLOCK.has(e.name))?.name ?? 'body';
  for (const piece of pieces(text, tag === 'pre')) {
    const length = text.replace(/\s+/g, ' ').trim().length;
    walk.passages.push({
      text: piece,
      tag,
      within: walk.within,
      linked: Math.min(1, linkedLength / Math.max(1, length)),
      parts: walk.parts,
    });
  }
}

/** Line breaks part paragraphs when what precedes is complete or short and what follows does not go on in mid-sentence. */
function pieces(text: string, preformatted: boolean): string[] {
  const tidy = (s: string): string => s.replaceAll('\u0000', '').replace(/[\s\u00A0]+/g, ' ').trim();
  if (preformatted) return text.split(/\n\s*\n/).map(tidy).filter((s) => s !== '');
  const lines = text.split('\n\u0000').map(tidy);
  const joined: string[] = [];
  let whole = true;
  for (const line of lines) {
    const last = joined.at(-1);
    if (line === '') whole = true;
    else if (last === undefined || (whole && !/^\p{Ll}/u.test(line))) {
      joined.push(line);
      whole = isWhole(line);
    } else {
      joined[joined.length - 1] = `${last} ${line}`;
      whole = isWhole(line);
    }
  }
  return joined;
}

function isWhole(line: string): boolean {
  return line.length < 60 || /[.!?…:;,]["'”’»)]*$/u.test(line);
}
