import { describe, expect, test } from 'vitest';
import type { Box } from '../../../src/explorer/canvas/labels/box-grid.ts';
import { boxesAlong } from '../../../src/explorer/canvas/labels/leader.ts';
import { foldName } from '../../../src/explorer/canvas/labels/lines.ts';
import { layOutLabels, type Candidate, type Obstacle } from '../../../src/explorer/canvas/labels/layout.ts';

const VIEW = { width: 1000, height: 700 };

function candidate(index: number, x: number, y: number, more: Partial<Candidate> = {}): Candidate {
  return { index, x, y, radius: 10, width: 80, height: 15, before: undefined, must: false, reach: more.must ? 48 : 0, ...more };
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** A crowd in which not all names can have room; always the same. */
function crowd(n: number, dx = 0): Candidate[] {
  let seed = 42;
  const random = (): number => {
    seed = (seed * 1_664_525 + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  return Array.from({ length: n }, (_, i) => candidate(i, random() * 1000 + dx, random() * 700, { radius: 4 + random() * 12, width: 40 + random() * 120 }));
}

function discs(candidates: readonly Candidate[]): Obstacle[] {
  return candidates.map(({ index, x, y, radius }) => ({ index, x, y, radius }));
}

describe('label placement', () => {
  test('no two labels overlap, however crowded', () => {
    const all = crowd(400);
    const placed = layOutLabels(all, discs(all), VIEW);
    expect(placed.length).toBeGreaterThan(40);
    expect(placed.length).toBeLessThan(400);
    for (const [i, a] of placed.entries()) for (const b of placed.slice(0, i)) expect(overlap(a.box, b.box)).toBe(false);
  });

  test('the most important comes first and the one in its way does without', () => {
    const crowded = [candidate(0, 500, 300, { width: 900 }), candidate(1, 500, 302, { width: 900 }), candidate(2, 500, 304, { width: 900, height: 690 })];
    const placed = layOutLabels(crowded, [], VIEW);
    expect(placed[0]?.index).toBe(0);
    expect(placed.map((p) => p.index)).not.toContain(2);
  });

  test('a label at the right edge turns to the left instead of being cut off', () => {
    const [label] = layOutLabels([candidate(0, 980, 300)], [], VIEW);
    expect(label?.side).toBe('left');
  });

  test('a label goes round another node where it can', () => {
    const [label] = layOutLabels([candidate(0, 500, 300)], [{ index: 1, x: 540, y: 300, radius: 12 }], VIEW);
    expect(label?.side).toBe('left');
  });

  test('a name covers no node that matters more, rather goes missing', () => {
    const around = Array.from({ length: 9 }, (_, i) => ({ index: i, x: 420 + (i % 3) * 80, y: 270 + Math.floor(i / 3) * 30, radius: 14 }));
    expect(layOutLabels([candidate(20, 500, 300)], around, VIEW)).toEqual([]);
    expect(layOutLabels([candidate(20, 500, 300, { must: true })], around, VIEW)).toHaveLength(1);
  });

  test('the name of a leading actor, and any in a large graph, may cover a node that matters less', () => {
    const around = (first: number): Obstacle[] => Array.from({ length: 9 }, (_, i) => ({ index: first + i, x: 420 + (i % 3) * 80, y: 270 + Math.floor(i / 3) * 30, radius: 14 }));
    expect(layOutLabels([candidate(3, 500, 300)], around(30), VIEW)).toHaveLength(1);
    expect(layOutLabels([candidate(20, 500, 300)], around(30), VIEW)).toHaveLength(0);
    expect(layOutLabels([candidate(20, 500, 300)], around(3000), VIEW)).toHaveLength(1);
  });

  test('in a corner a long name slides along the edge to stay in view', () => {
    const [label] = layOutLabels([candidate(0, 60, 300, { width: 300 })], [{ index: 1, x: 200, y: 300, radius: 12 }], VIEW);
    expect(label?.box.x).toBeGreaterThanOrEqual(2);
    expect(label?.side).toBe('below');
  });

  test('a name does not end at another node, whose name it would seem to be', () => {
    const [label] = layOutLabels([candidate(0, 500, 300)], [{ index: 1, x: 500 + 10 + 4 + 80 + 5 + 12, y: 300, radius: 12 }], VIEW);
    expect(label?.side).toBe('left');
  });

  test('a label stays on its side while that is free', () => {
    const [label] = layOutLabels([candidate(0, 500, 300, { before: 'below' })], [], VIEW);
    expect(label?.side).toBe('below');
  });

  test('panning changes nothing for labels well inside the view', () => {
    const first = layOutLabels(crowd(300), discs(crowd(300)), VIEW);
    const sides = new Map(first.map((p) => [p.index, p.side]));
    const moved = crowd(300, 3).map((c) => ({ ...c, before: sides.get(c.index) }));
    const after = new Map(layOutLabels(moved, discs(moved), VIEW).map((p) => [p.index, p.side]));
    const inner = first.filter(({ box }) => box.x > 250 && box.x < 750 && box.y > 150 && box.y < 550);
    expect(inner.length).toBeGreaterThan(20);
    expect(inner.filter((p) => after.get(p.index) !== p.side)).toEqual([]);
  });

  test('where there is no room beside a node, its name may stand a little away from it, with a hairline', () => {
    const around = Array.from({ length: 8 }, (_, i): Obstacle => ({ index: i, x: 500 + 14 * Math.cos(((i + 0.5) * Math.PI) / 4), y: 300 + 14 * Math.sin(((i + 0.5) * Math.PI) / 4), radius: 2 }));
    const node = { radius: 3, width: 60, height: 12 };
    expect(layOutLabels([candidate(20, 500, 300, node)], around, VIEW)).toEqual([]);
    const [placed] = layOutLabels([candidate(20, 500, 300, { ...node, reach: 18 })], around, VIEW);
    const { leader, box } = placed!;
    expect(Math.hypot(leader!.fromX - 500, leader!.fromY - 300)).toBeCloseTo(4.5, 1);
    expect(overlap({ x: leader!.toX - 2, y: leader!.toY - 2, width: 4, height: 4 }, box)).toBe(true);
  });

  test('no hairline crosses another name or node, nor does the name stand beside another node', () => {
    const names = Array.from({ length: 60 }, (_, i) => candidate(i, 300 + ((i * 137) % 260), 200 + ((i * 71) % 190), { radius: 3, width: 40 + (i % 5) * 14, height: 12, reach: 36 }));
    const placed = layOutLabels(names, discs(names), VIEW);
    const away = placed.filter((l) => l.leader);
    expect(away.length).toBeGreaterThan(0);
    for (const { leader, box, index } of away) {
      const others = [...placed.filter((p) => p.index !== index).map((p) => p.box), ...names.filter((n) => n.index !== index).map(({ x, y }) => ({ x: x - 3, y: y - 3, width: 6, height: 6 }))];
      expect(others.filter((other) => overlap(other, box) || boxesAlong(leader!).some((b) => overlap(b, other)))).toEqual([]);
    }
  });

  test('what must be named is named, further out if need be', () => {
    const wall = Array.from({ length: 9 }, (_, i) => candidate(i + 1, 300, 236 + i * 16, { width: 400, before: 'right' as const }));
    const placed = layOutLabels([...wall, candidate(99, 500, 300, { must: true, radius: 3, width: 60 })], [], VIEW);
    expect(placed.map((p) => p.index)).toContain(99);
  });

  test('a name further out with a hairline is better than one that covers another node', () => {
    // Nodes that matter less on all sides, with room beyond them.
    const ring = Array.from({ length: 12 }, (_, i): Obstacle => ({ index: 30 + i, x: 500 + 34 * Math.cos((i * Math.PI) / 6), y: 300 + 34 * Math.sin((i * Math.PI) / 6), radius: 5 }));
    const covers = ({ box }: { readonly box: Box }): number => ring.filter((o) => overlap(box, { x: o.x - o.radius, y: o.y - o.radius, width: 10, height: 10 })).length;
    const [near] = layOutLabels([candidate(3, 500, 300)], ring, VIEW);
    expect(covers(near!)).toBeGreaterThan(0);
    const [away] = layOutLabels([candidate(3, 500, 300, { reach: 60 })], ring, VIEW);
    expect(covers(away!)).toBe(0);
    expect(away?.leader).toBeDefined();
  });

  test('where one side is taken in part, a name slides along its node', () => {
    const [label] = layOutLabels([candidate(0, 500, 300, { radius: 20, width: 120, busy: [0, 9, 9, 9, 9, 9, 9, 9] })], [{ index: 1, x: 560, y: 290, radius: 8 }], VIEW);
    expect(label?.side).toBe('right-down');
  });

  test('a name gives way to one that has no other place, if it has another itself', () => {
    // In a view as high as a line the second can only be named on its right, where the first stood before.
    const size = { radius: 3, width: 60, height: 12, reach: 18 };
    const nodes = [candidate(1, 140, 12, { ...size, before: 'left' }), candidate(2, 60, 12, size)];
    const placed = layOutLabels(nodes, discs(nodes), { width: 300, height: 24 });
    expect(new Set(placed.map((p) => `${p.index} ${p.side}`))).toEqual(new Set(['1 right', '2 right']));
    expect(overlap(placed[0]!.box, placed[1]!.box)).toBe(false);
  });
});

describe('a name in two lines', () => {
  const measure = (text: string): number => text.length * 6;
  test('is parted where its lines become shortest', () => {
    expect(foldName('United States National Security Council', 60, measure)).toEqual(['United States National', 'Security Council']);
    expect(foldName('Vladimir Putin', 60, measure)).toEqual(['Vladimir', 'Putin']);
  });
  test('stays whole where it is short, or has no place to be parted', () => {
    expect(foldName('Bild', 60, measure)).toEqual(['Bild']);
    expect(foldName('Donaudampfschifffahrt', 60, measure)).toEqual(['Donaudampfschifffahrt']);
  });
});
