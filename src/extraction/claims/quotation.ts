import type { Article } from '../../model/index.ts';

const OPENING = '“«„';
const CLOSING = '”»';

/**
 * Which characters of a text stand inside quotation marks. Straight marks open and close in turn within a
 * paragraph; an opened quotation that its paragraph does not close ends with it, as in print.
 */
export function quotedStretches(article: Article): readonly boolean[] {
  const { text } = article;
  const inside: boolean[] = Array.from({ length: text.length }, () => false);
  let open = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (c === '\n') open = false;
    else if (c === '"') open = !open;
    else if (CLOSING.includes(c) && open) open = false;
    else if (OPENING.includes(c)) {
      // German closes with the mark that English opens with.
      open = c !== '“' || !open;
    }
    inside[i] = open;
  }
  return inside;
}
