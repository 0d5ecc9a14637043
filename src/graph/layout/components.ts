import type { Adjacency } from './layout-graph.ts';

/** The connected parts of a graph, the largest first; nodes ascend within each. */
export function componentsOf({ order, offsets, neighbours }: Adjacency): readonly Int32Array[] {
  const part = new Int32Array(order).fill(-1);
  const parts: number[][] = [];
  for (let start = 0; start < order; start++) {
    if ((part[start] as number) >= 0) continue;
    const nodes = [start];
    part[start] = parts.length;
    for (const i of nodes) {
      for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++) {
        const j = neighbours[k] as number;
        if ((part[j] as number) >= 0) continue;
        part[j] = parts.length;
        nodes.push(j);
      }
    }
    parts.push(nodes);
  }
  return parts.map((nodes) => Int32Array.from(nodes).sort()).sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number));
}

/** The subgraph of some nodes, which are renumbered in the order given. All their neighbours must be among them. */
export function subgraph({ offsets, neighbours, weights, order }: Adjacency, nodes: Int32Array): Adjacency {
  const number = new Int32Array(order);
  nodes.forEach((node, i) => {
    number[node] = i;
  });
  const rows = new Int32Array(nodes.length + 1);
  nodes.forEach((node, i) => {
    rows[i + 1] = (rows[i] as number) + (offsets[node + 1] as number) - (offsets[node] as number);
  });
  const to = new Int32Array(rows[nodes.length] as number);
  const w = new Float64Array(to.length);
  nodes.forEach((node, i) => {
    const start = offsets[node] as number;
    const row = rows[i] as number;
    for (let k = start; k < (offsets[node + 1] as number); k++) {
      to[row + k - start] = number[neighbours[k] as number] as number;
      w[row + k - start] = weights[k] as number;
    }
  });
  return { order: nodes.length, offsets: rows, neighbours: to, weights: w };
}
