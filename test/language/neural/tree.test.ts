import { describe, expect, it } from 'vitest';
import { bestTree } from '../../../src/language/neural/tree.ts';
import { noise } from './tinyModel.ts';

/** Every assignment of heads that is a tree with one root child; the score of the best. */
function bruteForce(scores: Float64Array, n: number): number {
  let best = Number.NEGATIVE_INFINITY;
  const heads = Array.from({ length: n }, () => 0);
  const isTree = () => heads.filter((h) => h === 0).length === 1 && heads.every((_, i) => {
    let at = i + 1;
    for (let steps = 0; steps <= n && at !== 0; steps++) at = heads[at - 1]!;
    return at === 0;
  });
  const fill = (d: number, sum: number) => {
    if (d === n) {
      if (isTree()) best = Math.max(best, sum);
      return;
    }
    for (let h = 0; h <= n; h++) {
      if (h === d + 1) continue;
      heads[d] = h;
      fill(d + 1, sum + scores[d * (n + 1) + h]!);
    }
  };
  fill(0, 0);
  return best;
}

const scoreOf = (heads: Int32Array, scores: Float64Array) =>
  heads.reduce((sum, h, d) => sum + scores[d * (heads.length + 1) + h]!, 0);

describe('bestTree', () => {
  it.each(Array.from({ length: 60 }, (_, i) => i))('finds the best single-root tree, as brute force does (case %i)', (seed) => {
    const n = 1 + (seed % 5);
    const random = noise(seed + 100);
    const scores = Float64Array.from({ length: n * (n + 1) }, () => Math.round(random() * 50));
    // every third case tempts with a strong root for all words
    if (seed % 3 === 0) for (let d = 0; d < n; d++) scores[d * (n + 1)] = 60 + d;
    const heads = bestTree(scores, n);
    expect([...heads].filter((h) => h === 0)).toHaveLength(1);
    expect(scoreOf(heads, scores)).toBe(bruteForce(scores, n));
  });

  it('breaks ties the same way every time', () => {
    expect([...bestTree(new Float64Array(12), 3)]).toEqual([...bestTree(new Float64Array(12), 3)]);
  });

  it('gives no heads for no words', () => {
    expect([...bestTree(new Float64Array(0), 0)]).toEqual([]);
  });
});
