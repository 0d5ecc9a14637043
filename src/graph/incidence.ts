/** For every node its edges in one stretch: `edges[offsets[i]]` up to before `edges[offsets[i + 1]]`. */
export interface Incidence {
  readonly offsets: Uint32Array;
  readonly edges: Uint32Array;
}

/** Lists the edges of every node; a loop is listed twice at its own. */
export function incidenceOf(nodes: number, source: ArrayLike<number>, target: ArrayLike<number>): Incidence {
  const offsets = new Uint32Array(nodes + 1);
  for (const ends of [source, target]) {
    for (let e = 0; e < ends.length; e++) {
      const i = (ends[e] ?? 0) + 1;
      offsets[i] = (offsets[i] ?? 0) + 1;
    }
  }
  for (let i = 0; i < nodes; i++) offsets[i + 1] = (offsets[i + 1] ?? 0) + (offsets[i] ?? 0);
  const next = offsets.slice();
  const edges = new Uint32Array(2 * source.length);
  for (const ends of [source, target]) {
    for (let e = 0; e < ends.length; e++) {
      const i = ends[e] ?? 0;
      const at = next[i] ?? 0;
      edges[at] = e;
      next[i] = at + 1;
    }
  }
  return { offsets, edges };
}

/** The edges of one node. */
export function edgesOf({ offsets, edges }: Incidence, node: number): Uint32Array {
  return edges.subarray(offsets[node] ?? 0, offsets[node + 1] ?? 0);
}
