import robotsParser from 'robots-parser';
import { DramatisError } from '../../model/index.ts';
import type { InputFile } from '../../reading/index.ts';
import { decodeAs } from '../../reading/decode.ts';
import { checkedUrl, isPublicAddress, type AddressRule } from './public-address.ts';
import { FETCH_LIMITS, USER_AGENT, get, type Answer, type FetchLimits } from './request.ts';

/** What can be changed about fetching; tests allow the loopback address of their own server. */
export interface FetchOptions {
  readonly allowed?: AddressRule;
  readonly limits?: FetchLimits;
}

/** Kinds of answer that can hold an article, and the ending that names their format. */
const READABLE: Readonly<Record<string, string>> = {
  'text/html': 'html', 'application/xhtml+xml': 'html', 'text/plain': 'txt', 'text/markdown': 'md', 'application/pdf': 'pdf',
  'application/rss+xml': 'rss', 'application/atom+xml': 'atom', 'application/xml': 'xml', 'text/xml': 'xml', 'application/feed+json': 'json', 'application/json': 'json',
};

/**
 * Fetches what is at a web address: http and https only, public hosts only, polite, bounded.
 *
 * Redirects are followed by hand, because each of them may lead inside: all checks are made anew for each.
 * @returns the bytes (text in UTF-8), with the final address as path
 * @throws DramatisError saying in one line why it cannot be fetched
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<InputFile> {
  const { allowed = isPublicAddress, limits = FETCH_LIMITS } = options;
  const signal = AbortSignal.timeout(limits.milliseconds);
  let url = checkedUrl(address, allowed);
  for (let hops = 0; hops <= limits.redirects; hops++) {
    await obeyRobots(url, allowed, limits, signal);
    const answer = await get(url, allowed, limits, signal);
    const { location } = answer.headers;
    if (answer.status < 300 || answer.status >= 400 || location === undefined) return inputFrom(url, answer);
    if (!URL.canParse(location, url)) throw new DramatisError('it leads to something that is no address', url.href);
    url = checkedUrl(new URL(location, url).href, allowed);
  }
  throw new DramatisError(`it leads on more than ${limits.redirects} times`, address);
}

/** A site's robots.txt is followed; a site without one, or with a broken one, forbids nothing (RFC 9309). */
async function obeyRobots(url: URL, allowed: AddressRule, limits: FetchLimits, signal: AbortSignal): Promise<void> {
  const robots = new URL('/robots.txt', url);
  let answer: Answer;
  try {
    answer = await get(robots, allowed, { ...limits, bytes: 512 * 1024 }, signal);
  } catch (error) {
    // Whatever keeps the rules from being read keeps the page from being read as well, and is said better there.
    if (error instanceof DramatisError) return;
    throw error;
  }
  if (answer.status !== 200) return;
  const rules = robotsParser(robots.href, new TextDecoder().decode(answer.bytes));
  if (rules.isAllowed(url.href, USER_AGENT) === false) throw new DramatisError('the site asks programs not to read this page (robots.txt)', url.href, 'Save it in the browser and give the file');
}

function inputFrom(url: URL, { status, headers, bytes }: Answer): InputFile {
  if (status !== 200) throw new DramatisError(`the site answers ${status}`, url.href);
  const [kind = '', ...parameters] = (headers['content-type'] ?? 'text/html').toLowerCase().split(';').map((part) => part.trim());
  if (!(kind in READABLE)) throw new DramatisError(`it is "${kind}", not a document`, url.href);
  const charset = parameters.map((p) => /^charset="?([\w:-]+)"?$/.exec(p)?.[1]).find((c) => c !== undefined);
  return { path: url.href, bytes: charset === undefined ? bytes : inUtf8(bytes, charset), ending: READABLE[kind] };
}

/** The encoding an answer declares is not known to readers later, so it is dealt with here. */
function inUtf8(bytes: Uint8Array, charset: string): Uint8Array {
  if (/^utf-?8$/.test(charset)) return bytes;
  const text = decodeAs(charset, bytes);
  return text === undefined ? bytes : new TextEncoder().encode(text);
}
