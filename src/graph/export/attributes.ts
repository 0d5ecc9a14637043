import type { ActorId, Actor, Position } from '../../model/index.ts';
import { lastDay } from '../period.ts';
import type { ActorNode, RelationEdge } from '../actor-graph.ts';
import type { ExportInput } from './export-format.ts';
import { ACTOR_COLOURS, RELATION_COLOURS } from './colours.ts';

type Value = string | number | boolean;

/** An attribute of nodes or edges in graph files: its name, XML type, and value. */
interface Column<Row> {
  readonly title: string;
  readonly type: 'string' | 'integer' | 'double' | 'boolean';
  readonly valueOf: (row: Row) => Value | undefined;
}

interface NodeRow {
  readonly id: ActorId;
  readonly node: ActorNode;
  readonly actor: Actor | undefined;
  readonly place: Position | undefined;
  /** Radius, from its claims: areas compare. */
  readonly size: number;
  readonly colour: string;
}

interface EdgeRow {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly edge: RelationEdge;
  readonly colour: string;
}

/** What graph formats say of a node beside its label, place, size and colour. */
export const NODE_COLUMNS: readonly Column<NodeRow>[] = [
  { title: 'type', type: 'string', valueOf: ({ node }) => node.type },
  { title: 'country', type: 'string', valueOf: ({ node }) => node.country },
  { title: 'wikidata', type: 'string', valueOf: ({ actor }) => actor?.wikidata },
  { title: 'aliases', type: 'string', valueOf: ({ actor }) => [...new Set(actor?.aliases.map((a) => a.text))].join(' | ') || undefined },
  { title: 'claims', type: 'integer', valueOf: ({ node }) => node.claims },
  { title: 'articles', type: 'integer', valueOf: ({ node }) => node.articles },
  { title: 'latitude', type: 'double', valueOf: ({ actor }) => actor?.coordinates?.[0] },
  { title: 'longitude', type: 'double', valueOf: ({ actor }) => actor?.coordinates?.[1] },
];

/** What graph formats say of an edge beside its ends, label and weight. */
export const EDGE_COLUMNS: readonly Column<EdgeRow>[] = [
  { title: 'type', type: 'string', valueOf: ({ edge }) => edge.type },
  { title: 'class', type: 'string', valueOf: ({ edge }) => edge.class },
  { title: 'mutual', type: 'boolean', valueOf: ({ edge }) => edge.symmetric },
  { title: 'status', type: 'string', valueOf: ({ edge }) => edge.status },
  { title: 'claims', type: 'integer', valueOf: ({ edge }) => edge.claims.length },
  { title: 'articles', type: 'integer', valueOf: ({ edge }) => edge.articles },
  { title: 'outlets', type: 'string', valueOf: ({ edge }) => edge.outlets.join(' | ') || undefined },
  { title: 'speakers', type: 'string', valueOf: ({ edge }) => edge.speakers.join(' | ') || undefined },
  { title: 'first', type: 'string', valueOf: ({ edge }) => edge.first },
  { title: 'last', type: 'string', valueOf: ({ edge }) => edge.last },
  { title: 'by_model', type: 'integer', valueOf: ({ edge }) => edge.byModel ?? 0 },
  { title: 'confidence', type: 'double', valueOf: ({ edge }) => edge.confidence },
  { title: 'disagrees', type: 'boolean', valueOf: ({ edge }) => edge.disagrees },
];

export function nodeRows({ corpus, graph, layout }: ExportInput): readonly NodeRow[] {
  const actors = new Map(corpus.actors.map((a) => [a.id, a]));
  return graph.mapNodes((key, node) => {
    const id = key as ActorId;
    const place = Object.hasOwn(layout, id) ? layout[id] : undefined;
    return { id, node, actor: actors.get(id), place, size: nodeSize(node), colour: ACTOR_COLOURS[node.type] };
  });
}

export function edgeRows({ graph }: ExportInput): readonly EdgeRow[] {
  return graph.mapEdges((key, edge, source, target) => ({ key, source, target, edge, colour: RELATION_COLOURS[edge.class] }));
}

export function nodeSize({ claims }: ActorNode): number {
  return Math.round(10 * (4 + 2.5 * Math.sqrt(claims))) / 10;
}

/** The first day an ISO date can mean: "2024" begins on 2024-01-01, "2024-12" on 2024-12-01. */
export function firstDayOf(date: string): string {
  return `${date}${'-01-01'.slice(date.length - 4)}`;
}

/** The last day an ISO date can mean, as a day of the calendar. */
export function lastDayOf(date: string): string {
  if (date.length !== 7) return lastDay(date);
  const [year = 0, month = 1] = date.split('-').map(Number);
  return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}
