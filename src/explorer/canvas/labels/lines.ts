import type { Box } from './box-grid.ts';
import { LEANING, type Side } from './places.ts';

/** Height of a name's box, and from one of its lines to the next, as multiples of its font size. */
export const LINE_HEIGHT = 1.22;
export const LINE_PITCH = 1.08;

/** A name in two lines of about the same width, where one would be wider than allowed and it has a place to be parted. */
export function foldName(name: string, widest: number, measure: (text: string) => number): readonly string[] {
  if (measure(name) <= widest) return [name];
  const words = name.split(' ');
  let best: readonly string[] = [name];
  let least = Infinity;
  for (let i = 1; i < words.length; i++) {
    const lines = [words.slice(0, i).join(' '), words.slice(i).join(' ')];
    const width = Math.max(...lines.map(measure));
    if (width < least) [best, least] = [lines, width];
  }
  return best;
}

/** Where a line begins that is shorter than its box: each name leans towards its node. */
export function lineStart(side: Side, spare: number): number {
  return { start: 0, middle: spare / 2, end: spare }[LEANING[side]];
}

/** The vertical middle of one of a name's lines. */
export function middleOfLine({ y, height }: Pick<Box, 'y' | 'height'>, lines: number, line: number, fontSize: number): number {
  return y + height / 2 + (line - (lines - 1) / 2) * LINE_PITCH * fontSize;
}
