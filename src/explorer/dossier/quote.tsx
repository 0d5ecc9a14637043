import type { JSX } from 'react';
import { covers, type Claim, type Mention, type Span } from '../../model/index.ts';
import { segments, type Mark } from '../reader/segments.ts';
import { useOpened } from '../state/use.ts';

type End = 'source' | 'target';

/** A claim's evidence in the article's own words, with both actors marked. Always text, never HTML. */
export function Quote({ claim }: { readonly claim: Claim }): JSX.Element | null {
  const { articles, mentionsByArticle } = useOpened();
  const article = articles.get(claim.article);
  if (!article) return null;
  const marks = endMarks(claim, mentionsByArticle.get(claim.article) ?? []);
  return (
    <>
      {segments(article.text, claim.evidence, marks).map((s) =>
        s.kinds[0] ? (
          <mark key={s.span.from} className={s.kinds[0]}>
            {s.text}
          </mark>
        ) : (
          s.text
        ),
      )}
    </>
  );
}

/** Where source and target are named in the evidence: as the claim says, or else where they are mentioned. */
export function endMarks(claim: Claim, mentions: readonly Mention[]): readonly Mark<End>[] {
  const firstMention = (actor: Claim['source']): Span | undefined =>
    mentions.find((m) => m.actor === actor && covers(claim.evidence, m.span))?.span;
  const mark = (kind: End, span: Span | undefined): Mark<End>[] => (span ? [{ kind, span }] : []);
  return [
    ...mark('source', claim.sourceSpan ?? firstMention(claim.source)),
    ...mark('target', claim.targetSpan ?? firstMention(claim.target)),
  ];
}
