import type { NodeRing } from './canvas-props.ts';
import type { Scene } from './scene.ts';
import { edgesOf } from '../../graph/index.ts';
import type { Hit } from './hit.ts';

/** What a person is looking at: all by index into the scene. */
export interface Attention {
  readonly hovered: Hit | null;
  readonly selected: Hit | null;
  readonly selectedNodes: ReadonlySet<number>;
  readonly highlighted: ReadonlySet<number>;
}

/** What stands out because of it. */
export interface Focus {
  readonly nodes: ReadonlySet<number>;
  readonly edges: ReadonlySet<number>;
  /** How far all else steps back, from 0 to 1. */
  readonly dim: number;
  readonly rings: ReadonlyMap<number, NodeRing>;
  /** Relations drawn heavier: the hovered and the selected one. */
  readonly heavy: ReadonlySet<number>;
  /** Nodes whose names must be shown, first ones first. */
  readonly named: readonly number[];
}

const HOVER_DIM = 1;
const HIGHLIGHT_DIM = 0.85;
/** A selection stays while its dossier is read: the rest should remain readable. */
const SELECTION_DIM = 0.6;
/** How far the rest steps back at least where something stands out. */
export const LEAST_DIM = SELECTION_DIM;

export const NO_ATTENTION: Attention = {
  hovered: null, selected: null, selectedNodes: new Set(), highlighted: new Set(),
};

/** The neighbourhood that hovering, highlighting or selecting brings out, in this order of precedence. */
export function focusOn(scene: Scene, attention: Attention): Focus {
  const { hovered, selected, selectedNodes, highlighted } = attention;
  const rings = new Map<number, NodeRing>();
  for (const i of highlighted) rings.set(i, 'highlighted');
  for (const i of selectedNodes) rings.set(i, 'selected');
  if (selected?.kind === 'node') rings.set(selected.index, 'selected');
  if (hovered?.kind === 'node' && !rings.has(hovered.index)) rings.set(hovered.index, 'hovered');

  const heavy = new Set<number>();
  for (const hit of [selected, hovered]) if (hit?.kind === 'edge') heavy.add(hit.index);

  const first = [hovered, selected].flatMap((hit) => endsOf(scene, hit));
  const lit = litBy(scene, attention);
  const named = [...new Set([...first, ...selectedNodes, ...highlighted, ...[...lit.nodes].sort((a, b) => a - b)])];
  return { ...lit, rings, heavy, named };
}

function litBy(scene: Scene, { hovered, selected, selectedNodes, highlighted }: Attention): Pick<Focus, 'nodes' | 'edges' | 'dim'> {
  if (hovered) return { ...neighbourhood(scene, hovered), dim: HOVER_DIM };
  if (highlighted.size > 0) return { nodes: highlighted, edges: among(scene, highlighted), dim: HIGHLIGHT_DIM };
  if (selectedNodes.size > 1) return { nodes: selectedNodes, edges: among(scene, selectedNodes), dim: SELECTION_DIM };
  if (selected) return { ...neighbourhood(scene, selected), dim: SELECTION_DIM };
  return { nodes: new Set(), edges: new Set(), dim: 0 };
}

function neighbourhood(scene: Scene, hit: Hit): { nodes: Set<number>; edges: Set<number> } {
  if (hit.kind === 'edge') return { nodes: new Set(endsOf(scene, hit)), edges: new Set([hit.index]) };
  const edges = new Set(edgesOf(scene.incidence, hit.index));
  const nodes = new Set([hit.index]);
  for (const e of edges) nodes.add(scene.source[e] ?? 0).add(scene.target[e] ?? 0);
  return { nodes, edges };
}

function among(scene: Scene, nodes: ReadonlySet<number>): Set<number> {
  const edges = new Set<number>();
  for (const i of nodes) for (const e of edgesOf(scene.incidence, i)) if (nodes.has(scene.source[e] ?? -1) && nodes.has(scene.target[e] ?? -1)) edges.add(e);
  return edges;
}

function endsOf(scene: Scene, hit: Hit | null): number[] {
  if (!hit) return [];
  return hit.kind === 'node' ? [hit.index] : [scene.source[hit.index] ?? 0, scene.target[hit.index] ?? 0];
}
