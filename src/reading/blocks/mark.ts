import type { Block, BlockKind } from '../../model/index.ts';
import { cueBook, phraseCue, type CueHit } from './cues.ts';
import { splitDatelines } from './dateline.ts';
import { publicationDate } from './dates.ts';
import { isListItem, type Line } from './line.ts';
import { splitCaption } from './captions.ts';
import { markSurroundings } from './surroundings.ts';
import { formCue } from './signs.ts';
import { findTitle } from './title.ts';

/** A line on its way to a block: its kind is settled step by step. */
export interface Marked {
  readonly line: Line;
  kind: BlockKind | undefined;
  /** Heads a list of its kind. */
  readonly opens: boolean;
}

/** Blocks, and the title that stands in the text if one does. */
export interface MarkedText {
  readonly blocks: readonly Block[];
  readonly title: string | undefined;
  /** Looks for a publication date given around the article, for those who need it. */
  readonly published: () => string | undefined;
}

/**
 * Tells the article from what the page printed around it.
 *
 * First each line for itself (phrases, form), then the title, then what the neighbours say: lists under a
 * "Related posts", captions beside a credit, headlines after the last paragraph. In doubt a line stays in the
 * article, because a lost sentence costs more than a stray heading.
 * @param title the title if the metadata know it
 */
export function markBlocks(lines: readonly Line[], lang: string, title?: string): MarkedText {
  const book = cueBook(lang);
  const marked = splitDatelines(lines).flatMap((line) => (line.given === undefined ? splitCaption(line, book) : [line])).map((line): Marked => {
    if (line.given !== undefined) return { line, kind: line.given, opens: false };
    const hit: CueHit | undefined = phraseCue(line, book);
    return { line, kind: hit?.kind ?? formCue(line, book), opens: hit?.opens === true };
  });
  const titleAt = findTitle(marked, title);
  const titleLine = titleAt === undefined ? undefined : marked[titleAt];
  if (titleLine) titleLine.kind = 'title';
  markSurroundings(marked, titleAt);
  settle(marked);
  return {
    blocks: marked.map(({ line, kind }) => ({ kind: kind ?? 'body', span: line.span })),
    title: titleLine?.line.text,
    published: () => publicationDate(marked, lang),
  };
}

/** What is left is the article: a short line above a paragraph is its heading, all else is body. */
function settle(marked: Marked[]): void {
  let followed = false;
  for (const m of marked.toReversed()) {
    if (m.kind === undefined) m.kind = followed && !m.line.prose && m.line.words <= 20 && !isListItem(m.line) ? 'heading' : 'body';
    followed ||= m.kind === 'body' || m.kind === 'heading';
  }
}
