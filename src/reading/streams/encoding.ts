import { DramatisError } from '../../model/index.ts';
import { decodeAs } from '../decode.ts';

/** Bytes by which the encoding is decided. */
const HEAD = 65_536;

/** The same text in UTF-8, where a byte order mark says that it is UTF-16; other bytes pass as they are. */
export async function* utf8Of(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let decoder: TextDecoder | 'none' | undefined;
  for await (const chunk of withHead(chunks, 2)) {
    decoder ??= utf16(chunk) ?? 'none';
    yield decoder === 'none' ? chunk : encoder.encode(decoder.decode(chunk, { stream: true }));
  }
}

/**
 * Bytes as text, without byte order mark. The beginning decides: UTF-16 with its mark, valid UTF-8, else Windows-1252.
 * @throws DramatisError where text that began as UTF-8 is broken
 */
export async function* textOf(chunks: AsyncIterable<Uint8Array>, where: string): AsyncGenerator<string> {
  let decode: ((chunk: Uint8Array) => string) | undefined;
  for await (const chunk of withHead(chunks, HEAD)) {
    decode ??= decoderFor(chunk, where);
    yield decode(chunk);
  }
}

function decoderFor(head: Uint8Array, where: string): (chunk: Uint8Array) => string {
  const wide = utf16(head);
  if (wide) return (chunk) => wide.decode(chunk, { stream: true });
  if (!isUtf8(head)) return (chunk) => decodeAs('windows-1252', chunk) ?? '';
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  return (chunk) => {
    try {
      return utf8.decode(chunk, { stream: true });
    } catch {
      throw new DramatisError('the text goes over into broken UTF-8; what follows is not read', where, 'Save it again as UTF-8');
    }
  };
}

function utf16(head: Uint8Array): TextDecoder | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le');
  return head[0] === 0xfe && head[1] === 0xff ? new TextDecoder('utf-16be') : undefined;
}

/** A character may be cut off at the end of the head. */
function isUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The same bytes, the first piece at least as long as said, if there are as many. */
async function* withHead(chunks: AsyncIterable<Uint8Array>, least: number): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array();
  for await (const chunk of chunks) {
    if (head === undefined) yield chunk;
    else {
      const longer: Uint8Array = new Uint8Array(head.length + chunk.length);
      longer.set(head);
      longer.set(chunk, head.length);
      head = longer;
      if (head.length >= least) {
        yield head;
        head = undefined;
      }
    }
  }
  if (head !== undefined && head.length > 0) yield head;
}
