import type { Claim } from '../model/index.ts';

/** How a claim was found: by a rule of grammar, by the model that judges what no rule relates, or by a person. */
export const FINDINGS = ['rule', 'model', 'person'] as const;
export type Finding = (typeof FINDINGS)[number];

/** What claims name as their rule where it was none. */
const OTHERS: ReadonlyMap<string, Finding> = new Map([['learned', 'model'], ['person', 'person']]);

/** How a claim was found. */
export function findingOf({ rule }: Pick<Claim, 'rule'>): Finding {
  return OTHERS.get(rule) ?? 'rule';
}

/** A confidence from 0 to 1 in whole hundredths. What is not quite certain is never said to be. */
export function percentOf(confidence: number): number {
  return confidence < 1 ? Math.min(99, Math.round(100 * confidence)) : 100;
}
