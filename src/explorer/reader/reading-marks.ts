import { classOf, type Claim, type ClaimId, type Mention, type RelationClass } from '../../model/index.ts';
import type { Reading } from '../view/view.ts';
import type { Mark } from './segments.ts';

/** What can be marked in an article: an actor's mention, a claim's evidence, the words one came for. */
export type TextMark =
  | { readonly kind: 'mention'; readonly mention: Mention }
  | { readonly kind: 'claim'; readonly id: ClaimId; readonly class: RelationClass; readonly current: boolean; readonly end: number }
  | { readonly kind: 'sought' };

/** All marks of an article for one reading of it. */
export function marksOf(mentions: readonly Mention[], claims: readonly Claim[], { claim: current, at }: Reading): readonly Mark<TextMark>[] {
  return [
    ...claims.map((c): Mark<TextMark> => ({
      span: c.evidence,
      kind: { kind: 'claim', id: c.id, class: classOf(c.type), current: c.id === current, end: c.evidence.to },
    })),
    ...mentions.map((m): Mark<TextMark> => ({ span: m.span, kind: { kind: 'mention', mention: m } })),
    ...(at ? [{ span: at, kind: { kind: 'sought' } } as const] : []),
  ];
}

/** Claims in the order of their sentences: the way a reader walks through them. */
export function inTextOrder(claims: readonly Claim[]): readonly Claim[] {
  return [...claims].sort((a, b) => a.evidence.from - b.evidence.from || a.evidence.to - b.evidence.to || (a.id < b.id ? -1 : 1));
}
