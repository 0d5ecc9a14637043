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
  for (let i = 0; i < head.length; i++) {
    const b = head[i] ?? 0;
    if (b < 32 && b !== 9 && b !== 10 && b !== 12 && b !== 13 && b !== 27) control++;
  }
  if (head.includes(0) || control > head.length / 100) {
    throw new DramatisError('this is binary data, not text', where, 'Give text, or a format Dramatis reads (see docs/reading.md)');
  }
}

function decodeLegacy(bytes: Uint8Array, where: string, declared?: string): string {
  const legacy = declared && !/^utf-?8$/i.test(declared) ? decodeAs(declared, bytes) : undefined;
  if (legacy !== undefined) return legacy;
  const { good, firstBad } = utf8Sequences(bytes);
  if (good === 0) return decodeAs('windows-1252', bytes) ?? '';
  throw new DramatisError(
    `the text is broken UTF-8 (first bad byte 0x${(bytes[firstBad] ?? 0).toString(16)} at offset ${firstBad})`,
    where,
    'Save it again as UTF-8',
  );
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 to 0x9f. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes in a legacy encoding as text; undefined for an encoding nobody knows. */
export function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    const decoder = new TextDecoder(label);
    const text = decoder.decode(bytes);
    if (decoder.encoding !== 'windows-1252') return text;
    // Node 20 takes a short cut through Latin-1 here and leaves control characters where quotes and dashes stand.
    return text.replace(/[\u0080-\u009f]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80] ?? c);
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
