import { edgesOf, incidenceOf, type Incidence } from './incidence.ts';
import type { WayGraph } from './way-graph.ts';

export interface WayOptions {
  /** The most ways to return. */
  readonly count?: number | undefined;
  /** Follow relations from source to target only (mutual ones both ways). */
  readonly directed?: boolean | undefined;
  /** Also walk over relations that are only denied. */
  readonly denied?: boolean | undefined;
}

/** The actors that a way leads over, by their numbers, both ends included. */
export type Way = readonly number[];

/**
 * The shortest ways from one actor to another, the best attested first among those of equal length. A step costs 1
 * and a little more the fewer articles attest it, too little to outweigh a further step; ways in ascending cost are
 * found by Yen's algorithm (Management Science 17, 1971) over Dijkstra's.
 */
export function findWays(graph: WayGraph, from: number, to: number, options: WayOptions = {}): readonly Way[] {
  if (from === to || [from, to].some((end) => !(end >= 0 && end < graph.order))) return [];
  const search = new Search(graph, options);
  const found: Way[] = [];
  const candidates = new Map<string, { readonly way: Way; readonly cost: number }>();
  let next = search.cheapest(from, to, new Set(), new Set());
  while (next) {
    found.push(next);
    if (found.length >= (options.count ?? 5)) break;
    for (let i = 0; i < next.length - 1; i++) {
      const root = next.slice(0, i + 1);
      const spur = root[i] ?? from;
      // What earlier ways with this beginning went on to is closed, so that the next one differs.
      const closed = new Set(found.filter((w) => root.every((n, k) => w[k] === n)).map((w) => w[i + 1] ?? -1));
      const rest = search.cheapest(spur, to, new Set(root.slice(0, -1)), closed);
      if (!rest) continue;
      const way = [...root.slice(0, -1), ...rest];
      candidates.set(way.join(), { way, cost: search.costOf(way) });
    }
    const [best] = [...candidates].sort(([, a], [, b]) => a.cost - b.cost || compareWays(a.way, b.way));
    if (best) candidates.delete(best[0]);
    next = best?.[1].way;
  }
  return found;
}

/** The relations that a step from one actor to another can take, best attested first. */
export function relationsOfStep(graph: WayGraph, incidence: Incidence, a: number, b: number, options: WayOptions = {}): readonly number[] {
  return [...edgesOf(incidence, a)]
    .filter((r) => isOpen(graph, r, options) && leads(graph, r, a, options) === b)
    .sort((p, q) => (graph.articles[q] ?? 0) - (graph.articles[p] ?? 0) || p - q);
}

function isOpen({ articles, denied }: WayGraph, r: number, options: WayOptions): boolean {
  return (articles[r] ?? 0) > 0 && (options.denied === true || denied[r] === 0);
}

/** Where a relation leads from one of its ends; -1 for nowhere. */
function leads({ sources, targets, mutual }: WayGraph, r: number, from: number, { directed = false }: WayOptions): number {
  if (sources[r] === from) return targets[r] ?? -1;
  return directed && mutual[r] === 0 ? -1 : (sources[r] ?? -1);
}

class Search {
  private readonly incidence: Incidence;
  private readonly excess: number;

  constructor(
    private readonly graph: WayGraph,
    private readonly options: WayOptions,
  ) {
    this.incidence = incidenceOf(graph.order, graph.sources, graph.targets);
    this.excess = 0.5 / Math.max(1, graph.order);
  }

  /**
   * Dijkstra (1959) by layers: costs are just above 1 a step, so fewer steps are always cheaper.
   * @param closed - where the first step may not lead
   */
  cheapest(from: number, to: number, avoid: ReadonlySet<number>, closed: ReadonlySet<number>): Way | undefined {
    const { graph, options } = this;
    const cost = new Float64Array(graph.order).fill(Infinity);
    const came = new Int32Array(graph.order).fill(-1);
    const layerOf = new Int32Array(graph.order).fill(-1);
    cost[from] = 0;
    layerOf[from] = 0;
    let layer = [from];
    for (let depth = 1; layer.length > 0 && cost[to] === Infinity; depth++) {
      const reached: number[] = [];
      for (const node of layer) {
        for (const r of edgesOf(this.incidence, node)) {
          if (!isOpen(graph, r, options)) continue;
          const next = leads(graph, r, node, options);
          if (next < 0 || avoid.has(next) || (node === from && closed.has(next))) continue;
          const before = layerOf[next] as number;
          if (before >= 0 && before < depth) continue;
          const total = (cost[node] as number) + this.costOfRelation(r);
          const known = cost[next] as number;
          if (known < total || (known === total && (came[next] as number) <= node)) continue;
          if (before < 0) reached.push(next);
          layerOf[next] = depth;
          cost[next] = total;
          came[next] = node;
        }
      }
      layer = reached;
    }
    if (cost[to] === Infinity) return undefined;
    const way = [to];
    for (let node = came[to] as number; node >= 0; node = came[node] as number) way.unshift(node);
    return way;
  }

  costOf(way: Way): number {
    return way.slice(1).reduce((sum, to, i) => sum + Math.min(...relationsOfStep(this.graph, this.incidence, way[i] ?? -1, to, this.options).map((r) => this.costOfRelation(r))), 0);
  }

  private costOfRelation(r: number): number {
    return 1 + this.excess / Math.max(1, this.graph.articles[r] ?? 0);
  }
}

function compareWays(a: Way, b: Way): number {
  const i = a.findIndex((n, k) => n !== b[k]);
  return i < 0 ? 0 : (a[i] ?? -1) - (b[i] ?? -1);
}
