import { adjacencyOf, distancesFrom, type LayoutGraph, type Positions } from './layout-graph.ts';

/**
 * Puts one node in the middle and every other on the ring of its distance in steps, each near the node through
 * which it is reached: the ego network of an actor (radial tree drawing after Eades 1992). A branch gets an
 * arc in proportion to what hangs on it. Nodes that can't be reached come on one ring further out.
 * @param ring - the least distance between rings; rings are wider where their nodes need the room
 * @param room - along its ring that a node needs
 */
export function radialLayout(graph: LayoutGraph, centre: number, ring: number, room: number): Positions {
  const n = graph.order;
  const at = { x: new Float64Array(n), y: new Float64Array(n) };
  if (n === 0) return at;
  const adjacency = adjacencyOf(graph);
  const steps = distancesFrom(adjacency, centre);
  const reach = steps.reduce((a, b) => Math.max(a, b), 0);
  const depth = steps.map((d) => (d < 0 ? reach + 1 : d));
  const children = spanningTree(adjacency, depth, centre);
  const radii = ringRadii(depth, ring, room);
  const weight = leavesBelow(children, centre, n);

  const stack: { readonly node: number; readonly from: number; readonly to: number }[] = [{ node: centre, from: -Math.PI / 2, to: 1.5 * Math.PI }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, from, to } = next;
    const radius = radii[depth[node] as number] as number;
    const angle = (from + to) / 2;
    at.x[node] = radius * Math.cos(angle);
    at.y[node] = radius * Math.sin(angle);
    const below = children[node] ?? [];
    const total = below.reduce((sum, c) => sum + (weight[c] as number), 0);
    let start = from;
    for (const child of below) {
      const end = start + ((to - from) * (weight[child] as number)) / total;
      stack.push({ node: child, from: start, to: end });
      start = end;
    }
  }
  return at;
}

/** For every node the nodes reached through it, by one shortest way each; the unreachable hang on the centre. */
function spanningTree({ order, offsets, neighbours }: ReturnType<typeof adjacencyOf>, depth: Int32Array, centre: number): number[][] {
  const children = Array.from({ length: order }, (): number[] => []);
  const byDepth = Array.from({ length: order }, (_, i) => i).sort((a, b) => (depth[a] as number) - (depth[b] as number) || a - b);
  for (const i of byDepth) {
    if (i === centre) continue;
    let parent = centre;
    for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++) {
      const j = neighbours[k] as number;
      if (depth[j] === (depth[i] as number) - 1) {
        parent = j;
        break;
      }
    }
    children[parent]?.push(i);
  }
  return children;
}

function ringRadii(depth: Int32Array, ring: number, room: number): number[] {
  const counts: number[] = [];
  for (const d of depth) counts[d] = (counts[d] ?? 0) + 1;
  const radii: number[] = [];
  for (let d = 0; d < counts.length; d++) {
    radii.push(d === 0 ? 0 : Math.max((radii[d - 1] ?? 0) + ring, ((counts[d] ?? 0) * room) / (2 * Math.PI)));
  }
  return radii;
}

function leavesBelow(children: readonly number[][], centre: number, n: number): Float64Array {
  const weight = new Float64Array(n);
  const order: number[] = [centre];
  for (const node of order) order.push(...(children[node] ?? []));
  for (const node of order.toReversed()) {
    const below = (children[node] ?? []).reduce((sum, c) => sum + (weight[c] as number), 0);
    weight[node] = Math.max(1, below);
  }
  return weight;
}
