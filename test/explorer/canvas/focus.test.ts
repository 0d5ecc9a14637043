import { describe, expect, test } from 'vitest';
import { focusOn, NO_ATTENTION, type Attention } from '../../../src/explorer/canvas/focus.ts';
import { buildScene } from '../../../src/explorer/canvas/scene.ts';
import { EXAMPLE, PLACES } from './example.ts';

const scene = buildScene(EXAMPLE, PLACES);
const node = (id: string) => ({ kind: 'node' as const, index: scene.nodeIndex.get(id) ?? -1 });
const edge = (key: string) => ({ kind: 'edge' as const, index: scene.edgeIndex.get(key) ?? -1 });

function lit(attention: Partial<Attention>): { nodes: string[]; edges: string[]; dim: number } {
  const { nodes, edges, dim } = focusOn(scene, { ...NO_ATTENTION, ...attention });
  return { nodes: [...nodes].map((i) => scene.ids[i] ?? '').sort(), edges: [...edges].map((i) => scene.keys[i] ?? '').sort(), dim };
}

describe('what stands out', () => {
  test('nothing, while nobody looks at anything', () => {
    expect(lit({})).toEqual({ nodes: [], edges: [], dim: 0 });
  });

  test('a hovered node with its neighbours', () => {
    expect(lit({ hovered: node('IR') })).toEqual({ nodes: ['IR', 'RU'], edges: ['IR|RU|AID'], dim: 1 });
    expect(lit({ hovered: node('RU') }).edges).toHaveLength(4);
  });

  test('a hovered relation with its ends, and no sibling', () => {
    expect(lit({ hovered: edge('RU|BY|MOBILIZE') })).toMatchObject({ nodes: ['BY', 'RU'], edges: ['RU|BY|MOBILIZE'] });
  });

  test('the hovered before the highlighted before the selected', () => {
    const all = { hovered: node('IR'), highlighted: new Set([node('KY').index]), selected: node('BY') };
    expect(lit(all).nodes).toEqual(['IR', 'RU']);
    expect(lit({ ...all, hovered: null }).nodes).toEqual(['KY']);
    expect(lit({ selected: node('BY') }).nodes).toEqual(['BY', 'RU']);
  });

  test('a selection leaves the rest more readable than hovering does', () => {
    expect(lit({ selected: node('BY') }).dim).toBeLessThan(lit({ hovered: node('BY') }).dim);
  });

  test('relations among highlighted actors, as along a path', () => {
    const path = new Set([node('IR').index, node('RU').index]);
    expect(lit({ highlighted: path }).edges).toEqual(['IR|RU|AID']);
  });

  test('the hovered and the selected are named before all others', () => {
    const { named, rings } = focusOn(scene, { ...NO_ATTENTION, hovered: node('KY'), selected: node('IR') });
    expect(named.slice(0, 2)).toEqual([node('KY').index, node('IR').index]);
    expect(rings.get(node('KY').index)).toBe('hovered');
    expect(rings.get(node('IR').index)).toBe('selected');
  });
});
