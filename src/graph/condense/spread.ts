import type { Position } from '../../model/index.ts';

/** A group that is open: what lies in it, around its own middle. */
export interface Nest {
  readonly children: readonly NestChild[];
}

export interface NestChild {
  readonly key: string;
  /** Place within the group while all groups inside are closed. */
  readonly at: Position;
  /** Room it takes while it is closed. */
  readonly radius: number;
  /** What is in it, where it is open. */
  readonly nest?: Nest | undefined;
}

/** Where all nodes lie, and the discs that open groups fill. */
export interface Spread {
  readonly places: Readonly<Record<string, Position>>;
  readonly areas: ReadonlyMap<string, Position & { readonly radius: number }>;
}

/** Free rim round what lies in an open group. */
const RIM = 14;

/**
 * Lays out open groups in place. Whatever lies outside a group that opens moves straight away from its middle by
 * what the group has grown: nothing that was free of overlaps gets any, neighbours stay in the same direction,
 * and closing brings everything back exactly.
 */
export function spreadOut(nest: Nest): Spread {
  const places: Record<string, Position> = {};
  const areas = new Map<string, Position & { readonly radius: number }>();
  const put = ({ children }: Nest, x: number, y: number): void => {
    const at = grown(children);
    children.forEach((child, i) => {
      const place = { x: x + (at[i]?.x ?? 0), y: y + (at[i]?.y ?? 0) };
      if (child.nest) {
        areas.set(child.key, { ...place, radius: roomOf(child) });
        put(child.nest, place.x, place.y);
      } else places[child.key] = place;
    });
  };
  put(nest, 0, 0);
  return { places, areas };
}

/** Room that a child takes as it is now. */
function roomOf({ radius, nest }: NestChild): number {
  if (!nest) return radius;
  const at = grown(nest.children);
  return Math.max(radius, ...nest.children.map((child, i) => Math.hypot(at[i]?.x ?? 0, at[i]?.y ?? 0) + roomOf(child) + RIM));
}

/** The places of children once those that are open have made room for themselves. */
function grown(children: readonly NestChild[]): Position[] {
  const at = children.map((c) => c.at);
  children.forEach((child, i) => {
    const more = roomOf(child) - child.radius;
    const middle = at[i];
    if (!child.nest || more <= 0 || !middle) return;
    at.forEach((place, j) => {
      if (j === i) return;
      const [dx, dy] = [place.x - middle.x, place.y - middle.y];
      const distance = Math.hypot(dx, dy) || 1;
      at[j] = { x: place.x + (dx / distance) * more, y: place.y + (dy / distance) * more };
    });
  });
  return at;
}

/** So often a place within a group is brought nearer to what is wanted; each time leaves a small part of the distance. */
const ROUNDS = 30;

/**
 * Where a child has to lie within its group, while all there is closed, so that it lies at a place of the whole
 * drawing now: {@link spreadOut} the other way.
 * @returns undefined where it is in none of the nests
 */
export function placeWithin(nest: Nest, key: string, wanted: Position): Position | undefined {
  const { children } = nest;
  const i = children.findIndex((c) => c.key === key);
  const child = children[i];
  if (child) {
    let at = wanted;
    for (let round = 0; round < ROUNDS; round++) {
      const now = grown(children.map((c, j) => (j === i ? { ...c, at } : c)))[i] ?? wanted;
      at = { x: at.x + wanted.x - now.x, y: at.y + wanted.y - now.y };
    }
    return at;
  }
  const middles = grown(children);
  for (const [j, { nest: inner }] of children.entries()) {
    const middle = middles[j];
    const found = inner && middle && placeWithin(inner, key, { x: wanted.x - middle.x, y: wanted.y - middle.y });
    if (found) return found;
  }
  return undefined;
}
