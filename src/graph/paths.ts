import type { ActorId, ClaimId } from '../model/index.ts';
import type { ActorGraph } from './actor-graph.ts';
import { compare } from './relation.ts';

/** One step of a path, with everything that attests it. */
export interface PathStep {
  readonly from: ActorId;
  readonly to: ActorId;
  /** Keys of the edges between the two, best attested first. */
  readonly edges: readonly string[];
  /** The claims behind them, in the same order. */
  readonly claims: readonly ClaimId[];
}

export interface Path {
  readonly steps: readonly PathStep[];
  /** Articles behind the weakest step: a chain is as strong as that. */
  readonly attestation: number;
}

export interface PathOptions {
  /** The most paths to return. */
  readonly count?: number | undefined;
  /** Follow edges from source to target only (mutual ones both ways). */
  readonly directed?: boolean | undefined;
  /** Also walk over relations that are only denied. */
  readonly denied?: boolean | undefined;
}

interface Link {
  readonly to: string;
  readonly cost: number;
  readonly edges: readonly string[];
  readonly articles: number;
}

/**
 * The shortest ways from one actor to another, the best attested first among those of equal length. A step
 * costs 1 and a little more the fewer articles attest it, too little to outweigh a further step; paths in
 * ascending cost are found by Yen's algorithm (Management Science 17, 1971) over Dijkstra's.
 */
export function findPaths(graph: ActorGraph, from: ActorId, to: ActorId, options: PathOptions = {}): readonly Path[] {
  if (!graph.hasNode(from) || !graph.hasNode(to) || from === to) return [];
  const links = linksOf(graph, options);
  const found: string[][] = [];
  const candidates = new Map<string, { readonly nodes: string[]; readonly cost: number }>();
  let next = cheapest(links, from, to, new Set(), new Set());
  while (next) {
    found.push(next);
    if (found.length >= (options.count ?? 5)) break;
    for (let i = 0; i < next.length - 1; i++) {
      const root = next.slice(0, i + 1);
      const spur = root[i] ?? from;
      // What earlier paths with this beginning went on to is closed, so that the next one differs.
      const closed = new Set(found.filter((p) => root.every((n, k) => p[k] === n)).map((p) => `${spur}\u0000${p[i + 1] ?? ''}`));
      const rest = cheapest(links, spur, to, new Set(root.slice(0, -1)), closed);
      if (!rest) continue;
      const nodes = [...root.slice(0, -1), ...rest];
      candidates.set(nodes.join('\u0000'), { nodes, cost: costOf(links, nodes) });
    }
    const best = [...candidates].sort(([ka, a], [kb, b]) => a.cost - b.cost || compare(ka, kb))[0];
    if (best) candidates.delete(best[0]);
    next = best?.[1].nodes;
  }
  return found.map((nodes) => toPath(graph, links, nodes));
}

type Links = ReadonlyMap<string, ReadonlyMap<string, Link>>;

function linksOf(graph: ActorGraph, { directed = false, denied = false }: PathOptions): Links {
  const between = new Map<string, Map<string, { edges: string[]; articles: number }>>();
  const add = (from: string, to: string, key: string, articles: number): void => {
    const row = between.get(from) ?? new Map<string, { edges: string[]; articles: number }>();
    between.set(from, row);
    const link = row.get(to) ?? { edges: [], articles: 0 };
    row.set(to, link);
    link.edges.push(key);
    // Articles may say several things of a pair; the best attested of them counts.
    link.articles = Math.max(link.articles, articles);
  };
  graph.forEachEdge((key, edge, source, target) => {
    if (!denied && edge.statuses.denied === edge.claims.length) return;
    add(source, target, key, edge.articles);
    if (!directed || edge.symmetric) add(target, source, key, edge.articles);
  });
  const strength = (key: string): number => graph.getEdgeAttribute(key, 'articles');
  const excess = 0.5 / Math.max(1, graph.order);
  return new Map(
    [...between].map(([from, row]) => [
      from,
      new Map(
        [...row].map(([to, { edges, articles }]) => [
          to,
          { to, articles, cost: 1 + excess / articles, edges: edges.sort((a, b) => strength(b) - strength(a) || compare(a, b)) },
        ]),
      ),
    ]),
  );
}

/** Dijkstra (1959) by layers: costs are just above 1 a step, so fewer steps are always cheaper. */
function cheapest(links: Links, from: string, to: string, avoid: ReadonlySet<string>, closed: ReadonlySet<string>): string[] | undefined {
  const cost = new Map<string, number>([[from, 0]]);
  const came = new Map<string, string>();
  let layer = [from];
  while (layer.length > 0 && !cost.has(to)) {
    const reached = new Set<string>();
    for (const node of layer) {
      for (const link of links.get(node)?.values() ?? []) {
        if (avoid.has(link.to) || closed.has(`${node}\u0000${link.to}`)) continue;
        const known = cost.get(link.to);
        if (known !== undefined && !reached.has(link.to)) continue;
        const total = (cost.get(node) ?? 0) + link.cost;
        if (known !== undefined && (known < total || (known === total && (came.get(link.to) ?? '') <= node))) continue;
        cost.set(link.to, total);
        came.set(link.to, node);
        reached.add(link.to);
      }
    }
    layer = [...reached];
  }
  if (!cost.has(to)) return undefined;
  const path = [to];
  for (let node = came.get(to); node !== undefined; node = came.get(node)) path.unshift(node);
  return path;
}

function costOf(links: Links, nodes: readonly string[]): number {
  return nodes.slice(1).reduce((sum, to, i) => sum + (links.get(nodes[i] ?? '')?.get(to)?.cost ?? Infinity), 0);
}

function toPath(graph: ActorGraph, links: Links, nodes: readonly string[]): Path {
  const taken = nodes.slice(1).map((to, i) => ({ from: nodes[i] ?? '', to, link: links.get(nodes[i] ?? '')?.get(to) }));
  return {
    steps: taken.map(({ from, to, link }) => ({
      from: from as ActorId,
      to: to as ActorId,
      edges: link?.edges ?? [],
      claims: (link?.edges ?? []).flatMap((key) => graph.getEdgeAttribute(key, 'claims')),
    })),
    attestation: Math.min(...taken.map(({ link }) => link?.articles ?? 0)),
  };
}
