import { distancesFrom, type Adjacency, type Positions } from './layout-graph.ts';

/**
 * How badly distances in the plane follow graph distances, from 0 (perfectly in proportion) to 1: normalised
 * stress with weights 1/d² at the scale that suits the layout best (Kamada and Kawai 1989; scale-free as
 * Smelser, Miller and Kobourov argue, 2024), over all nodes from a sample of starting points.
 * Only pairs with a way between them count.
 * @param starts - how many nodes distances are taken from; all, when there are fewer
 */
export function sampledStress(graph: Adjacency, { x, y }: Positions, starts: number, random: () => number): number {
  const n = graph.order;
  const distances = new Int32Array(n);
  const queue = new Int32Array(n);
  let along = 0;
  let squares = 0;
  let pairs = 0;
  for (let s = 0; s < Math.min(starts, n); s++) {
    const i = n <= starts ? s : Math.floor(random() * n);
    distancesFrom(graph, i, distances, queue);
    for (let j = 0; j < n; j++) {
      const d = distances[j] as number;
      if (d <= 0) continue;
      const dx = (x[i] as number) - (x[j] as number);
      const dy = (y[i] as number) - (y[j] as number);
      const e = Math.sqrt(dx * dx + dy * dy) / d;
      along += e;
      squares += e * e;
      pairs++;
    }
  }
  return squares > 0 ? 1 - (along * along) / (pairs * squares) : 0;
}
