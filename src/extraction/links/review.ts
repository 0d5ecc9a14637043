import type { Finding } from '../claims/finding.ts';
import type { Scene } from '../claims/scene.ts';
import { candidatesOf, pairOf } from './candidate.ts';
import { linksIn } from './find.ts';
import type { Judge } from './model.ts';

/** What the network thinks less likely to be a relation than this is none, whatever the rules say. */
const DOUBTED = 0.2;
/** Who is quoted, and what he denies, is read across sentences: the network sees only one. */
const BEYOND_SENTENCE = new Set(['spoken', 'denial']);

/**
 * What the rules have found in a sentence as far as the network does not doubt it, with what it finds itself. Rules are
 * exact where they apply, but they look at one construction at a time: of the pairs that they relate and the network
 * holds for unrelated, one in six is related.
 */
export function reviewed(scene: Scene, ruled: readonly Finding[], judge: Judge): Finding[] {
  const sureness = new Map<string, number>();
  for (const candidate of candidatesOf(scene)) {
    const key = pairOf(candidate.first, candidate.second);
    sureness.set(key, Math.max(sureness.get(key) ?? 0, judge(candidate).related));
  }
  const kept = ruled.filter((f) => BEYOND_SENTENCE.has(f.rule) || (sureness.get(pairOf(f.source, f.target)) ?? 1) >= DOUBTED);
  return [...kept, ...linksIn(scene, kept, judge)];
}
