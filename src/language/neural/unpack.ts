import { gunzipSync } from 'fflate';
import { DramatisError } from '../../model/index.ts';

/** No model of ours is nearly as large; a damaged length must not ask for all memory. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Weights lie and travel compressed (gzip): a static web server would send them as they are. Bytes that are not
 * compressed, or that a server's content encoding has unpacked already, pass through.
 * @throws DramatisError when the compressed bytes are damaged or cut short
 */
export function unpack(bytes: Uint8Array, where = 'language model'): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  // The last four bytes of a gzip file are the length of what is in it (RFC 1952).
  const end = bytes.length >= 18 ? new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4, 4).getUint32(0, true) : Infinity;
  try {
    if (end <= MOST_BYTES) return gunzipSync(bytes);
  } catch (cause) {
    throw new DramatisError(`is damaged or cut short (${bytes.length} bytes)`, where, 'Fetch or build the language model again', { cause });
  }
  throw new DramatisError(`is damaged or cut short (${bytes.length} bytes)`, where, 'Fetch or build the language model again');
}
