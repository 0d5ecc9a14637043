/** How many relations are left when only the best attested are shown. */
const READABLE = 1500;

/**
 * The fewest claims a relation has to have so that a readable number of relations is left. Where all have
 * about as many, that may leave fewer, but never none.
 * @param claims - by relation; 0 for those that are not shown
 */
export function readableThreshold(claims: Int32Array, readable = READABLE): number {
  // How many have just so many claims: no sorting of half a million relations for one number.
  const having: number[] = [];
  for (const n of claims) if (n > 0) having[n] = (having[n] ?? 0) + 1;
  const most = having.length - 1;
  let left = 0;
  for (let n = most; n > 0; n--) {
    left += having[n] ?? 0;
    if (left > readable) return Math.min(n + 1, most);
  }
  return 1;
}
