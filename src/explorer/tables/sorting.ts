import { foldInPlace } from '../search/text-search.ts';
import type { Row } from './tables.ts';

export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

/** A click on a heading: sorts by it, numbers and dates with the largest first; once more turns it round. */
export function sortedBy(now: Sorting | undefined, column: string, largestFirst: boolean): Sorting {
  return now?.column === column ? { column, descending: !now.descending } : { column, descending: largestFirst };
}

/** Rows in order; equal ones keep theirs, empty cells come last either way. */
export function sortRows(rows: readonly Row[], sorting: Sorting | undefined, language: string): readonly Row[] {
  if (!sorting) return rows;
  const { column, descending } = sorting;
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x = '', y = ''] = [a.cells[column], b.cells[column]];
    if (x === '' || y === '') return x === y ? 0 : x === '' ? 1 : -1;
    return sign * (typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y)));
  });
}

/** Rows in whose cells all the words occur, accents and case ignored. */
export function rowsWith(rows: readonly Row[], words: string): readonly Row[] {
  const sought = foldInPlace(words).split(/\s+/).filter(Boolean);
  if (sought.length === 0) return rows;
  return rows.filter(({ cells }) => {
    const text = foldInPlace(Object.values(cells).join(' '));
    return sought.every((w) => text.includes(w));
  });
}
