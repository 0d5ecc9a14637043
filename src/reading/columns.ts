import type { Draft, Metadata, Paragraph } from './input.ts';
import { FIELD_NAMES, foldFieldName, metadataFrom, textOf } from './metadata-fields.ts';
import { fragmentParagraphs } from './html/fragment.ts';

/** Which column or field of a table of articles holds what. */
export type ColumnMapping = Readonly<Partial<Record<keyof Metadata | 'text' | 'id', string>>>;

type Row = Readonly<Record<string, unknown>>;

const TEXT_NAMES = ['text', 'body', 'content', 'articlebody', 'maintext', 'fulltext', 'article', 'story', 'contents', 'articletext', 'bodytext', 'contenthtml', 'contenttext', 'html', 'texto', 'testo', 'texte', 'inhalt', 'description', 'summary', 'abstract', 'snippet'];
const ID_NAMES = ['id', 'articleid', 'docid', 'documentid', 'guid', 'uuid', 'key'];
/** Rows looked at for a column of long texts. */
const SAMPLE = 50;

/**
 * Guesses which columns hold an article's text and metadata, by their names and, for the text, by their length.
 * @returns undefined if no column holds text of an article's length
 */
export function guessColumns(rows: readonly Row[]): ColumnMapping | undefined {
  const names = [...new Set(rows.slice(0, SAMPLE).flatMap((row) => Object.keys(row)))];
  const byFolded = new Map(names.toReversed().map((name) => [foldFieldName(name), name]));
  const named = (wanted: readonly string[]): string | undefined => wanted.map((w) => byFolded.get(w)).find((n) => n !== undefined);
  const length = (name: string): number => {
    const lengths = rows.slice(0, SAMPLE).map((row) => textOf(row[name])?.length ?? 0);
    return lengths.reduce((a, b) => a + b, 0) / Math.max(1, lengths.length);
  };
  const byName = TEXT_NAMES.map((w) => byFolded.get(w)).filter((n) => n !== undefined).find((n) => length(n) >= 30);
  const longest = names.toSorted((a, b) => length(b) - length(a))[0];
  const text = byName ?? (longest !== undefined && length(longest) >= 100 ? longest : undefined);
  if (text === undefined) return undefined;
  const mapping: Partial<Record<keyof Metadata | 'text' | 'id', string>> = { text };
  const id = named(ID_NAMES);
  if (id !== undefined) mapping.id = id;
  for (const field of Object.keys(FIELD_NAMES) as (keyof Metadata)[]) {
    const name = named(FIELD_NAMES[field]);
    if (name !== undefined && name !== text && name !== id) mapping[field] = name;
  }
  return mapping;
}

/** The mapping in one line, for a person to check: "text ← body, title ← headline". */
export function describeColumns(mapping: ColumnMapping): string {
  return Object.entries(mapping).map(([field, column]) => `${field} ← ${column}`).join(', ');
}

/** One row as a draft; undefined if its text is empty. @param stem name for a row without an id */
export function rowDraft(row: Row, mapping: ColumnMapping, stem: string): Draft | undefined {
  const text = mapping.text === undefined ? undefined : row[mapping.text];
  const content = typeof text === 'string' ? contentOf(text) : Array.isArray(text) ? text.flatMap((t) => textOf(t) ?? []).map((t): Paragraph => ({ text: t })) : [];
  if (content.length === 0) return undefined;
  const id = mapping.id === undefined ? undefined : textOf(row[mapping.id]);
  return {
    stem: id?.slice(0, 120) ?? stem,
    content,
    metadata: metadataFrom((field) => (mapping[field] === undefined ? undefined : row[mapping[field]])),
  };
}

/** Text stays as it is; what is plainly HTML becomes its paragraphs. */
function contentOf(text: string): Draft['content'] {
  if (text.trim() === '') return [];
  return /<(?:p|div|br|h[1-6]|article)\b[^>]{0,500}>/i.test(text) ? fragmentParagraphs(text) : text.replaceAll('\r\n', '\n');
}
