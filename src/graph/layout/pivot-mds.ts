import { distancesFrom, type Adjacency, type Positions } from './layout-graph.ts';

/**
 * Pivot MDS (Brandes and Pich, Graph Drawing 2006): classical scaling of graph distances from a few nodes far
 * from one another. Fast and global: unfolds meshes and long chains that forces leave tangled; draws
 * alike nodes on one spot, so it is a start rather than a result.
 * @param pivots - how many nodes distances are taken from
 */
export function pivotMds(graph: Adjacency, pivots: number, random: () => number): Positions {
  const n = graph.order;
  const p = Math.min(pivots, n);
  const table = new Float64Array(n * p);
  const nearest = new Float64Array(n).fill(Infinity);
  const distances = new Int32Array(n);
  const queue = new Int32Array(n);
  let pivot = Math.floor(random() * n);
  for (let k = 0; k < p; k++) {
    distancesFrom(graph, pivot, distances, queue);
    const reach = distances.reduce((a, b) => Math.max(a, b), 0);
    let far = -1;
    for (let i = 0; i < n; i++) {
      // Parts that can't be reached are taken to lie just outside of what can.
      const d = (distances[i] as number) < 0 ? reach + 2 : (distances[i] as number);
      table[i * p + k] = d * d;
      if (d < (nearest[i] as number)) nearest[i] = d;
      if ((nearest[i] as number) > far) {
        far = nearest[i] as number;
        pivot = i;
      }
    }
  }
  centre(table, n, p);
  return project(table, n, p, principalAxes(table, n, p, random));
}

/** Double centring: from squared distances to inner products. */
function centre(table: Float64Array, n: number, p: number): void {
  const columns = new Float64Array(p);
  const rows = new Float64Array(n);
  let mean = 0;
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < p; k++) {
      const v = table[i * p + k] as number;
      columns[k] = (columns[k] as number) + v / n;
      rows[i] = (rows[i] as number) + v / p;
      mean += v / (n * p);
    }
  }
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < p; k++) {
      table[i * p + k] = -0.5 * ((table[i * p + k] as number) - (columns[k] as number) - (rows[i] as number) + mean);
    }
  }
}

/** The two leading eigenvectors of CᵀC by power iteration. */
function principalAxes(table: Float64Array, n: number, p: number, random: () => number): readonly Float64Array[] {
  const square = new Float64Array(p * p);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < p; k++) {
      const v = table[i * p + k] as number;
      for (let l = k; l < p; l++) square[k * p + l] = (square[k * p + l] as number) + v * (table[i * p + l] as number);
    }
  }
  for (let k = 0; k < p; k++) for (let l = 0; l < k; l++) square[k * p + l] = square[l * p + k] as number;
  const axes: Float64Array[] = [];
  for (let a = 0; a < 2; a++) {
    let axis = Float64Array.from({ length: p }, () => random() - 0.5);
    for (let round = 0; round < 100; round++) {
      const next = new Float64Array(p);
      for (let k = 0; k < p; k++) for (let l = 0; l < p; l++) next[k] = (next[k] as number) + (square[k * p + l] as number) * (axis[l] as number);
      for (const earlier of axes) {
        const along = next.reduce((s, v, k) => s + v * (earlier[k] as number), 0);
        for (let k = 0; k < p; k++) next[k] = (next[k] as number) - along * (earlier[k] as number);
      }
      const length = Math.hypot(...next) || 1;
      axis = next.map((v) => v / length);
    }
    axes.push(axis);
  }
  return axes;
}

function project(table: Float64Array, n: number, p: number, axes: readonly Float64Array[]): Positions {
  const [x, y] = axes.map((axis) => {
    const along = new Float64Array(n);
    for (let i = 0; i < n; i++) for (let k = 0; k < p; k++) along[i] = (along[i] as number) + (table[i * p + k] as number) * (axis[k] as number);
    return along;
  });
  return { x: x ?? new Float64Array(n), y: y ?? new Float64Array(n) };
}
