import type { Paragraph } from '../input.ts';

/** A run of text where it stands on its page: points, y upwards, `size` the height of its letters. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A printed line. */
export interface PrintedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
  readonly page: number;
  /** Whether it is likely a running head or foot. */
  readonly marginal?: boolean;
}

/** Joins the runs of a page into lines, in the order the page draws them (which keeps columns apart). */
export function printedLines(runs: readonly PlacedText[], page: number): PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (const run of runs) {
    const last = lines.at(-1);
    const words = run.text.replace(/\s+/g, ' ');
    const gap = last ? run.x - last.right : 0;
    const sameLine = last !== undefined && Math.abs(last.y - run.y) < Math.max(2, last.size * 0.5) && gap > -last.size && gap < last.size * 4;
    if (words.trim() === '') continue;
    if (last && sameLine) {
      const space = gap > last.size * 0.12 && !last.text.endsWith(' ') && !words.startsWith(' ') ? ' ' : '';
      lines[lines.length - 1] = { ...last, text: last.text + space + words, right: run.x + run.width, size: Math.max(last.size, run.size) };
    } else lines.push({ text: words, x: run.x, y: run.y, right: run.x + run.width, size: run.size, page });
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() })).filter((line) => line.text !== '');
}

/** Drops what stands at the top or bottom of most pages: running heads and page numbers. */
export function withoutRunningHeads(pages: readonly (readonly PrintedLine[])[]): PrintedLine[][] {
  const key = (line: PrintedLine): string => `${line.text.replace(/\d+/g, '#')}@${Math.round(line.y / 4)}`;
  const counts = new Map<string, number>();
  for (const page of pages) for (const k of new Set(page.map(key))) counts.set(k, (counts.get(k) ?? 0) + 1);
  const often = Math.max(2, pages.length * 0.4);
  return pages.map((page) => page.filter((line) => (counts.get(key(line)) ?? 0) < often && !/^[-–\s]*\d{1,4}[-–\s]*$/.test(line.text)));
}

/** Joins lines into paragraphs: a gap, an indent, a change of size or a short last line begins a new one. */
export function printedParagraphs(lines: readonly PrintedLine[]): Paragraph[] {
  const body = mostCommon(lines.map((l) => Math.round(l.size * 2) / 2));
  const right = mostCommon(lines.filter((l) => Math.abs(l.size - body) < 1).map((l) => Math.round(l.right / 10) * 10));
  const groups: PrintedLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && goesOn(last, line, right)) group.push(line);
    else groups.push([line]);
  }
  const largest = Math.max(0, ...groups.filter((g) => g[0]?.page === lines[0]?.page).map((g) => g[0]?.size ?? 0));
  let titled = false;
  return groups.map((group): Paragraph => {
    const text = group.reduce((joined, line) => joinLines(joined, line.text), '');
    const [first] = group;
    const heading = (first?.size ?? 0) > body * 1.15 && text.length < 250;
    const title = heading && !titled && first?.page === lines[0]?.page && first?.size === largest && largest > body * TITLE;
    titled ||= title;
    return { text, kind: title ? 'title' : group.every((l) => l.marginal) && text.length < 120 ? 'rubric' : undefined, prose: heading ? false : undefined };
  });
}

/** The largest letters of the first page are the headline's, if they are so many times as large as the text's. */
const TITLE = 1.3;

/**
 * Marks what stands by itself in small letters at the very top or bottom of a page: a running head of a document that
 * has too few pages to show it again.
 */
export function withMargins(lines: readonly PrintedLine[]): PrintedLine[] {
  const body = mostCommon(lines.map((l) => Math.round(l.size * 2) / 2));
  const marginal = (line: PrintedLine): boolean => {
    if (line.size > body * 0.95 || line.text.length > 100) return false;
    const others = lines.filter((l) => Math.abs(l.y - line.y) > line.size);
    const apart = others.length > 0 && Math.min(...others.map((l) => Math.abs(l.y - line.y))) > body * 1.8;
    return apart && (others.every((l) => l.y < line.y) || others.every((l) => l.y > line.y));
  };
  return lines.length > MOST_LINES ? [...lines] : lines.map((line) => ({ ...line, marginal: marginal(line) }));
}

/** A page with more lines is no page of text, and is not examined for columns and margins. */
export const MOST_LINES = 2000;

function goesOn(last: PrintedLine, line: PrintedLine, right: number): boolean {
  if (Math.abs(last.size - line.size) > 0.8) return false;
  if (last.page !== line.page || line.y > last.y) return !/[.!?:…]["'”’»)]*$/u.test(last.text);
  if (last.y - line.y > Math.max(last.size, line.size) * 1.75) return false;
  if (line.x - last.x > last.size * 0.8 && last.x < right) return false;
  return !(last.right < right - last.size * 6 && /[.!?:…]["'”’»)]*$/u.test(last.text));
}

/** A word parted at a line's end is made whole again. */
function joinLines(text: string, next: string): string {
  if (text === '') return next;
  if (/\p{L}[-\u00AD\u2010]$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next;
  return `${text} ${next}`;
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const v of values) counts.set(v, (counts.get(v) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}
