import { overlaps, type Claim, type Mention } from '../../model/index.ts';
import type { Choice } from '../../project/index.ts';

/**
 * What saying "this actor is not meant here" decides: its mention goes, and with it the claims that were read out
 * of these very words. One step, so that one undo brings all of it back.
 */
export function notMeant({ actor, article, span }: Mention, claims: readonly Claim[]): readonly Choice[] {
  const resting = claims.filter(
    (c) =>
      c.article === article &&
      ((c.source === actor && c.sourceSpan !== undefined && overlaps(c.sourceSpan, span)) ||
        (c.target === actor && c.targetSpan !== undefined && overlaps(c.targetSpan, span))),
  );
  return [{ kind: 'reject-mention', actor, place: { article, span } }, ...resting.map((c): Choice => ({ kind: 'reject-claim', claim: c.id }))];
}
