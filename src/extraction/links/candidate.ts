import type { Placed, Scene } from '../claims/scene.ts';

/** Two actors named in one sentence, the earlier one first: what the model is asked about. */
export interface Candidate {
  readonly scene: Scene;
  readonly first: Placed;
  readonly second: Placed;
}

/** The two actors of a candidate or a finding, whichever comes first. */
export function pairOf(a: Placed, b: Placed): string {
  return [a.actor.id, b.actor.id].sort().join('|');
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
