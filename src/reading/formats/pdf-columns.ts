import { MOST_LINES, type PrintedLine } from './pdf-layout.ts';

/** Lines that must begin at one place to make a column. */
const LEAST = 3;
/** Share of the lines beside a gutter that may run across it. */
const ACROSS = 0.2;

/**
 * The lines of a page in the order they are read. Most programs draw one column after the other, and then their order
 * is kept; some draw from side to side across all columns, and then each column is put together again. A line that
 * runs across the columns, such as a headline, ends what stands above it.
 */
export function readingOrder(lines: readonly PrintedLine[]): PrintedLine[] {
  const gutters = lines.length > MOST_LINES ? [] : guttersOf(lines);
  if (gutters.length === 0) return [...lines];
  const columns = lines.map((line) => columnOf(line, gutters));
  const returns = columns.filter((c, i) => i > 0 && c !== undefined && c < (columns[i - 1] ?? c)).length;
  const bands = columns.filter((c) => c === undefined).length + 1;
  if (returns <= bands) return [...lines];
  const across = lines.filter((_, i) => columns[i] === undefined).map((l) => l.y);
  const bandOf = (line: PrintedLine): number => across.filter((y) => y > line.y).length;
  const place = new Map(lines.map((line, i) => [line, { band: bandOf(line), column: columns[i] ?? -1 }]));
  return lines.toSorted((a, b) => {
    const [p, q] = [place.get(a), place.get(b)];
    if (!p || !q) return 0;
    // A line across comes before what it stands above.
    const [pBand, qBand] = [p.column < 0 ? p.band + 0.5 : p.band, q.column < 0 ? q.band + 0.5 : q.band];
    return pBand - qBand || p.column - q.column || b.y - a.y || a.x - b.x;
  });
}

/** Column of a line, from the left; undefined for one that runs across a gutter. */
function columnOf(line: PrintedLine, gutters: readonly number[]): number | undefined {
  return gutters.some((g) => line.x < g && line.right > g) ? undefined : gutters.filter((g) => g <= line.x).length;
}

/** Where the second and later columns begin: places at which lines begin that lines to their left do not reach. */
function guttersOf(lines: readonly PrintedLine[]): number[] {
  const starts = [...new Set(lines.map((l) => Math.round(l.x)))].toSorted((a, b) => a - b);
  const gutters: number[] = [];
  for (const start of starts.slice(1)) {
    const g = start - 2;
    if (gutters.some((known) => g - known < 40)) continue;
    const column = lines.filter((l) => Math.abs(l.x - start) <= 2);
    if (column.length < LEAST) continue;
    const [top, bottom] = [Math.max(...column.map((l) => l.y)), Math.min(...column.map((l) => l.y))];
    const beside = lines.filter((l) => l.x < g && l.y <= top + 1 && l.y >= bottom - 1);
    const crossing = beside.filter((l) => l.right > g).length;
    if (beside.length >= LEAST && crossing <= beside.length * ACROSS) gutters.push(g);
  }
  return gutters;
}
