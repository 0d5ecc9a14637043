import { describe, expect, test } from 'vitest';
import {
  claimTable, closed, condensedSteps, actorCounts, drawnOf, finish, groupKey, groupTree, handleOf, keyOfHandle, opened, placeWithin, spreadOut, visibleGroups, type Folded, type GraphFilter, type NestChild,
} from '../../src/graph/index.ts';
import { louvain, flatten } from '../../src/graph/condense/index.ts';
import { adjacencyOf } from '../../src/graph/layout/layout-graph.ts';
import { seededRandom } from '../../src/graph/random.ts';
import type { ActorId } from '../../src/model/index.ts';
import { corpusOf } from './small-corpus.ts';

/** Cliques of eight actors each, in a ring of single relations. */
function cliques(count: number): string[] {
  const lines: string[] = [];
  for (let c = 0; c < count; c++) {
    for (let i = 0; i < 8; i++) for (let j = i + 1; j < 8; j++) lines.push(`C${c}M${i} AID C${c}M${j}`);
    lines.push(`C${c}M0 ASSAULT C${(c + 1) % count}M0`);
  }
  return lines;
}

function folded(lines: readonly string[], filter: GraphFilter = {}): Folded {
  const table = claimTable(corpusOf(lines));
  const drawn = drawnOf(table, filter);
  const all = actorCounts(table, new Uint8Array(table.claims.length).fill(1));
  const { source, target } = table.relations;
  const tree = groupTree({ order: table.corpus.actors.length, sources: source, targets: target }, all.claims);
  return { table, drawn, counts: actorCounts(table, drawn.claims), tree };
}

const graphOf = (of: Folded, ...open: number[]) => finish(condensedSteps(of, new Set(open)));
const place = ({ table }: Folded, id: string): number => table.placeOf.get(id as ActorId) ?? -1;

describe('communities', () => {
  test('cliques that hardly touch are found', () => {
    const { table } = folded(cliques(12));
    const { source, target } = table.relations;
    const graph = adjacencyOf({ order: table.corpus.actors.length, sources: source, targets: target });
    const group = flatten(louvain(graph, seededRandom(1)).slice(0, 1), graph.order);
    for (let c = 0; c < 12; c++) {
      const own = new Set([0, 1, 2, 3, 4, 5, 6, 7].map((i) => group[table.placeOf.get(`C${c}M${i}` as ActorId) ?? -1]));
      expect(own.size).toBe(1);
    }
  });
});

describe('folding', () => {
  test('every actor with a relation lies in one group; sizes add up; outer groups come first', () => {
    const { tree, table } = folded([...cliques(40), 'A AID B']);
    const outermost = [...tree.parent.keys()].filter((g) => tree.parent[g] === -1);
    expect(outermost.reduce((n, g) => n + (tree.size[g] ?? 0), 0)).toBe(table.corpus.actors.length);
    tree.parent.forEach((p, g) => expect(p).toBeLessThan(g));
    expect([...tree.groupOf].every((g) => g >= 0)).toBe(true);
  });

  test('no group holds more than can be looked at, however many small ones there are', () => {
    const pairs = Array.from({ length: 6000 }, (_, i) => [2 * i, 2 * i + 1] as const);
    const star = Array.from({ length: 900 }, (_, i) => [12_000, 12_001 + i] as const);
    const edges = [...pairs, ...star];
    const graph = { order: 12_901, sources: Int32Array.from(edges, ([a]) => a), targets: Int32Array.from(edges, ([, b]) => b) };
    const tree = groupTree(graph, new Int32Array(graph.order));
    const inside = new Map<number, number>();
    for (const holder of [...tree.parent, ...tree.groupOf]) inside.set(holder, (inside.get(holder) ?? 0) + 1);
    expect(Math.max(...inside.values())).toBeLessThanOrEqual(160);
  });

  test('the same graph folds the same way', () => {
    expect(folded(cliques(20)).tree).toEqual(folded(cliques(20)).tree);
  });
});

describe('the condensed graph', () => {
  test('groups are named after those most is said about, and say how many they are', () => {
    const of = folded(cliques(12));
    const graph = graphOf(of);
    const group = of.tree.groupOf[place(of, 'C3M0')] ?? -1;
    const node = graph.getNodeAttributes(groupKey(group));
    expect(node.label).toMatch(/^C3M0, C3M\d, C3M\d \+5$/);
    expect(node.members).toBe(8);
    expect(graph.order).toBe(12);
  });

  test('relations between groups are one edge with counts by class', () => {
    const of = folded([...cliques(12), 'C3M1 AID C4M1', 'C4M3 ASSAULT C3M3']);
    const graph = graphOf(of);
    const [a, b] = [of.tree.groupOf[place(of, 'C3M0')] ?? -1, of.tree.groupOf[place(of, 'C4M0')] ?? -1].map(groupKey);
    const edges = graph.filterEdges((_, _e, s, t) => (s === a && t === b) || (s === b && t === a));
    expect(edges).toHaveLength(1);
    const edge = graph.getEdgeAttributes(edges[0]);
    expect(edge.bundle).toMatchObject({ relations: 3, claims: 3, classes: { 'material-cooperation': 1, 'material-conflict': 2 } });
    expect(edge.class).toBe('material-conflict');
    expect(edge.symmetric).toBe(true);
  });

  test('an open group shows its members with their own relations, and what leads outside in bundles', () => {
    const of = folded(cliques(12));
    const group = of.tree.groupOf[place(of, 'C3M0')] ?? -1;
    const graph = graphOf(of, group);
    expect(graph.hasNode(groupKey(group))).toBe(false);
    expect(graph.getEdgeAttributes('C3M0|C3M1|AID')).toMatchObject({ class: 'material-cooperation', statuses: { actual: 1 } });
    const outside = graph.filterEdges('C3M0', (_, e) => e.bundle !== undefined);
    expect(outside).toHaveLength(2);
  });

  test('filters apply: counts follow, and groups with nothing left go', () => {
    const of = folded([...cliques(12), 'X AID Y', 'Y AID Z', 'X AID Z'], { facets: { class: { only: ['material-conflict'] } } });
    const graph = graphOf(of);
    expect(graph.hasNode(groupKey(of.tree.groupOf[place(of, 'X')] ?? -1))).toBe(false);
    graph.forEachNode((_, { members }) => expect(members).toBe(1));
    expect(graph.size).toBe(12);
  });

  test('nothing gets lost: relations drawn, bundled and inside groups are all there are', () => {
    const of = folded(cliques(30));
    const group = of.tree.groupOf[place(of, 'C7M2')] ?? -1;
    let counted = 0;
    graphOf(of, group).forEachEdge((_, e) => (counted += e.bundle?.relations ?? 1));
    const visible = visibleGroups(of.tree, new Set([group]));
    const { source, target, count } = of.table.relations;
    for (let r = 0; r < count; r++) {
      const [s, t] = [source[r], target[r]].map((a) => visible[of.tree.groupOf[a ?? -1] ?? -1]);
      if (s === t && s !== -1) counted++;
    }
    expect(counted).toBe(count);
  });

  test('an actor is brought to light by opening what it lies in; closing a group closes what is inside', () => {
    const tree = { parent: Int32Array.of(-1, 0, 1, -1), groupOf: Int32Array.of(2, 3) };
    expect([...opened(tree, new Set([3]), 0)]).toEqual([3, 0, 1, 2]);
    expect([...closed(tree, new Set([0, 1, 2, 3]), 1)]).toEqual([0, 3]);
  });
});

describe('making room in place', () => {
  const child = (key: string, x: number, y: number, inside?: readonly NestChild[]): NestChild => ({ key, at: { x, y }, radius: 10, ...(inside ? { nest: { children: inside } } : {}) });
  const inner = [child('m1', -40, 0), child('m2', 40, 0), child('m3', 0, 60)];

  test('what opens stays where it is, all else moves away from it, and nothing overlaps', () => {
    const { places, areas } = spreadOut({ children: [child('a', 0, 0, inner), child('b', 30, 0), child('c', 0, -50, inner), child('d', -25, 25)] });
    expect(areas.get('a')).toMatchObject({ x: expect.closeTo(places['m3']?.x ?? 0, 0) as number });
    const discs = [...areas.values(), ...['b', 'd'].map((k) => ({ ...(places[k] ?? { x: 0, y: 0 }), radius: 10 }))];
    discs.forEach((p, i) => discs.slice(i + 1).forEach((q) => expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeGreaterThanOrEqual(p.radius + q.radius - 1e-6)));
  });

  test('closed again, everything is back', () => {
    const base = [child('a', 0, 0), child('b', 30, 0), child('c', 0, -50)];
    expect(spreadOut({ children: base }).places).toEqual({ a: { x: 0, y: 0 }, b: { x: 30, y: 0 }, c: { x: 0, y: -50 } });
  });
});

describe('what is moved by hand', () => {
  const of = folded(cliques(40));
  const keys = [...[...of.tree.parent.keys()].map(groupKey), ...of.table.corpus.actors.map((a) => a.id)];

  test('has a lasting name, and is found again by it: groups by who leads them, actors by themselves', () => {
    const names = keys.map((key) => handleOf(of.table, of.tree, key));
    expect(names.every((n) => n !== undefined)).toBe(true);
    expect(new Set(names.map((n) => `${n?.actor} ${n?.within}`)).size).toBe(keys.length);
    expect(names.map((n) => n && keyOfHandle(of.table, of.tree, n))).toEqual(keys);
  });

  test('is not taken for something else in another folding', () => {
    const other = folded([...cliques(2), 'A AID B']);
    expect(keyOfHandle(other.table, other.tree, { actor: 'C30M0' as ActorId, within: 0 })).toBeUndefined();
    expect(keyOfHandle(other.table, other.tree, { actor: 'A' as ActorId, within: 7 })).toBeUndefined();
  });

  test('lies where it was put, whatever groups beside or around it are open', () => {
    const disc = (key: string, x: number, y: number, children?: readonly NestChild[]): NestChild => ({ key, at: { x, y }, radius: 10, nest: children && { children } });
    const at = (moved: { readonly x: number; readonly y: number }) => ({
      children: [
        disc('open', 0, 0, [disc('in', moved.x, moved.y), disc('beside', 60, 0, [disc('deep', -40, 0), disc('deeper', 40, 0)])]),
        disc('closed', 50, 0),
      ],
    });
    const wanted = { x: -35, y: 22 };
    const place = placeWithin(at({ x: 1, y: 1 }), 'in', wanted);
    expect(place).toBeDefined();
    const now = spreadOut(at(place!)).places['in'];
    expect(now?.x).toBeCloseTo(wanted.x, 3);
    expect(now?.y).toBeCloseTo(wanted.y, 3);
    expect(placeWithin(at(wanted), 'elsewhere', wanted)).toBeUndefined();
  });
});
