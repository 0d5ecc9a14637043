import { isVerb, subjectsOf } from '../../src/extraction/claims/arguments.ts';
import { subtree, verbLemmas } from '../../src/extraction/claims/tree.ts';
import type { LanguageEngine } from '../../src/language/index.ts';
import { scenesOf } from './factuality.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface AttributionItem {
  readonly text: string;
  readonly attributions: readonly { readonly source?: readonly Stretch[]; readonly cue?: readonly Stretch[] }[];
}

/**
 * How well we find who says something and by which word: a finding is right if its verb lies in a true cue and its
 * subject in that cue's source. Attributions without a source or cue, and those by other words than verbs, count as missed.
 */
export function measureAttribution(items: readonly AttributionItem[], engine: LanguageEngine): { right: number; found: number; all: number } {
  let right = 0;
  let found = 0;
  let all = 0;
  for (const { text, attributions } of items) {
    const truth = attributions.flatMap(({ source = [], cue = [] }) => (source.length > 0 && cue.length > 0 ? [{ source, cue }] : []));
    all += truth.length;
    const hit = new Set<number>();
    for (const scene of scenesOf(text, engine)) {
      for (let v = 0; v < scene.tokens.length; v++) {
        if (!isVerb(scene, v) || !verbLemmas(scene, v).some((l) => scene.lexicon.reporting.has(l))) continue;
        const sources = subjectsOf(scene, v).flatMap((s) => subtree(scene, s));
        if (sources.length === 0) continue;
        found++;
        const at = (i: number): number => scene.tokens[i]?.span.from ?? -1;
        const inside = (list: readonly Stretch[], i: number): boolean => list.some((s) => s.start <= at(i) && at(i) < s.end);
        const match = truth.findIndex((a, k) => !hit.has(k) && inside(a.cue, v) && sources.some((s) => inside(a.source, s)));
        if (match >= 0) {
          hit.add(match);
          right++;
        }
      }
    }
  }
  return { right, found, all };
}
