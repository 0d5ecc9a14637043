/**
 * Maximum spanning trees over arc scores (Chu & Liu 1965, Edmonds 1967), with exactly one child of the root,
 * as Universal Dependencies demands. Ties go to the lower index, so a tree depends on its scores alone.
 */

const NEVER = -1e9;
/** More than any tree's score, far less than NEVER: what a second root would cost. */
const ROOT_PRICE = 1e6;

/**
 * The best tree over `n` words.
 * @param scores - row-major [n, n + 1]: scores[d * (n + 1) + h] of word d + 1 hanging on h; h = 0 is the root
 * @returns head of each word, 0 for the root's child, else 1-based
 */
export function bestTree(scores: Float32Array | Float64Array, n: number): Int32Array {
  const size = n + 1;
  const weights = new Float64Array(size * size).fill(NEVER);
  for (let d = 1; d <= n; d++) {
    for (let h = 0; h <= n; h++) if (h !== d) weights[d * size + h] = scores[(d - 1) * size + h] as number;
  }
  const heads = spanning(weights, size);
  let roots = 0;
  for (let d = 1; d <= n; d++) if (heads[d] === 0) roots++;
  if (roots === 1) return heads.slice(1);
  // priced, every tree has as few root arcs as there can be: one; and among those the price changes nothing
  for (let d = 1; d <= n; d++) weights[d * size] = (weights[d * size] as number) - ROOT_PRICE;
  return spanning(weights, size).slice(1);
}

/** Chu-Liu/Edmonds over a dense matrix w[d * size + h]; node 0 is the root. Contracts one cycle at a time. */
function spanning(w: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size);
  heads[0] = -1;
  for (let d = 1; d < size; d++) {
    let best = 0;
    for (let h = 1; h < size; h++) if ((w[d * size + h] as number) > (w[d * size + best] as number)) best = h;
    heads[d] = best;
  }
  const cycle = findCycle(heads);
  if (cycle.length === 0) return heads;

  const inside = new Uint8Array(size);
  let total = 0;
  for (const v of cycle) {
    inside[v] = 1;
    total += w[v * size + (heads[v] as number)] as number;
  }
  const outside: number[] = [];
  for (let v = 0; v < size; v++) if (!inside[v]) outside.push(v);
  const c = outside.length;
  const small = new Float64Array((c + 1) * (c + 1)).fill(NEVER);
  const enter = new Int32Array(c);
  const leave = new Int32Array(c);
  for (let i = 0; i < c; i++) {
    const v = outside[i] as number;
    for (let j = 0; j < c; j++) if (i !== j) small[i * (c + 1) + j] = w[v * size + (outside[j] as number)] as number;
    let from = cycle[0] as number;
    let into = from;
    const gain = (u: number) => (w[u * size + v] as number) - (w[u * size + (heads[u] as number)] as number);
    for (const u of cycle) {
      if ((w[v * size + u] as number) > (w[v * size + from] as number)) from = u;
      if (gain(u) > gain(into)) into = u;
    }
    leave[i] = from;
    enter[i] = into;
    if (v !== 0) small[i * (c + 1) + c] = w[v * size + from] as number;
    small[c * (c + 1) + i] = total + gain(into);
  }
  const solved = spanning(small, c + 1);
  for (let i = 0; i < c; i++) {
    const v = outside[i] as number;
    if (v !== 0) heads[v] = solved[i] === c ? (leave[i] as number) : (outside[solved[i] as number] as number);
  }
  const source = solved[c] as number;
  heads[enter[source] as number] = outside[source] as number;
  return heads;
}

/** The members of one cycle, or none. */
function findCycle(heads: Int32Array): number[] {
  const visit = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let v = start;
    while (v > 0 && visit[v] === 0) {
      visit[v] = start;
      v = heads[v] as number;
    }
    if (v > 0 && visit[v] === start) {
      const cycle = [v];
      for (let u = heads[v] as number; u !== v; u = heads[u] as number) cycle.push(u);
      return cycle;
    }
  }
  return [];
}
