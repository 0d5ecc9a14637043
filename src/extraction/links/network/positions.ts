import type { Candidate } from '../candidate.ts';
import { pathBetween } from '../../claims/tree.ts';

/** How far a word may lie from a mention, in steps that grow: the figures are the last distances of each. */
const STEPS = [0, 1, 2, 4, 7, 12, 20] as const;
/** Numbers of distances: as many before the mention as behind it, and none. */
const FAR = STEPS.length;

/** Where each word of a sentence stands, seen from two mentions in it. */
export interface Positions {
  /** Steps from the first mention's head, and from the second's. */
  readonly fromFirst: Uint8Array;
  readonly fromSecond: Uint8Array;
  /** On the way between the two in the tree: 1 its top, 2 on the first's side, 3 on the second's, 4 hangs on it; 0 elsewhere. */
  readonly way: Uint8Array;
  /** Who is named: 1 the first again, 2 the second again, 3 somebody else, 4 the first, 5 the second; 0 nobody. */
  readonly named: Uint8Array;
  /** 0 before the first mention, 1 in it, 2 between the two, 3 in the second, 4 behind it. */
  readonly part: Uint8Array;
}

/** The words' places as seen from the two mentions of a candidate. */
export function positionsOf({ scene, first, second }: Candidate): Positions {
  const count = scene.tokens.length;
  const fill = (of: (t: number) => number): Uint8Array => Uint8Array.from({ length: count }, (_, t) => of(t));
  const path = pathBetween(scene, first.head, second.head);
  const [left, right] = [new Set(path?.left), new Set(path?.right)];
  const isOn = (t: number): boolean => t === path?.top || left.has(t) || right.has(t);
  const named = new Uint8Array(count);
  for (const p of scene.placed) named.fill(p.actor.id === first.actor.id ? 1 : p.actor.id === second.actor.id ? 2 : 3, p.start, p.end);
  named.fill(4, first.start, first.end);
  named.fill(5, second.start, second.end);
  return {
    fromFirst: fill((t) => distance(t - first.head)),
    fromSecond: fill((t) => distance(t - second.head)),
    way: fill((t) => (!path ? 0 : t === path.top ? 1 : left.has(t) ? 2 : right.has(t) ? 3 : isOn(scene.tokens[t]?.head ?? -1) ? 4 : 0)),
    named,
    part: fill((t) => (t < first.start ? 0 : t < first.end ? 1 : t < second.start ? 2 : t < second.end ? 3 : 4)),
  };
}

function distance(by: number): number {
  const step = STEPS.findIndex((last) => Math.abs(by) <= last);
  const number = step < 0 ? FAR : step;
  return by >= 0 ? number : FAR + number;
}
