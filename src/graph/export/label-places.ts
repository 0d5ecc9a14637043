import { BoxGrid } from '../box-grid.ts';

/** A label to place beside its node. */
interface Wanted {
  readonly text: string;
  /** Centre and radius of the node. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** The weightiest are placed first. */
  readonly weight: number;
}

/** Where a label's baseline begins, and how wide it is about. */
export interface LabelPlace {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const HEIGHT = 15;
/** Mean width of a letter in 13 px sans serif; the measure of a drawing that knows no font. */
const LETTER = 7.2;
const GAP = 3;

/**
 * Places labels so that none lies on another or on a node: right, left, below or above its node, the first that is
 * free; those without a free place are left out. Greedy by weight (Christensen, Marks and Shieber 1995).
 */
export function labelPlaces(wanted: readonly Wanted[]): readonly LabelPlace[] {
  const taken = new BoxGrid();
  wanted.forEach(({ x, y, size }, i) => taken.add({ x: x - size, y: y - size, width: 2 * size, height: 2 * size }, i));
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[b]?.weight ?? 0) - (wanted[a]?.weight ?? 0) || a - b);
  const placed: LabelPlace[] = [];
  for (const i of order) {
    const w = wanted[i];
    if (!w) continue;
    const width = LETTER * w.text.length;
    const reach = w.size + GAP;
    const spots = [
      { x: w.x + reach, y: w.y - HEIGHT / 2 },
      { x: w.x - reach - width, y: w.y - HEIGHT / 2 },
      { x: w.x - width / 2, y: w.y + reach },
      { x: w.x - width / 2, y: w.y - reach - HEIGHT },
    ];
    const free = spots.find((s) => taken.near({ ...s, width, height: HEIGHT }, 0).every((other) => other === i));
    if (!free) continue;
    taken.add({ ...free, width, height: HEIGHT }, i);
    placed.push({ text: w.text, x: free.x, y: free.y + HEIGHT * 0.8, width });
  }
  return placed;
}
