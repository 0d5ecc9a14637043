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
import { htmlReader } from './html.ts';
import { textReader } from './text.ts';

export type { Reader } from './reader.ts';

/** Every format there is, the more telling marks first. */
export const READERS: readonly Reader[] = [htmlReader, textReader];

/**
 * The reader for a file: by what its bytes say, else by its ending, else plain text for a file without a known one.
 * @throws DramatisError for an ending that no reader knows, on bytes that none recognises
 */
export function readerFor(input: InputFile): Reader {
  const byBytes = READERS.find((r) => r.recognises?.(input.bytes) === true);
  if (byBytes) return byBytes;
  const ending = fileEnding(input.path);
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
