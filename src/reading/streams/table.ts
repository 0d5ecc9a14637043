import { DramatisError } from '../../model/index.ts';
import { uniqueNames } from '../formats/table.ts';
import { LIMITS } from '../limits.ts';
import { NOTHING_KNOWN, type Lookup } from '../sidecar.ts';
import { textOf } from './encoding.ts';
import { articlesOf, type PlacedRow, type Row, type Streamed } from './rows.ts';

/** Characters by which the separator is guessed. */
const HEAD = 65_536;

/**
 * Reads a comma- or tab-separated table of any length in constant memory: one article per row, as it comes.
 * @param chunks the file's bytes in order, in pieces of any size
 * @param path names the articles that carry no id, and refusals
 * @param lookup what a sidecar says of the file and of single articles in it
 * @throws DramatisError if no column holds text, or if the table breaks off in the midst of a cell
 */
export async function* readTable(chunks: AsyncIterable<Uint8Array>, path: string, lookup: Lookup = NOTHING_KNOWN): AsyncGenerator<Streamed> {
  yield* articlesOf(rows(textOf(chunks, path), path), { path, unit: 'row', lookup });
}

async function* rows(pieces: AsyncIterable<string>, path: string): AsyncGenerator<PlacedRow> {
  let names: readonly string[] | undefined;
  let place = 0;
  for await (const cells of records(pieces, path)) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (names) yield { row: rowOf(names, cells), place: ++place };
    else names = uniqueNames(cells);
  }
}

function rowOf(names: readonly string[], cells: readonly string[]): Row {
  return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
}

/** Rows as lists of cells. A row is whole when the next has begun: quoted cells hold line breaks. */
async function* records(pieces: AsyncIterable<string>, path: string): AsyncGenerator<string[]> {
  const { default: Papa } = await import('papaparse');
  const parse = (text: string, config: object, ignoreLast: boolean): { data: string[][]; meta: { cursor: number } } =>
    new Papa.Parser(config).parse(text, 0, ignoreLast) as { data: string[][]; meta: { cursor: number } };
  const configFor = (text: string): { delimiter: string; newline: '\n' } =>
    ({ delimiter: Papa.parse(text.slice(0, HEAD), { preview: 20, skipEmptyLines: 'greedy' }).meta.delimiter, newline: '\n' });
  let config: ReturnType<typeof configFor> | undefined;
  let rest = '';
  for await (const piece of pieces) {
    rest = (rest + piece).replaceAll('\r\n', '\n');
    if (rest.length < HEAD && !config) continue;
    config ??= configFor(rest);
    const { data, meta } = parse(rest, config, true);
    yield* data;
    rest = rest.slice(meta.cursor);
    if (rest.length > LIMITS.articleLength * 2) throw new DramatisError('a quotation mark is never closed, or a row is longer than an article may be', path, 'Check the quotation marks');
  }
  if (rest.trim() === '') return;
  yield* parse(rest, config ?? configFor(rest), false).data;
}
