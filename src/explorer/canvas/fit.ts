import type { Extent } from './framing.ts';

/** What a fit has to bring into view: places in the graph's units, and what is drawn round them in pixels. */
export interface Fitted {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float32Array;
  /** Width of the name to the right of the disc; 0 for none. */
  readonly nameWidth: Float32Array;
}

export interface Fit {
  /** Pixels per unit. */
  readonly scale: number;
  /** The place that is to lie in the middle of the room. */
  readonly x: number;
  readonly y: number;
}

const ROUNDS = 24;
/** Between a disc and its name. */
const GAP = 4;

/**
 * The largest scale at which all discs and their names fit into a room of the given size, found by halving:
 * whether they fit at a scale can be said exactly, since names keep their size while distances grow.
 *
 * @param largest - a scale not to be exceeded, however few nodes there are
 */
export function fitInto(nodes: Fitted, box: Extent, room: { readonly width: number; readonly height: number }, largest: number): Fit {
  // Without names and discs; a graph without extent fits at any scale.
  const bare = Math.min(largest, room.width / (box.right - box.left), room.height / (box.top - box.bottom));
  const most = Number.isFinite(bare) ? bare : 1;
  let [low, high] = [0, most];
  if (rangeX(nodes, room.width, high).fits && rangeY(nodes, room.height, high).fits) low = high;
  for (let i = 0; i < ROUNDS && low < high; i++) {
    const middle = (low + high) / 2;
    if (rangeX(nodes, room.width, middle).fits && rangeY(nodes, room.height, middle).fits) low = middle;
    else high = middle;
  }
  // Where even the smallest scale leaves no room for the names, the places alone must do.
  const scale = low > 0 ? low : most;
  const x = (room.width / 2 - rangeX(nodes, room.width, scale).shift) / scale;
  const y = (room.height / 2 - rangeY(nodes, room.height, scale).shift) / scale;
  return { scale, x, y };
}

/** Whether everything has room at this scale, and where the origin must then lie, in pixels from the edge. */
interface Range {
  readonly fits: boolean;
  readonly shift: number;
}

function rangeX({ x, radius, nameWidth }: Fitted, width: number, scale: number): Range {
  let [least, most] = [-Infinity, Infinity];
  for (let i = 0; i < x.length; i++) {
    const at = scale * (x[i] ?? 0);
    const r = radius[i] ?? 0;
    const name = nameWidth[i] ?? 0;
    least = Math.max(least, r - at);
    most = Math.min(most, width - at - r - (name > 0 ? GAP + name : 0));
  }
  return { fits: least <= most, shift: (least + most) / 2 };
}

function rangeY({ y, radius }: Fitted, height: number, scale: number): Range {
  let [least, most] = [-Infinity, Infinity];
  for (let i = 0; i < y.length; i++) {
    const at = scale * (y[i] ?? 0);
    const r = radius[i] ?? 0;
    least = Math.max(least, r - at);
    most = Math.min(most, height - at - r);
  }
  return { fits: least <= most, shift: (least + most) / 2 };
}
