/** What the small models of this room share: features found by their hash, sums made probabilities, weights written as text. */

/** A feature's number, by which its weights are found: FNV-1a over UTF-16 units, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hashOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The probability whose log odds are `x`. */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Exponentials over their sum, shifted so that none overflows. */
export function softmax(sums: ArrayLike<number>): number[] {
  const list = Array.from(sums);
  const top = Math.max(...list);
  const powers = list.map((s) => Math.exp(s - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((p) => p / total);
}

/** The bytes of weights written as base64. @throws DOMException if the text is no base64 */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
}
