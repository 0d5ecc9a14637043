import { describe, expect, test } from 'vitest';
import { pointOn } from '../../../src/explorer/canvas/arc.ts';
import { hitAt, type Hit } from '../../../src/explorer/canvas/hit.ts';
import { buildScene } from '../../../src/explorer/canvas/scene.ts';
import { arcOf, type View } from '../../../src/explorer/canvas/view.ts';
import { EXAMPLE, PLACES } from './example.ts';

const scene = buildScene(EXAMPLE, PLACES);
/** Twice as large as the graph's units, its origin at 400, 300. */
const view: View = { width: 800, height: 600, scale: 2, offsetX: 400, offsetY: 300, size: 1 };

function named(hit: Hit | null): string | undefined {
  if (!hit) return undefined;
  return hit.kind === 'node' ? scene.ids[hit.index] : scene.keys[hit.index];
}

describe('what is under the pointer', () => {
  test('a node, with y upwards in the graph and downwards on screen', () => {
    expect(named(hitAt(scene, view, 400, 300))).toBe('RU');
    expect(named(hitAt(scene, view, 800, 300))).toBe('BY');
    expect(named(hitAt(scene, view, 402, -97))).toBe('IR');
  });

  test('a node also a little beside its rim', () => {
    const rim = scene.radius[0] ?? 0;
    expect(named(hitAt(scene, view, 400 - rim - 2, 300))).toBe('RU');
    expect(named(hitAt(scene, view, 400 - rim - 12, 300))).toBeUndefined();
  });

  test('a name stands for its node, before the line it lies on', () => {
    const names = [{ index: 3, box: { x: 580, y: 280, width: 60, height: 16 } }];
    expect(named(hitAt(scene, view, 600, 288, names))).toBe('KY');
    expect(named(hitAt(scene, view, 400, 300, [{ index: 3, box: { x: 380, y: 290, width: 60, height: 16 } }]))).toBe('RU');
  });

  test('every relation on its own arc', () => {
    for (const [i, key] of scene.keys.entries()) {
      const { x, y } = pointOn(arcOf(scene, view, i), 0.1);
      expect(named(hitAt(scene, view, x, y))).toBe(key);
    }
  });

  test('nothing between the lanes and outside', () => {
    expect(hitAt(scene, view, 600, 500)).toBeNull();
    expect(hitAt(scene, view, 600, 300 - 45)).toBeNull();
  });

  test('the small node beside the large one', () => {
    const close = buildScene(EXAMPLE, { ...PLACES, IR: { x: 14, y: 0 } });
    const x = 400 + 28 + (close.radius[2] ?? 0) - 1;
    const hit = hitAt(close, view, x, 300);
    expect(hit?.kind === 'node' && close.ids[hit.index]).toBe('IR');
  });
});
