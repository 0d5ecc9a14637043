import { DramatisError } from '../../model/index.ts';
import { describeColumns, guessColumns, rowDraft } from '../columns.ts';
import { decodeText } from '../decode.ts';
import { fileStem, type Draft, type InputFile } from '../input.ts';
import { LIMITS } from '../limits.ts';
import type { ReadContext, Reader } from './reader.ts';

type Row = Readonly<Record<string, unknown>>;

/** Comma- or tab-separated tables with a header: one article per row. */
export const csvReader: Reader = {
  name: 'CSV or TSV',
  endings: ['csv', 'tsv', 'tab'],
  read: async (input, context) => {
    const { default: Papa } = await import('papaparse');
    const text = decodeText(input.bytes, input.path);
    const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy', preview: LIMITS.articlesPerInput + 1 });
    const [headers = [], ...rows] = data;
    const names = uniqueNames(headers);
    return tableDrafts(rows.map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']))), input, context);
  },
};

/** Names columns apart that a careless export calls the same: "text", "text 2". */
export function uniqueNames(headers: readonly string[]): string[] {
  const used = new Set<string>();
  return headers.map((header) => {
    let name = header.trim();
    for (let n = 2; used.has(name); n++) name = `${header.trim()} ${n}`;
    used.add(name);
    return name;
  });
}

/** One JSON object a line, each an article. */
export const jsonLinesReader: Reader = {
  name: 'JSON lines',
  endings: ['jsonl', 'ndjson'],
  read: (input, context) => {
    const rows: Row[] = [];
    for (const [i, line] of decodeText(input.bytes, input.path).split('\n').entries()) {
      const row = parseRow(line);
      if (row === 'broken') context.refuse({ where: `${input.path}: line ${i + 1}`, reason: 'this is not a JSON object' });
      else if (row !== undefined) rows.push(row);
    }
    return Promise.resolve(tableDrafts(rows, input, context));
  },
};

/** JSON: a list of articles, one article, a JSON Feed (version 1.1), or a list under some name. */
export const jsonReader: Reader = {
  name: 'JSON',
  endings: ['json'],
  read: (input, context) => {
    let json: unknown;
    try {
      json = JSON.parse(decodeText(input.bytes, input.path));
    } catch (error) {
      if (error instanceof DramatisError) throw error;
      throw new DramatisError('this is not JSON', input.path, 'One object a line is read under the ending .jsonl');
    }
    const feed = isRow(json) && typeof json['version'] === 'string' && json['version'].startsWith('https://jsonfeed.org/');
    const outlet = feed && isRow(json) ? { outlet: json['title'], language: json['language'] } : {};
    return Promise.resolve(tableDrafts(rowsIn(json).map((row) => ({ ...outlet, ...row })), input, context));
  },
};

/** Parses a line: undefined for a blank one. */
export function parseRow(line: string): Row | 'broken' | undefined {
  if (line.trim() === '') return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return isRow(value) ? value : 'broken';
  } catch {
    return 'broken';
  }
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function rowsIn(json: unknown): Row[] {
  if (Array.isArray(json)) return json.filter(isRow);
  if (!isRow(json)) return [];
  const list = Object.values(json).find((value): value is unknown[] => Array.isArray(value) && value.some(isRow));
  const rows = list?.filter(isRow) ?? [];
  return guessColumns([json]) === undefined && rows.length > 0 ? rows : [json];
}

function tableDrafts(rows: readonly Row[], input: InputFile, context: ReadContext): Draft[] {
  const mapping = guessColumns(rows);
  if (!mapping) {
    throw new DramatisError('no column holds the text of articles', input.path, 'Name it "text"; others may be title, url, date, outlet, lang');
  }
  context.note(`columns understood as ${describeColumns(mapping)}`);
  const stem = fileStem(input.path);
  return rows.slice(0, LIMITS.articlesPerInput).flatMap((row, i) => rowDraft(row, mapping, `${stem}-${i + 1}`) ?? []);
}
