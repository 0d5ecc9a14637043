/**
 * Fetching what is at a web address, for the command line and the local server. The page never fetches.
 *
 * Lives here: the check of addresses, one bounded request, redirects, robots.txt.
 * May not: read what was fetched.
 * Start reading at `fetch-page.ts`.
 */
export { fetchPage, type FetchOptions } from './fetch-page.ts';
export { isPublicAddress } from './public-address.ts';
