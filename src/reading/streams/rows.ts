import { DramatisError, type Article, type Refusal } from '../../model/index.ts';
import { makeArticle } from '../article.ts';
import { describeColumns, guessColumns, rowDraft, type ColumnMapping } from '../columns.ts';
import { fileStem } from '../input.ts';
import { knownOf, type Lookup } from '../sidecar.ts';

export type Row = Readonly<Record<string, unknown>>;

/** What comes out of a stream, in its order. */
export type Streamed =
  | { readonly article: Article }
  | { readonly refusal: Refusal }
  /** How the columns were understood, once, before the first article. */
  | { readonly note: string };

/** A row with its place in the file, or why it is none. */
export type PlacedRow = { readonly row: Row; readonly place: number } | { readonly broken: string; readonly place: number };

export interface RowFile {
  readonly path: string;
  /** What a row is called in refusals: "line", "row". */
  readonly unit: string;
  readonly lookup: Lookup;
}

/** Rows that are looked at before the columns are decided. */
const AHEAD = 50;
/** Rows of a file that are refused one by one; a file that is broken throughout says so in one line more. */
const MOST_REFUSALS = 100;

/** One article per row. @throws DramatisError if no column holds text */
export async function* articlesOf(rows: AsyncIterable<PlacedRow>, file: RowFile): AsyncGenerator<Streamed> {
  let refused = 0;
  for await (const item of understood(rows, file)) {
    if (!('refusal' in item) || ++refused <= MOST_REFUSALS) yield item;
  }
  if (refused > MOST_REFUSALS) yield { refusal: { where: file.path, reason: `${refused - MOST_REFUSALS} more ${file.unit}s could not be used` } };
}

async function* understood(rows: AsyncIterable<PlacedRow>, file: RowFile): AsyncGenerator<Streamed> {
  let mapping: ColumnMapping | undefined;
  let waiting: { row: Row; place: number }[] = [];
  async function* use(some: readonly { row: Row; place: number }[]): AsyncGenerator<Streamed> {
    for (const { row, place } of some) yield streamed(row, mapping ?? {}, file, place);
  }
  for await (const placed of rows) {
    if ('broken' in placed) yield { refusal: { where: `${file.path}: ${file.unit} ${placed.place}`, reason: placed.broken } };
    else if (mapping) yield* use([placed]);
    else {
      waiting.push(placed);
      if (waiting.length < AHEAD) continue;
      mapping = decide(waiting, file.path);
      yield { note: `${file.path}: columns understood as ${describeColumns(mapping)}` };
      yield* use(waiting);
      waiting = [];
    }
  }
  if (mapping || waiting.length === 0) return;
  mapping = decide(waiting, file.path);
  yield { note: `${file.path}: columns understood as ${describeColumns(mapping)}` };
  yield* use(waiting);
}

/** @throws DramatisError if no column holds text: then no row of the file does */
function decide(rows: readonly { row: Row }[], path: string): ColumnMapping {
  const mapping = guessColumns(rows.map((r) => r.row));
  if (!mapping) throw new DramatisError('no column holds the text of articles', path, 'Name it "text"; others may be title, url, date, outlet, lang');
  return mapping;
}

function streamed(row: Row, mapping: ColumnMapping, { path, unit, lookup }: RowFile, place: number): Streamed {
  const where = `${path}: ${unit} ${place}`;
  const draft = rowDraft(row, mapping, `${fileStem(path)}-${place}`);
  if (!draft) return { refusal: { where, reason: 'the text is empty' } };
  try {
    return { article: makeArticle(draft, { path, bytes: new Uint8Array() }, knownOf(lookup, path, draft, true)) };
  } catch (error) {
    if (!(error instanceof DramatisError)) throw error;
    return { refusal: { where, reason: error.what } };
  }
}
