/**
 * A stream of numbers in [0, 1) that depends on its seed only (mulberry32, Tommy Ettinger 2017, public
 * domain). Layouts and communities use it instead of `Math.random`, so that a graph looks the same twice.
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
