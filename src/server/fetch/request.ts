import http from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { DramatisError } from '../../model/index.ts';
import { guardedLookup, type AddressRule } from './public-address.ts';

/** How much and how long is waited for. */
export interface FetchLimits {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly redirects: number;
}

export const FETCH_LIMITS: FetchLimits = { bytes: 20 * 1024 * 1024, milliseconds: 20_000, redirects: 5 };

/** Who asks: by name, so that an operator can allow or forbid it in robots.txt. */
export const USER_AGENT = 'Dramatis/0.1 (news reader for analysts)';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<http.IncomingHttpHeaders>;
  readonly bytes: Uint8Array;
}

/**
 * One GET request, no redirect followed. Bytes are unpacked and counted as they come.
 * @param signal ends the request; shared by all requests for one address, so that the time limit holds for their sum
 * @throws DramatisError if the host may not be reached, does not answer, or sends too much
 */
export async function get(url: URL, allowed: AddressRule, limits: FetchLimits, signal: AbortSignal): Promise<Answer> {
  try {
    const response = await open(url, allowed, signal);
    const bytes = await collect(unpacked(response), limits.bytes, url.href);
    return { status: response.statusCode ?? 0, headers: response.headers, bytes };
  } catch (error) {
    if (error instanceof DramatisError) throw error.where === undefined ? new DramatisError(error.what, url.href) : error;
    if (signal.aborted) throw new DramatisError(`no complete answer within ${limits.milliseconds / 1000} seconds`, url.href, undefined, { cause: error });
    throw new DramatisError(`it cannot be fetched (${error instanceof Error ? error.message : 'no answer'})`, url.href, 'Check the address and the connection', { cause: error });
  }
}

async function open(url: URL, allowed: AddressRule, signal: AbortSignal): Promise<http.IncomingMessage> {
  const client = url.protocol === 'https:' ? https : http;
  return await new Promise((resolve, reject) => {
    const headers = { 'user-agent': USER_AGENT, accept: 'text/html,application/xhtml+xml,application/pdf,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.1', 'accept-encoding': 'gzip, deflate, br' };
    // A connection of its own: a kept one could have been opened under other rules.
    client.get(url, { headers, signal, agent: false, lookup: guardedLookup(allowed), maxHeaderSize: 32_768 }, resolve).on('error', reject);
  });
}

function unpacked(response: http.IncomingMessage): Readable {
  const encoding = response.headers['content-encoding']?.toLowerCase();
  const unpacker = encoding === 'gzip' || encoding === 'x-gzip' ? createGunzip() : encoding === 'br' ? createBrotliDecompress() : encoding === 'deflate' ? createInflate() : undefined;
  if (!unpacker) return response;
  response.on('error', (error) => unpacker.destroy(error));
  return response.pipe(unpacker);
}

async function collect(stream: Readable, most: number, where: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > most) {
      stream.destroy();
      throw new DramatisError(`it has more than the ${Math.round(most / 1024 / 1024)} MB allowed`, where);
    }
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
