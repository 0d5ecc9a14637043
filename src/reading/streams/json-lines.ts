import { decodeText } from '../decode.ts';
import { parseRow } from '../formats/table.ts';
import { LIMITS } from '../limits.ts';
import { NOTHING_KNOWN, type Lookup } from '../sidecar.ts';
import { utf8Of } from './encoding.ts';
import { articlesOf, type PlacedRow, type Streamed } from './rows.ts';

/**
 * Reads JSON lines of any length in constant memory: one article per line, as it comes.
 * @param chunks the file's bytes in order, in pieces of any size; the next is asked for when its turn comes, so that
 *   a slow consumer slows the reading
 * @param path names the articles that carry no id, and refusals
 * @param lookup what a sidecar says of the file and of single articles in it
 * @throws DramatisError if no field holds text
 */
export async function* readJsonLines(chunks: AsyncIterable<Uint8Array>, path: string, lookup: Lookup = NOTHING_KNOWN): AsyncGenerator<Streamed> {
  yield* articlesOf(rows(utf8Of(chunks)), { path, unit: 'line', lookup });
}

async function* rows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<PlacedRow> {
  let place = 0;
  for await (const bytes of lines(chunks)) {
    place++;
    if (bytes === 'too long') yield { broken: 'the line is too long', place };
    else {
      const row = parse(bytes);
      if (row === 'broken') yield { broken: 'this is not a JSON object', place };
      else if (row !== undefined) yield { row, place };
    }
  }
}

/** A line is decoded by itself, so that one that is damaged costs no other. */
function parse(bytes: Uint8Array): ReturnType<typeof parseRow> {
  if (bytes.length < 100 && bytes.every((b) => b === 32 || b === 9 || b === 13)) return undefined;
  try {
    return parseRow(decodeText(bytes, ''));
  } catch {
    return 'broken';
  }
}

/** Bytes up to each line feed. Of a line longer than an article may be nothing is kept. */
async function* lines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | 'too long'> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const whole = (): Uint8Array | 'too long' => {
    const line = length > LIMITS.articleLength * 4 ? 'too long' : joined(parts, length);
    [parts, length] = [[], 0];
    return line;
  };
  for await (const chunk of chunks) {
    let at = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, at)) {
      parts.push(chunk.subarray(at, end));
      length += end - at;
      at = end + 1;
      yield whole();
    }
    length += chunk.length - at;
    if (length > LIMITS.articleLength * 4) parts = [];
    else if (at < chunk.length) parts.push(chunk.slice(at));
  }
  if (length > 0) yield whole();
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
