import { DramatisError } from '../model/index.ts';

/**
 * Bytes of a text file as text, without byte order mark and with `\n` line ends.
 *
 * Order of trust: byte order mark, valid UTF-8, the encoding the format declares, and Windows-1252 for bytes that
 * cannot be UTF-8 at all. Bytes that are mostly UTF-8 but broken are refused rather than guessed at.
 * @param declared encoding label (as in `<meta charset>`), used only if the bytes are not valid UTF-8
 * @throws DramatisError for empty, binary and broken input
 */
export function decodeText(bytes: Uint8Array, where: string, declared?: string): string {
  if (bytes.length === 0) throw new DramatisError('the file is empty', where);
  const text = decodeBytes(bytes, where, declared).replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (text.trim() === '') throw new DramatisError('the file holds nothing but white space', where);
  return text;
}

function decodeBytes(bytes: Uint8Array, where: string, declared?: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  refuseBinary(bytes, where);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeLegacy(bytes, where, declared);
  }
}

/** Text files have no NUL and next to no control characters; anything else is some other format. */
function refuseBinary(bytes: Uint8Array, where: string): void {
  const head = bytes.subarray(0, 65_536);
  let control = 0;
  for (const b of head) if (b < 32 && b !== 9 && b !== 10 && b !== 12 && b !== 13 && b !== 27) control++;
  if (head.includes(0) || control > head.length / 100) {
    throw new DramatisError('this is binary data, not text', where, 'Give text, or a format Dramatis reads (see docs/reading.md)');
  }
}

function decodeLegacy(bytes: Uint8Array, where: string, declared?: string): string {
  const decoder = declared && !/^utf-?8$/i.test(declared) ? knownDecoder(declared) : undefined;
  if (decoder) return decoder.decode(bytes);
  const { good, firstBad } = utf8Sequences(bytes);
  if (good === 0) return new TextDecoder('windows-1252').decode(bytes);
  throw new DramatisError(
    `the text is broken UTF-8 (first bad byte 0x${(bytes[firstBad] ?? 0).toString(16)} at offset ${firstBad})`,
    where,
    'Save it again as UTF-8',
  );
}

function knownDecoder(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** How many multi-byte characters are well formed, and where the first malformed one is. */
function utf8Sequences(bytes: Uint8Array): { good: number; firstBad: number } {
  let good = 0;
  let firstBad = -1;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] ?? 0;
    const length = lead < 0x80 ? 1 : lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
    const whole = length > 0 && bytes.subarray(i + 1, i + length).every((b) => (b & 0xc0) === 0x80) && i + length <= bytes.length;
    if (whole && length > 1) good++;
    if (!whole && firstBad < 0) firstBad = i;
    i += whole ? length : 1;
  }
  return { good, firstBad };
}
