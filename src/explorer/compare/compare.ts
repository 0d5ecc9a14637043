import { buildGraph, filterCorpus, type ActorGraph, type FacetName, type GraphFilter, type Period } from '../../graph/index.ts';
import type { Corpus, Status } from '../../model/index.ts';

/** What one side of a comparison is: some values of a facet, or a period. */
export type Side = { readonly facet: FacetName; readonly values: readonly string[] } | { readonly period: Period };

/** A relation as one side tells it. */
export interface Told {
  readonly claims: number;
  readonly status: Status;
  readonly label: string;
}

export interface ComparedRelation {
  /** `source|target|type`, in the graphs of those sides that tell it. */
  readonly key: string;
  readonly a: Told | undefined;
  readonly b: Told | undefined;
}

/** Relations by who tells them; the most attested first. */
export interface Comparison {
  readonly onlyA: readonly ComparedRelation[];
  readonly both: readonly ComparedRelation[];
  readonly onlyB: readonly ComparedRelation[];
}

/** Sets what two sides tell beside each other, under the filters in force. */
export function compareSides(corpus: Corpus, filter: GraphFilter, a: Side, b: Side): Comparison {
  const [graphA, graphB] = [a, b].map((side) => buildGraph(filterCorpus(corpus, { ...restrict(filter, side), isolated: 'hide' })));
  if (!graphA || !graphB) return { onlyA: [], both: [], onlyB: [] };
  const keys = [...new Set([...graphA.edges(), ...graphB.edges()])];
  const compared = keys.map((key) => ({ key, a: told(graphA, key), b: told(graphB, key) }));
  const weight = ({ a: x, b: y }: ComparedRelation): number => (x?.claims ?? 0) + (y?.claims ?? 0);
  compared.sort((x, y) => weight(y) - weight(x) || (x.key < y.key ? -1 : 1));
  return {
    onlyA: compared.filter((c) => c.a && !c.b),
    both: compared.filter((c) => c.a && c.b),
    onlyB: compared.filter((c) => c.b && !c.a),
  };
}

/** The filter of one side: what was filtered anyway, narrowed to the side. */
export function restrict(filter: GraphFilter, side: Side): GraphFilter {
  if ('period' in side) return { ...filter, period: side.period };
  const without = filter.facets?.[side.facet]?.without;
  return { ...filter, facets: { ...filter.facets, [side.facet]: { only: side.values, ...(without ? { without } : {}) } } };
}

function told(graph: ActorGraph, key: string): Told | undefined {
  if (!graph.hasEdge(key)) return undefined;
  const { claims, status, label } = graph.getEdgeAttributes(key);
  return { claims: claims.length, status, label };
}
