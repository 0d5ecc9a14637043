import { Gunzip } from 'fflate';
import { DramatisError } from '../../model/index.ts';
import { fileStem, type Draft, type InputFile } from '../input.ts';
import { LIMITS } from '../limits.ts';
import { declaredEncoding, htmlDraft } from './html.ts';
import { decodeText } from '../decode.ts';
import { startsWith, type ReadContext, type Reader } from './reader.ts';

/** Web archives (ISO 28500): the article of every HTML page that was answered with success. */
export const warcReader: Reader = {
  name: 'WARC',
  endings: ['warc'],
  recognises: (bytes) => startsWith(bytes, 'WARC/'),
  read: (input, context) => Promise.resolve(pages(input.bytes, input, context)),
};

/** Gzipped files: what is inside, whatever it is; web archives are gzipped record by record. */
export const gzipReader: Reader = {
  name: 'GZIP',
  endings: ['gz'],
  recognises: (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b,
  read: async (input, context) => {
    const inner = { path: input.path.replace(/\.gz$/i, ''), bytes: gunzip(input.bytes, input.path) };
    return await context.readInner(inner);
  },
};

/**
 * Unpacks all members of a gzip file, never more than the limit.
 * @throws DramatisError if it is broken or too large
 */
export function gunzip(bytes: Uint8Array, where: string): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Gunzip((part) => {
    size += part.length;
    if (size > LIMITS.unpackedBytes) throw new DramatisError(`the file unpacks to more than ${LIMITS.unpackedBytes / 1024 / 1024} MB`, where, 'Unpack it and split it');
    parts.push(part);
  });
  try {
    // Small steps, so that a bomb is noticed before it has gone off.
    for (let at = 0; at < bytes.length; at += 16_384) stream.push(bytes.subarray(at, at + 16_384), at + 16_384 >= bytes.length);
  } catch (error) {
    if (error instanceof DramatisError) throw error;
    throw new DramatisError(`the gzip data are broken (${error instanceof Error ? error.message : 'unreadable'})`, where, undefined, { cause: error });
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

interface WarcRecord {
  readonly headers: ReadonlyMap<string, string>;
  readonly block: Uint8Array;
}

function pages(bytes: Uint8Array, input: InputFile, context: ReadContext): Draft[] {
  const drafts: Draft[] = [];
  const stem = fileStem(fileStem(input.path));
  for (const { headers, block } of records(bytes, input.path)) {
    if (headers.get('warc-type') !== 'response' && headers.get('warc-type') !== 'resource') continue;
    const address = headers.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1');
    try {
      const page = headers.get('warc-type') === 'response' ? httpBody(block, input.path) : block;
      if (page && looksLikeHtml(page)) drafts.push({ ...htmlDraft(decodeText(page, address ?? input.path, declaredEncoding(page)), address), stem: `${stem}-${drafts.length + 1}` });
    } catch (error) {
      if (!(error instanceof DramatisError)) throw error;
      context.refuse({ where: `${input.path}: ${address ?? 'record'}`, reason: error.what });
    }
  }
  return drafts;
}

function* records(bytes: Uint8Array, where: string): Generator<WarcRecord> {
  for (let at = 0, count = 0; at < bytes.length && count < LIMITS.articlesPerInput; count++) {
    while (bytes[at] === 13 || bytes[at] === 10) at++;
    if (at >= bytes.length) return;
    if (!startsWith(bytes, 'WARC/', at)) throw new DramatisError(`the web archive is broken at offset ${at}`, where);
    const { headers, end } = headerLines(bytes, at);
    const length = Number(headers.get('content-length'));
    if (!Number.isSafeInteger(length) || length < 0) throw new DramatisError(`the web archive has a record without length at offset ${at}`, where);
    yield { headers, block: bytes.subarray(end, Math.min(end + length, bytes.length)) };
    at = end + length;
  }
}

/** Header lines up to the empty one, names in lower case. */
function headerLines(bytes: Uint8Array, from: number): { headers: Map<string, string>; end: number } {
  const headers = new Map<string, string>();
  let at = from;
  for (let lines = 0; lines < 1000; lines++) {
    const newline = bytes.indexOf(10, at);
    const end = newline < 0 ? bytes.length : newline;
    const line = new TextDecoder('latin1').decode(bytes.subarray(at, Math.min(end, at + 8192))).trim();
    at = end + 1;
    if (line === '' || newline < 0) break;
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, end: Math.min(at, bytes.length) };
}

/** The body of an HTTP answer with status 200, unpacked; undefined for others. */
function httpBody(block: Uint8Array, where: string): Uint8Array | undefined {
  if (!/^HTTP\/[\d.]+ 200/i.test(new TextDecoder('latin1').decode(block.subarray(0, 16)))) return undefined;
  const { headers, end } = headerLines(block, 0);
  const body = /chunked/i.test(headers.get('transfer-encoding') ?? '') ? unchunk(block.subarray(end)) : block.subarray(end);
  return /gzip/i.test(headers.get('content-encoding') ?? '') && body[0] === 0x1f ? gunzip(body, where) : body;
}

function unchunk(bytes: Uint8Array): Uint8Array {
  const parts: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const newline = bytes.indexOf(10, at);
    const size = Number.parseInt(new TextDecoder('latin1').decode(bytes.subarray(at, Math.min(newline, at + 20))), 16);
    if (newline < 0 || !(size > 0)) break;
    for (const b of bytes.subarray(newline + 1, newline + 1 + size)) parts.push(b);
    at = newline + 1 + size + 2;
  }
  return parts.length > 0 ? new Uint8Array(parts) : bytes;
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  return /<(?:!doctype html|html|body|article|p)\b/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, 20_000)));
}
