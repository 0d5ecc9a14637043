import type { Claim, ClaimChanges } from '../../model/index.ts';
import type { CompleteClaim } from './claim-form.tsx';

/** What differs between a claim and what a person says of it; undefined when nothing does. */
export function changesBetween(claim: Claim, values: CompleteClaim): ClaimChanges | undefined {
  const changes = Object.fromEntries(Object.entries(values).filter(([key, value]) => claim[key as keyof CompleteClaim] !== value));
  return Object.keys(changes).length > 0 ? changes : undefined;
}
