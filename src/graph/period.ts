import type { Article, Claim } from '../model/index.ts';

/** A stretch of time between two ISO dates, both included; either end may be open. */
export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Which date of a claim counts: that of its event (or else of publication), or always that of publication. */
export const DATES_BY = ['event', 'published'] as const;
export type DateBy = (typeof DATES_BY)[number];

/**
 * When a claim counts: the dates its event refers to, or else the day its article was published; by publication,
 * that day only. Undefined when it is not known.
 */
export function periodOf(
  claim: Pick<Claim, 'when'>,
  article: Pick<Article, 'published'> | undefined,
  by: DateBy = 'event',
): { readonly from: string; readonly to: string } | undefined {
  if (claim.when && by === 'event') return claim.when;
  return article?.published ? { from: article.published, to: article.published } : undefined;
}

/** The last day an ISO date can mean: "2024-12" ends on "2024-12-31", as far as string order goes. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-31` : date;
}

/** Whether two periods share a day. Dates of unlike precision compare by all that they may mean. */
export function shareDay(a: Period, b: Period): boolean {
  return begins(a, b) && begins(b, a);
}

function begins(a: Period, b: Period): boolean {
  return a.from === undefined || b.to === undefined || a.from <= lastDay(b.to);
}
