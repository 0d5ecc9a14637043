import { makeLine, type Line } from './line.ts';

/**
 * Cuts plain text into lines, or into paragraphs where the lines are a paragraph broken at some width
 * (as in e-mail and old exports). Each keeps its place in the text.
 */
export function segment(text: string): Line[] {
  const lines = physicalLines(text);
  return isWrapped(text, lines) ? paragraphs(text, lines) : lines;
}

function physicalLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\n\f\v\u0085\u2028\u2029]+/gu)) {
    const trimmed = match[0].trim();
    if (trimmed === '') continue;
    const from = match.index + match[0].indexOf(trimmed);
    lines.push(makeLine(trimmed, { from, to: from + trimmed.length }));
  }
  return lines;
}

/** Lines that belong together: no blank line stands between them. */
function touches(text: string, a: Line, b: Line): boolean {
  return !/\n\s*\n/.test(text.slice(a.span.to, b.span.from));
}

/** No line is longer than a page is wide, and most lines that go on break off in mid-sentence near that width. */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  const width = Math.max(...lines.map((l) => l.text.length), 0);
  if (width > 120 || width < 40) return false;
  const inner = lines.filter((l, i) => {
    const next = lines[i + 1];
    return next !== undefined && touches(text, l, next);
  });
  const broken = inner.filter((l) => l.text.length > width * 0.7 && !/[.!?:…]["'”’»)]*$/u.test(l.text));
  return inner.length >= 4 && broken.length / inner.length > 0.5;
}

function paragraphs(text: string, lines: readonly Line[]): Line[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && touches(text, last, line)) group.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) => {
    const first = group[0];
    const last = group.at(-1);
    if (!first || !last) return [];
    const span = { from: first.span.from, to: last.span.to };
    return [makeLine(text.slice(span.from, span.to), span)];
  });
}
