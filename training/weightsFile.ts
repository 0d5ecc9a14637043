/** Changes to finished weights files; the format is in src/language/neural/modelFile.ts and training/neural/export.py. */
import { crc32 } from '../src/language/neural/crc32.ts';

const PREFIX = 16;

interface Header {
  texts: Record<string, { offset: number; length: number }>;
  [other: string]: unknown;
}

/** A weights file with a word list added at its end, or in place of the last one if it has that name. */
export function withText(file: Uint8Array, name: string, lines: readonly string[]): Uint8Array {
  const headerLength = new DataView(file.buffer, file.byteOffset, file.byteLength).getUint32(8, true);
  const header = JSON.parse(new TextDecoder().decode(file.subarray(PREFIX, PREFIX + headerLength))) as Header;
  const old = header.texts[name];
  const payload = file.subarray(PREFIX + headerLength);
  const kept = old ? payload.subarray(0, old.offset) : payload;
  if (old && old.offset + padded(old.length) !== payload.length) throw new Error(`"${name}" is not the last part of the file: export the weights again`);
  const data = new TextEncoder().encode(lines.join('\n'));
  header.texts[name] = { offset: kept.length, length: data.length };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const body = new Uint8Array(padded(json.length) + kept.length + padded(data.length));
  body.fill(0x20, 0, padded(json.length));
  body.set(json);
  body.set(kept, padded(json.length));
  body.set(data, padded(json.length) + kept.length);
  const result = new Uint8Array(PREFIX + body.length);
  result.set(file.subarray(0, PREFIX));
  const view = new DataView(result.buffer);
  view.setUint32(8, padded(json.length), true);
  view.setUint32(12, crc32(body), true);
  result.set(body, PREFIX);
  return result;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
