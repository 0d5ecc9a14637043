/**
 * The table of readers: one file per format.
 *
 * Lives here: how bytes of each format become drafts (words and the format's own metadata).
 * May not: judge what is boilerplate (that is `../blocks`) or keep anything between files.
 * Start reading at `reader.ts`.
 */
import { DramatisError } from '../../model/index.ts';
import { fileEnding, type InputFile } from '../input.ts';
import type { Reader } from './reader.ts';
import { docxReader } from './docx.ts';
import { epubReader } from './epub.ts';
import { feedReader } from './feed.ts';
import { htmlReader } from './html.ts';
import { emlReader, mboxReader, mhtmlReader } from './mail.ts';
import { markdownReader } from './markdown.ts';
import { odtReader } from './odt.ts';
import { pdfReader } from './pdf.ts';
import { rtfReader } from './rtf.ts';
import { csvReader, jsonLinesReader, jsonReader } from './table.ts';
import { gzipReader, warcReader } from './warc.ts';
import { zipReader } from './zip.ts';
import { textReader } from './text.ts';

export type { Reader } from './reader.ts';

/** Every format there is, the more telling marks first. */
export const READERS: readonly Reader[] = [
  pdfReader, docxReader, odtReader, epubReader, zipReader, gzipReader, warcReader, rtfReader, mhtmlReader, mboxReader, feedReader, htmlReader,
  emlReader, markdownReader, csvReader, jsonLinesReader, jsonReader, textReader,
];

/**
 * The reader for a file: by what its bytes say, else by its ending, else plain text for a file without a known one.
 * @throws DramatisError for an ending that no reader knows, on bytes that none recognises
 */
export function readerFor(input: InputFile): Reader {
  const byBytes = READERS.find((r) => r.recognises?.(input.bytes) === true);
  if (byBytes) return byBytes;
  const ending = input.ending ?? fileEnding(input.path);
  const byEnding = READERS.find((r) => r.endings.includes(ending));
  if (byEnding) return byEnding;
  if (FOREIGN.has(ending)) {
    throw new DramatisError(`.${ending} files are not read`, input.path, `Dramatis reads ${READERS.map((r) => r.name).join(', ')}`);
  }
  return textReader;
}

/** Endings that people do have beside their articles and that hold no article. */
const FOREIGN = new Set([
  'png', 'jpg', 'jpeg', 'gif', 'webp', 'svg', 'ico', 'tif', 'tiff', 'bmp', 'heic', 'mp3', 'mp4', 'mov', 'avi', 'mkv', 'wav', 'ogg', 'webm',
  'exe', 'dll', 'so', 'bin', 'iso', 'dmg', 'css', 'js', 'mjs', 'ts', 'py', 'woff', 'woff2', 'ttf', 'otf', 'doc', 'xls', 'xlsx', 'ppt', 'pptx', 'rar', '7z',
]);
