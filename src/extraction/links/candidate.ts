import type { Placed, Scene } from '../claims/scene.ts';
import { ancestors } from '../claims/tree.ts';

/** Two actors named in one sentence, the earlier one first: what the model is asked about. */
export interface Candidate {
  readonly scene: Scene;
  readonly first: Placed;
  readonly second: Placed;
}

/** Sentences with more mentions than this are lists or tables; the nearest neighbours are asked about only. */
const FULL = 12;
const NEAR = 6;

/** Every two mentions of different actors in a sentence that do not lie in one another. */
export function candidatesOf(scene: Scene): Candidate[] {
  const placed = [...scene.placed].sort((a, b) => a.start - b.start);
  return placed.flatMap((first, i) => placed.slice(i + 1, placed.length > FULL ? i + 1 + NEAR : undefined)
    .filter((second) => second.actor.id !== first.actor.id && second.start >= first.end)
    .map((second) => ({ scene, first, second })));
}

/** The way between two tokens in the tree: up from the first to the token above both, and up from the second. */
export interface TreePath {
  readonly top: number;
  /** From the first token to the child of the top; empty where the first is the top. */
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** The tree path between two tokens, or undefined in a broken tree. */
export function pathBetween(scene: Scene, a: number, b: number): TreePath | undefined {
  const up = [a, ...ancestors(scene, a)];
  const down = [b, ...ancestors(scene, b)];
  const top = up.find((t) => down.includes(t));
  return top === undefined ? undefined : { top, left: up.slice(0, up.indexOf(top)), right: down.slice(0, down.indexOf(top)) };
}
