import type { Claim, ClaimChanges } from '../../model/index.ts';
import type { CompleteClaim } from './claim-form.tsx';

/** What differs between a claim and what a person says of it; undefined when nothing does. */
export function changesBetween(claim: Claim, values: CompleteClaim): ClaimChanges | undefined {
  const differs = (key: string, value: unknown): boolean => JSON.stringify(claim[key as keyof CompleteClaim]) !== JSON.stringify(value);
  // What was there and is not any more is told apart from what was left alone.
  const changes = Object.fromEntries(Object.entries(values).filter(([key, value]) => differs(key, value)).map(([key, value]) => [key, value ?? null]));
  return Object.keys(changes).length > 0 ? changes : undefined;
}
