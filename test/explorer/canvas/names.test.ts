import { describe, expect, test } from 'vitest';
import { focusOn, NO_ATTENTION } from '../../../src/explorer/canvas/focus.ts';
import { Names, type DrawnName } from '../../../src/explorer/canvas/labels/names.ts';
import { sideSigns } from '../../../src/explorer/canvas/labels/side-signs.ts';
import { paint, type Look } from '../../../src/explorer/canvas/look.ts';
import { PALETTES } from '../../../src/explorer/canvas/palette.ts';
import { buildScene } from '../../../src/explorer/canvas/scene.ts';
import type { View } from '../../../src/explorer/canvas/view.ts';
import { buildGraph } from '../../../src/graph/index.ts';
import { corpusOf } from '../../graph/small-corpus.ts';

/** Every letter six pixels wide. */
const CONTEXT = { measureText: (text: string) => ({ width: 6 * text.length }) } as CanvasRenderingContext2D;
const palette = PALETTES.light;

/** One actor in the middle, and as many round it, at a distance in pixels; what side A tells alone runs to the right. */
function star(spokes: number, distance: number, width: number): { readonly look: Look; readonly view: View } {
  const ids = Array.from({ length: spokes }, (_, i) => `N${i}`);
  const actors = ['Middle:organisation:Middle of it all', ...ids.map((id) => `${id}:person:Somebody Number ${id}`)];
  const graph = buildGraph(corpusOf(ids.map((id) => `Middle AID ${id}`), { actors }));
  const angle = (i: number): number => (2 * Math.PI * i) / spokes;
  const scene = buildScene(graph, { Middle: { x: 0, y: 0 }, ...Object.fromEntries(ids.map((id, i) => [id, { x: distance * Math.cos(angle(i)), y: distance * Math.sin(angle(i)) }])) });
  const sides = Object.fromEntries(scene.keys.map((key) => [key, 'a' as const]));
  const look: Look = { scene, palette, focus: focusOn(scene, NO_ATTENTION), dim: 0, edgeOpacity: 1, ...paint(scene, palette, { sides }) };
  return { look, view: { width, height: 600, scale: 1, offsetX: width / 2, offsetY: 300, size: 1 } };
}

const drawn = ({ look, view }: ReturnType<typeof star>, room?: { readonly width: number; readonly height: number }): readonly DrawnName[] => {
  const names = new Names();
  names.layOut(CONTEXT, look, view, room);
  return names.drawn;
};

describe('names on the canvas', () => {
  test('keep off the letters of the sides where they can', () => {
    const scene = star(5, 120, 1000);
    const signs = sideSigns(scene.look, scene.view).filter((s) => s.of === 'edge');
    expect(signs).toHaveLength(5);
    const over = (names: readonly DrawnName[]): readonly string[] =>
      names.filter(({ box: b }) => signs.some(({ x, y }) => x > b.x - 5 && x < b.x + b.width + 5 && y > b.y - 5 && y < b.y + b.height + 5)).map((n) => n.text);
    // Where nobody knows of the signs a name lies on one of them.
    expect(over(drawn({ ...scene, look: { ...scene.look, edgeSides: undefined } }))).not.toEqual([]);
    expect(over(drawn(scene))).toEqual([]);
  });

  test('stand in two lines where the view is narrow', () => {
    expect(drawn(star(3, 200, 1000)).every((n) => n.lines.length === 1)).toBe(true);
    const narrow = drawn(star(3, 100, 400)).find((n) => n.text === 'Middle of it all');
    expect(narrow?.lines).toEqual(['Middle', 'of it all']);
    expect(narrow?.box.width).toBeLessThan(70);
  });

  test('stay clear of what floats over the foot of the view', () => {
    const scene = star(4, 150, 1000);
    const free = drawn(scene, { width: 1000, height: 460 });
    // The lowest stands ten pixels above the foot: its name would lie beneath it.
    expect(Math.max(...drawn(scene).map(({ box }) => box.y + box.height))).toBeGreaterThan(440);
    expect(free.filter(({ box }) => box.y + box.height > 460).map((n) => n.text)).toEqual([]);
    expect(free).toHaveLength(5);
  });
});
