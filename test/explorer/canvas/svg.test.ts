import { describe, expect, test } from 'vitest';
import { arcBetween, directionOn, pointOn } from '../../../src/explorer/canvas/arc.ts';
import { focusOn, NO_ATTENTION } from '../../../src/explorer/canvas/focus.ts';
import { paint, type Look } from '../../../src/explorer/canvas/look.ts';
import { PALETTES } from '../../../src/explorer/canvas/palette.ts';
import { buildScene } from '../../../src/explorer/canvas/scene.ts';
import { svgPicture } from '../../../src/explorer/canvas/svg/picture.ts';
import { relationLine } from '../../../src/explorer/canvas/svg/relation-line.ts';
import type { View } from '../../../src/explorer/canvas/view.ts';
import { EXAMPLE, PLACES } from './example.ts';

const scene = buildScene(EXAMPLE, PLACES);
const palette = PALETTES.light;
const look: Look = { scene, palette, focus: focusOn(scene, NO_ATTENTION), dim: 0, edgeOpacity: 0.9, ...paint(scene, palette) };
const view: View = { width: 800, height: 600, scale: 1, offsetX: 400, offsetY: 300, size: 1 };
const name = { index: 0, side: 'right' as const, box: { x: 430, y: 292, width: 60, height: 16 }, text: 'Tom & <Jerry>', lines: ['Tom & <Jerry>'], font: { size: 13, weight: 500 as const, quiet: false } };
const svg = svgPicture(look, view, [name], '"Noto Sans", sans-serif');

describe('the view as SVG', () => {
  test('is well-formed, with all text escaped', () => {
    expect(svg).toContain('Tom &#38; &#60;Jerry&#62;');
    expect(svg).toContain('font-family="&#34;Noto Sans&#34;, sans-serif"');
    const open = [...svg.matchAll(/<(\w+)[^>]*?(\/?)>/g)].filter((m) => m[2] === '').map((m) => m[1] ?? '');
    const closed = [...svg.matchAll(/<\/(\w+)>/g)].map((m) => m[1] ?? '');
    const count = (tags: readonly string[], tag: string): number => tags.filter((t) => t === tag).length;
    for (const tag of new Set([...open, ...closed])) expect(count(closed, tag)).toBe(count(open, tag));
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('draws every actor and relation, in the colours of the canvas', () => {
    expect(svg.match(/<g transform/g)).toHaveLength(4);
    expect(svg.match(/<g stroke/g)).toHaveLength(4);
    expect(svg).toContain(palette.relations['material-conflict']);
  });

  test('dashes what is planned, strikes what is denied, gives mutual relations two heads', () => {
    const at = { arc: arcBetween(0, 0, 10, 200, 0, 10, 1, 1), sourceRadius: 10, targetRadius: 10, width: 2, colour: '#000000', opacity: 1 };
    const paths = (line: string): number => line.split('<path').length - 1;
    expect(relationLine({ ...at, style: 'dashed', heads: 'target' })).toContain('stroke-dasharray');
    expect(paths(relationLine({ ...at, style: 'solid', heads: 'target' }))).toBe(2);
    expect(paths(relationLine({ ...at, style: 'solid', heads: 'both' }))).toBe(3);
    expect(paths(relationLine({ ...at, style: 'struck', heads: 'target' }))).toBe(3);
  });

  test('draws no line between discs that touch', () => {
    const arc = arcBetween(0, 0, 10, 19, 0, 10, 0, 0);
    expect(relationLine({ arc, sourceRadius: 10, targetRadius: 10, width: 2, colour: '#000000', opacity: 1, style: 'solid', heads: 'target' })).toBe('');
  });

  test('points heads along the arc', () => {
    const arc = arcBetween(0, 0, 10, 200, 50, 10, -1, 1);
    for (const at of [-0.9, 0, 0.7]) {
      const [p, q, d] = [pointOn(arc, at - 1e-4), pointOn(arc, at + 1e-4), directionOn(arc, at)];
      const length = Math.hypot(q.x - p.x, q.y - p.y);
      expect((q.x - p.x) / length).toBeCloseTo(d.x, 4);
      expect((q.y - p.y) / length).toBeCloseTo(d.y, 4);
    }
  });
});
