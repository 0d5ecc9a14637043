/** A relation as the fan sees it: its ends by index, and what orders it among its siblings. */
export interface FanEdge {
  readonly source: number;
  readonly target: number;
  readonly symmetric: boolean;
  /** Siblings of one direction lie in this order, so that the same relation keeps its lane. */
  readonly order: string;
}

/** Where a relation runs among those that join the same two actors. */
export interface Lanes {
  /** By edge: 0 runs straight, positive ones bend left of the way from source to target. */
  readonly lane: Float32Array;
  /** By edge: how far out the outermost sibling runs. */
  readonly outermost: Float32Array;
}

/**
 * Gives all relations between the same two actors lanes of their own: one direction on one side, the other
 * direction on the other, mutual ones between them. A lone relation runs straight.
 *
 * @param nodes - number of actors; ends are below it
 */
export function fanOut(edges: readonly FanEdge[], nodes: number): Lanes {
  const lane = new Float32Array(edges.length);
  const outermost = new Float32Array(edges.length);
  const pairs = new Map<number, number[]>();
  edges.forEach((e, i) => {
    const pair = Math.min(e.source, e.target) * nodes + Math.max(e.source, e.target);
    const siblings = pairs.get(pair);
    if (siblings) siblings.push(i);
    else pairs.set(pair, [i]);
  });
  for (const siblings of pairs.values()) {
    if (siblings.length === 1 && !isLoop(edges[siblings[0] ?? 0])) continue;
    siblings.sort((a, b) => compare(edges[a], edges[b]));
    siblings.forEach((i, at) => {
      const edge = edges[i];
      if (!edge) return;
      if (isLoop(edge)) {
        // Loops grow outwards from the node, one round the other.
        lane[i] = at + 1;
        outermost[i] = siblings.length;
        return;
      }
      const out = (siblings.length - 1) / 2;
      const forwards = edge.source < edge.target;
      lane[i] = (out - at) * (forwards ? 1 : -1) + 0;
      outermost[i] = out;
    });
  }
  return { lane, outermost };
}

function isLoop(edge: FanEdge | undefined): boolean {
  return edge !== undefined && edge.source === edge.target;
}

function compare(a: FanEdge | undefined, b: FanEdge | undefined): number {
  if (!a || !b) return 0;
  return side(a) - side(b) || (a.order < b.order ? -1 : a.order > b.order ? 1 : 0);
}

function side(edge: FanEdge): number {
  if (edge.symmetric) return 1;
  return edge.source < edge.target ? 0 : 2;
}
