import { DramatisError, type Article, type Refusal } from '../model/index.ts';
import { makeArticle } from './article.ts';
import { describeColumns, guessColumns, rowDraft, type ColumnMapping } from './columns.ts';
import { parseRow } from './formats/table.ts';
import { fileStem } from './input.ts';
import { LIMITS } from './limits.ts';

type Row = Readonly<Record<string, unknown>>;

/** What comes out of a stream, in its order. */
export type Streamed =
  | { readonly article: Article }
  | { readonly refusal: Refusal }
  /** How the columns were understood, once, before the first article. */
  | { readonly note: string };

/** Rows that are looked at before the columns are decided. */
const AHEAD = 50;

/**
 * Reads JSON lines of any length in constant memory: one article per line, as it comes.
 * @param chunks the file's bytes in order, in pieces of any size; the next is asked for when its turn comes, so that
 *   a slow consumer slows the reading
 * @param path names the articles that carry no id, and refusals
 */
export async function* readJsonLines(chunks: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Streamed> {
  const stem = fileStem(path);
  let mapping: ColumnMapping | undefined;
  let waiting: { row: Row; line: number }[] = [];
  async function* use(rows: readonly { row: Row; line: number }[]): AsyncGenerator<Streamed> {
    for (const { row, line } of rows) yield* one(row, mapping ?? {}, path, `${stem}-${line}`, line);
  }
  for await (const { text, line } of lines(chunks)) {
    const row = text === undefined ? 'broken' : parseRow(text);
    if (row === undefined) continue;
    if (row === 'broken') yield { refusal: { where: `${path}: line ${line}`, reason: text === undefined ? 'the line is too long' : 'this is not a JSON object' } };
    else if (mapping) yield* use([{ row, line }]);
    else {
      waiting.push({ row, line });
      if (waiting.length < AHEAD) continue;
      mapping = decide(waiting, path);
      yield { note: `${path}: columns understood as ${describeColumns(mapping)}` };
      yield* use(waiting);
      waiting = [];
    }
  }
  if (mapping || waiting.length === 0) return;
  mapping = decide(waiting, path);
  yield { note: `${path}: columns understood as ${describeColumns(mapping)}` };
  yield* use(waiting);
}

/** @throws DramatisError if no column holds text: then no line of the file does */
function decide(rows: readonly { row: Row }[], path: string): ColumnMapping {
  const mapping = guessColumns(rows.map((r) => r.row));
  if (!mapping) throw new DramatisError('no column holds the text of articles', path, 'Name it "text"; others may be title, url, date, outlet, lang');
  return mapping;
}

async function* one(row: Row, mapping: ColumnMapping, path: string, stem: string, line: number): AsyncGenerator<Streamed> {
  const draft = rowDraft(row, mapping, stem);
  const where = `${path}: line ${line}`;
  if (!draft) {
    yield { refusal: { where, reason: 'the text is empty' } };
    return;
  }
  try {
    yield { article: await makeArticle(draft, { path, bytes: new Uint8Array() }, {}) };
  } catch (error) {
    if (!(error instanceof DramatisError)) throw error;
    yield { refusal: { where, reason: error.what } };
  }
}

/** Lines with their numbers, from 1; `text` is undefined for one longer than an article may be. */
async function* lines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<{ text: string | undefined; line: number }> {
  const decoder = new TextDecoder();
  let rest = '';
  let line = 0;
  let tooLong = false;
  for await (const chunk of chunks) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n');
    for (const [i, part] of parts.entries()) {
      rest = tooLong ? '' : rest + part;
      tooLong ||= rest.length > LIMITS.articleLength * 2;
      if (i === parts.length - 1) break;
      yield { text: tooLong ? undefined : rest, line: ++line };
      rest = '';
      tooLong = false;
    }
  }
  if (rest !== '' || tooLong) yield { text: tooLong ? undefined : rest, line: line + 1 };
}
