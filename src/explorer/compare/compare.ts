import { buildGraph, filterCorpus, type ActorGraph, type GraphFilter, type Side } from '../../graph/index.ts';
import type { Claim, ClaimId, Corpus, Status } from '../../model/index.ts';

/** A relation as one side tells it. */
export interface Told {
  readonly claims: number;
  readonly status: Status;
  readonly label: string;
  /** The best attested claims that say it is or will be so, and that it is not. */
  readonly affirms: ClaimId | undefined;
  readonly denies: ClaimId | undefined;
}

export interface ComparedRelation {
  /** `source|target|type`, in the graphs of those sides that tell it. */
  readonly key: string;
  readonly a: Told | undefined;
  readonly b: Told | undefined;
}

/** Whose a relation is, when two sides are compared. */
export const EDGE_SIDES = ['a', 'both', 'b', 'contradict'] as const;
export type EdgeSide = (typeof EDGE_SIDES)[number];

/** Relations by who tells them; the most attested first. */
export type Comparison = Readonly<Record<EdgeSide, readonly ComparedRelation[]>>;

/** Sets what two sides tell beside each other, under the filters in force. */
export function compareSides(corpus: Corpus, filter: GraphFilter, a: Side, b: Side): Comparison {
  const statuses = new Map(corpus.claims.map((c) => [c.id, c.status]));
  const [graphA, graphB] = [a, b].map((side) => buildGraph(filterCorpus(corpus, { ...filter, sides: [side], isolated: 'hide' })));
  const groups: Record<EdgeSide, ComparedRelation[]> = { a: [], both: [], b: [], contradict: [] };
  if (!graphA || !graphB) return groups;
  const keys = [...new Set([...graphA.edges(), ...graphB.edges()])];
  const compared = keys.map((key) => ({ key, a: told(graphA, key, statuses), b: told(graphB, key, statuses) }));
  const weight = ({ a: x, b: y }: ComparedRelation): number => (x?.claims ?? 0) + (y?.claims ?? 0);
  compared.sort((x, y) => weight(y) - weight(x) || (x.key < y.key ? -1 : 1));
  for (const relation of compared) groups[sideOf(relation)].push(relation);
  return groups;
}

/** Who tells a relation; that the sides contradict each other goes before that both speak of it. */
export function sideOf(relation: ComparedRelation): EdgeSide {
  if (contradiction(relation)) return 'contradict';
  if (relation.a && relation.b) return 'both';
  return relation.a ? 'a' : 'b';
}

/** The claims in which one side affirms what the other denies: that of one side, that of the other. */
export function contradiction({ a, b }: ComparedRelation): readonly [a: ClaimId, b: ClaimId] | undefined {
  if (a?.affirms && b?.denies) return [a.affirms, b.denies];
  return a?.denies && b?.affirms ? [a.denies, b.affirms] : undefined;
}

/** By edge, whose it is: for colouring the graph. */
export function edgeSides(comparison: Comparison): Readonly<Record<string, EdgeSide>> {
  return Object.fromEntries(EDGE_SIDES.flatMap((side) => comparison[side].map(({ key }) => [key, side] as const)));
}

function told(graph: ActorGraph, key: string, statuses: ReadonlyMap<ClaimId, Claim['status']>): Told | undefined {
  if (!graph.hasEdge(key)) return undefined;
  const { claims, status, label } = graph.getEdgeAttributes(key);
  const first = (...wanted: readonly Status[]): ClaimId | undefined =>
    claims.find((id) => {
      const own = statuses.get(id);
      return own !== undefined && wanted.includes(own);
    });
  return { claims: claims.length, status, label, affirms: first('actual', 'planned'), denies: first('denied') };
}
