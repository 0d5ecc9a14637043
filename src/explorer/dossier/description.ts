import { lastDay, periodOf } from '../../graph/index.ts';
import { groupBy } from '../state/group.ts';
import type { Actor, Article, ArticleId, Claim } from '../../model/index.ts';

/** What an actor is called besides its name, by language, each way of writing once. */
export function aliasesByLanguage(actor: Actor | undefined): readonly (readonly [lang: string, names: readonly string[]])[] {
  if (!actor) return [];
  const byLang = groupBy(
    actor.aliases.filter((a) => a.text !== actor.name),
    (a) => a.lang,
  );
  return [...byLang].map(([lang, aliases]) => [lang, [...new Set(aliases.map((a) => a.text))]] as const).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** First and last date of claims, by event or else publication; undefined when no date is known. */
export function periodOfClaims(claims: readonly Claim[], articles: ReadonlyMap<ArticleId, Article>): { readonly from: string; readonly to: string } | undefined {
  let period: { from: string; to: string } | undefined;
  for (const claim of claims) {
    const own = periodOf(claim, articles.get(claim.article));
    if (!own) continue;
    period = period
      ? { from: own.from < period.from ? own.from : period.from, to: lastDay(own.to) > lastDay(period.to) ? own.to : period.to }
      : { from: own.from, to: own.to };
  }
  return period;
}
