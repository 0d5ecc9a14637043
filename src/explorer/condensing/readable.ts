/** How many relations are left when only the best attested are shown. */
const READABLE = 1500;

/**
 * The fewest claims a relation has to have so that a readable number of relations is left. Where all have
 * about as many, that may leave fewer, but never none.
 * @param claims - by relation; 0 for those that are not shown
 */
export function readableThreshold(claims: Int32Array, readable = READABLE): number {
  const counts = claims.filter((n) => n > 0).sort((a, b) => b - a);
  const next = counts[readable];
  if (next === undefined) return 1;
  const most = counts[0] ?? 1;
  return Math.min(next + 1, most);
}
