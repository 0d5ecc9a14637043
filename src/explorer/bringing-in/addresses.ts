import { DramatisError, type Refusal } from '../../model/index.ts';
import type { GivenFile } from './bring-in.ts';

/** At most so many addresses at once: more are a list for the command line. */
export const MOST_ADDRESSES = 200;

/** The web addresses that a text consists of, each once; undefined if it holds anything else. */
export function addressesIn(text: string): readonly string[] | undefined {
  const lines = text.split(/\s+/).filter(Boolean);
  if (lines.length === 0 || lines.length > MOST_ADDRESSES || !lines.every((l) => /^https?:\/\/[^/\s.]+\.\S+$/i.test(l) && URL.canParse(l))) return undefined;
  return [...new Set(lines)];
}

/** Where the program of this machine answers, if it serves this page. */
const ROUTE = 'fetch';

/**
 * Whether the page is served by the program on this machine, which can fetch addresses for it. Other servers are not
 * even asked: what a person is reading is nobody's business.
 */
export async function canFetch(): Promise<boolean> {
  if (!/^https?:$/.test(location.protocol) || !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname)) return false;
  const response = await fetch(new URL(ROUTE, document.baseURI)).catch(() => undefined);
  if (!response?.ok || !response.headers.get('content-type')?.includes('json')) return false;
  const answer: unknown = await response.json().catch(() => undefined);
  return typeof answer === 'object' && answer !== null && 'fetches' in answer;
}

/**
 * Has an address fetched by the program on this machine.
 * @returns the page as a file, or why it could not be had
 * @throws DramatisError if the program no longer answers
 */
export async function fetchAddress(address: string, signal: AbortSignal): Promise<GivenFile | Refusal> {
  const response = await fetch(new URL(ROUTE, document.baseURI), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ address }),
    signal,
  }).catch((cause: unknown) => {
    throw new DramatisError('the program that serves this page no longer answers', undefined, 'Start it again: dramatis serve', { cause });
  });
  if (response.ok) {
    return { path: response.headers.get('x-address') ?? address, file: await response.blob(), ending: response.headers.get('x-ending') || undefined };
  }
  const answer: unknown = await response.json().catch(() => undefined);
  const reason = typeof answer === 'object' && answer !== null && 'reason' in answer ? String(answer.reason) : `the server answers ${response.status}`;
  return { where: address, reason };
}
