import { describe, expect, test } from 'vitest';
import { channels, PALETTES } from '../../../src/explorer/canvas/palette.ts';
import { ACTOR_TYPES, RELATION_CLASSES } from '../../../src/model/index.ts';

type Rgb = readonly [number, number, number];

const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);

/** Relative luminance and contrast ratio of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string): number => {
    const [r, g, bl] = channels(hex).map(linear) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
  };
  const [hi = 0, lo = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (hi + 0.05) / (lo + 0.05);
}

/** Full dichromacy in linear RGB: Machado, Oliveira & Fernandes 2009, severity 1. */
const SEEN: Readonly<Record<string, readonly Rgb[]>> = {
  'all cones': [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

/** A colour in Oklab (Ottosson 2020) as somebody with these cones sees it. */
function oklab(hex: string, cones: readonly Rgb[]): Rgb {
  const rgb = channels(hex).map(linear) as unknown as Rgb;
  const [r, g, b] = cones.map((row) => Math.min(Math.max(row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2], 0), 1)) as unknown as Rgb;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const palette = PALETTES[theme];

  test.each(Object.keys(SEEN))('keeps the classes of relations apart with %s', (cones) => {
    for (const [i, a] of RELATION_CLASSES.entries()) {
      for (const b of RELATION_CLASSES.slice(0, i)) {
        const [p, q] = [oklab(palette.relations[a], SEEN[cones]!), oklab(palette.relations[b], SEEN[cones]!)];
        expect({ a, b, apart: Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]) > 0.08 }).toEqual({ a, b, apart: true });
      }
    }
  });

  test('draws nothing too faint to be seen (WCAG 1.4.11: 3 to 1 for graphics)', () => {
    const faint = (colours: readonly string[], least: number): string[] => colours.filter((c) => contrast(c, palette.paper) < least);
    expect(faint(RELATION_CLASSES.map((c) => palette.relations[c]), 3)).toEqual([]);
    expect(faint(ACTOR_TYPES.map((t) => palette.actors[t]), 4)).toEqual([]);
    expect(faint(palette.communities, 3)).toEqual([]);
  });

  test('writes names that can be read (WCAG 1.4.3: 4.5 to 1 for text)', () => {
    expect(contrast(palette.ink, palette.paper)).toBeGreaterThan(12);
    expect(contrast(palette.quietInk, palette.paper)).toBeGreaterThan(4.5);
  });
});
