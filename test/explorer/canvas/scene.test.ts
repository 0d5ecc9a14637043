import { describe, expect, test } from 'vitest';
import { buildScene, place } from '../../../src/explorer/canvas/scene.ts';
import { EXAMPLE, PLACES } from './example.ts';

const scene = buildScene(EXAMPLE, PLACES);

describe('the scene', () => {
  test('has important actors first and larger', () => {
    expect(scene.ids).toEqual(['RU', 'BY', 'IR', 'KY']);
    const [russia = 0, belarus = 0, iran = 0, kyiv = 0] = scene.radius;
    expect(russia).toBeGreaterThan(belarus);
    expect(belarus).toBeGreaterThan(iran);
    expect(iran).toBeGreaterThan(kyiv);
    expect(kyiv).toBeGreaterThan(0);
  });

  test('lets areas stand for numbers', () => {
    const sized = buildScene(EXAMPLE, PLACES, { RU: 4, BY: 1, IR: 0 });
    const least = sized.radius[2] ?? 0;
    expect((sized.radius[0] ?? 0) - least).toBeCloseTo(2 * ((sized.radius[1] ?? 0) - least));
  });

  test('knows where actors and relations are', () => {
    expect(scene.nodeIndex.get('IR')).toBe(2);
    const i = scene.edgeIndex.get('IR|RU|AID') ?? -1;
    expect([scene.ids[scene.source[i] ?? 0], scene.ids[scene.target[i] ?? 0]]).toEqual(['IR', 'RU']);
    expect(scene.statuses[i]).toBe('denied');
  });

  test('gives more claims a heavier line', () => {
    const width = (key: string): number => scene.width[scene.edgeIndex.get(key) ?? -1] ?? 0;
    expect(width('RU|BY|MOBILIZE')).toBeGreaterThan(width('BY|RU|REQUEST'));
  });

  test('keeps the three relations of Russia and Belarus in lanes of their own, and the lone one straight', () => {
    const lane = (key: string): number => {
      const i = scene.edgeIndex.get(key) ?? -1;
      return (scene.lane[i] ?? 0) * ((scene.source[i] ?? 0) < (scene.target[i] ?? 0) ? 1 : -1);
    };
    expect(new Set([lane('RU|BY|MOBILIZE'), lane('BY|RU|REQUEST'), lane('BY|RU|COOPERATE')]).size).toBe(3);
    expect(Math.abs(lane('IR|RU|AID'))).toBe(0);
  });

  test('lets actors without a place wait apart from each other in the middle', () => {
    const waiting = buildScene(EXAMPLE, { RU: { x: 0, y: 0 }, BY: { x: 100, y: 100 }, IR: { x: Number.NaN, y: 0 } });
    const at = (i: number): string => `${waiting.x[i]},${waiting.y[i]}`;
    expect(at(2)).not.toBe(at(3));
    for (const i of [2, 3]) expect(Math.hypot((waiting.x[i] ?? 0) - 50, (waiting.y[i] ?? 0) - 50)).toBeLessThan(50);
  });

  test('spreads a graph that has no places at all', () => {
    const fresh = { ids: scene.ids, x: new Float64Array(4), y: new Float64Array(4) };
    place(fresh, {});
    expect(new Set([...fresh.x].map((x, i) => `${x},${fresh.y[i]}`)).size).toBe(4);
  });
});
