import type { BlockKind } from '../../model/index.ts';
import { isListItem } from './line.ts';
import type { Marked } from './mark.ts';

/** Marks what only its place betrays. Order matters: each step builds on the kinds that the last one settled. */
export function markSurroundings(marked: Marked[], titleAt: number | undefined): void {
  aboveTitle(marked, titleAt);
  repeats(marked, titleAt);
  captionsBesideCredits(marked);
  listsUnderOpeners(marked);
  videoTitles(marked);
  linksBetweenParagraphs(marked);
  afterLastParagraph(marked);
}

/** Nothing has been settled about it yet. */
const open = (m: Marked): boolean => m.kind === undefined;
/** Not yet settled, and no sentence: a heading, a link or a caption. */
const label = (m: Marked | undefined): m is Marked => m !== undefined && open(m) && !m.line.prose;
/** A sentence or more of the article, as far as is known. */
const paragraph = (m: Marked | undefined): m is Marked => m !== undefined && m.line.prose && (open(m) || m.kind === 'body');

function proseLength(marked: readonly Marked[]): number {
  return marked.filter(paragraph).reduce((sum, m) => sum + m.line.text.length, 0);
}

/** What stands above the headline is not the article: section names, or the captions of an opening gallery. */
function aboveTitle(marked: Marked[], titleAt: number | undefined): void {
  if (titleAt === undefined) return;
  const above = marked.slice(0, titleAt);
  if (proseLength(above) > proseLength(marked) * 0.25) return;
  for (const m of above) if (open(m)) m.kind = m.line.prose && m.line.words > 12 ? 'caption' : 'rubric';
}

/** The headline printed again, and sentences printed twice (pull quotes, galleries): the first one stays. */
function repeats(marked: Marked[], titleAt: number | undefined): void {
  const seen = new Set<string>();
  const title = titleAt === undefined ? undefined : marked[titleAt]?.line.folded;
  marked.forEach((m, i) => {
    if (i !== titleAt && (open(m) || m.kind === 'body') && (m.line.folded === title || (m.line.words >= 4 && seen.has(m.line.folded)))) {
      m.kind = m.line.folded === title ? 'rubric' : m.line.prose ? 'caption' : 'teaser';
    }
    if (m.kind === undefined || m.kind === 'body' || m.kind === 'title') seen.add(m.line.folded);
  });
}

/**
 * A label right above a picture's credit says what the picture shows; some pages print it below as well. Before the
 * article begins, a label below a credit that has none above is one too.
 */
function captionsBesideCredits(marked: Marked[]): void {
  const begins = marked.findIndex(paragraph);
  marked.forEach((m, i) => {
    if (m.kind !== 'credit') return;
    const above = marked[i - 1];
    const below = marked[i + 1];
    if (label(above)) above.kind = 'caption';
    else if (i < begins && label(below)) below.kind = 'caption';
    if (above && below && open(below) && below.line.folded === above.line.folded) below.kind = 'caption';
  });
}

/** "Related posts", "Comments": the links below are of the same kind, up to the next real paragraph. */
function listsUnderOpeners(marked: Marked[]): void {
  const total = proseLength(marked);
  let passed = 0;
  const above = marked.map((m) => (passed += paragraph(m) ? m.line.text.length : 0));
  marked.forEach((m, i) => {
    if (!m.opens || m.kind === undefined) return;
    const { kind } = m;
    const nearEnd = (above[i - 1] ?? 0) >= total * 0.6;
    if (kind === 'comments' && nearEnd && total > 0) {
      for (const later of marked.slice(i + 1)) if (open(later)) later.kind = kind;
      return;
    }
    spread(marked, i, kind, nearEnd);
  });
}

function spread(marked: Marked[], at: number, kind: BlockKind, nearEnd: boolean): void {
  for (let i = at + 1; i < marked.length; i++) {
    const m = marked[i];
    if (!m || m.kind === 'title') return;
    if (m.kind !== undefined && m.kind !== 'body') continue;
    const next = marked[i + 1];
    // The summary of a linked article: one short sentence between two headlines.
    const summary = m.line.prose && nearEnd && m.line.words <= 30 && marked[i - 1]?.kind === kind && (next === undefined || !paragraph(next));
    if (m.line.prose && !summary) return;
    // The last label before the article goes on is that section's heading.
    if (!m.line.prose && paragraph(next) && i > at + 1 && !nearEnd) return;
    if (open(m)) m.kind = kind;
  }
}

/** A running time ("2:34") belongs to a video; the label under it is the video's title. */
function videoTitles(marked: Marked[]): void {
  marked.forEach((m, i) => {
    if (!/^\d{1,2}:\d{2}(:\d{2})?$/.test(m.line.text)) return;
    const next = marked[i + 1];
    if (label(next) && next.line.words >= 3) next.kind = 'teaser';
  });
}

/** A heading has a paragraph below it. Of several headlines in a row between paragraphs, all but the last are links. */
function linksBetweenParagraphs(marked: Marked[]): void {
  const first = marked.findIndex(paragraph);
  const last = marked.findLastIndex(paragraph);
  let before: Marked | undefined;
  for (let i = first + 1; i > 0 && i < last; i++) {
    const above = marked[i - 1];
    if (above?.kind === undefined) before = above;
    const link = marked[i];
    const next = marked[i + 1];
    if (!label(link) || !label(next) || link.line.words < 6 || isListItem(link.line) || isListItem(next.line)) continue;
    if (before?.line.prose && /[:：]$/u.test(before.line.text)) continue;
    if (/[:：,;]$/u.test(link.line.text)) continue;
    link.kind = 'teaser';
  }
}

/** After the last paragraph nothing is left to be headed: labels there are links to elsewhere. */
function afterLastParagraph(marked: Marked[]): void {
  const last = marked.findLastIndex(paragraph);
  if (last < 0) return;
  const tail = marked.slice(last + 1).filter(open);
  const introduces = /[:：]$/u.test(marked[last]?.line.text ?? '');
  for (const m of tail) {
    if (introduces || isListItem(m.line)) continue;
    // A text cut off in mid-sentence ends in a long line without an end mark.
    if (tail.length === 1 && m.line.words >= 15) continue;
    m.kind = 'teaser';
  }
}
