import { lastDay, periodOf, type DateBy, type FacetName, type Side } from '../../graph/index.ts';
import type { Article, ArticleId, Claim } from '../../model/index.ts';
import type { Comparing } from '../view/view.ts';

/** What sides can be made of: values of a facet, or time. */
export const COMPARE_BY = ['outlet', 'speaker', 'time', 'lang', 'article'] as const satisfies readonly (FacetName | 'time')[];
export type CompareBy = (typeof COMPARE_BY)[number];

type Values = Readonly<Record<FacetName, readonly string[]>>;

/** What a comparison is made of. */
export function comparedBy({ a }: Comparing): CompareBy {
  if ('period' in a) return 'time';
  const { facet } = a;
  return COMPARE_BY.find((by) => by === facet) ?? 'outlet';
}

/** The first thing of which there are two to compare. */
export function firstOfTwo(values: Values): CompareBy {
  return COMPARE_BY.find((by) => by !== 'time' && values[by].length > 1) ?? 'time';
}

/** Two sides to begin with: the two commonest values, or what was before and after half of the claims. */
export function firstSides(by: CompareBy, values: Values, claims: readonly Claim[], articles: ReadonlyMap<ArticleId, Article>, dateBy?: DateBy): Comparing {
  if (by !== 'time') {
    const [a, b] = values[by];
    return { a: { facet: by, values: a === undefined ? [] : [a] }, b: { facet: by, values: b === undefined ? [] : [b] } };
  }
  const dates = claims.flatMap((c) => periodOf(c, articles.get(c.article), dateBy)?.from ?? []).sort();
  const middle = dates[Math.floor(dates.length / 2)];
  if (middle === undefined) return { a: { period: {} }, b: { period: {} } };
  const from = `${middle}-01-01`.slice(0, 10);
  return { a: { period: { to: dayBefore(from) } }, b: { period: { from } } };
}

/** Puts a value on one side, or on none. It is never on both: that would compare it with itself. */
export function assign({ a, b }: Comparing, value: string, to: 'a' | 'b' | undefined): Comparing {
  const moved = (side: Side, here: boolean): Side => {
    if ('period' in side) return side;
    const others = side.values.filter((v) => v !== value);
    return { ...side, values: here ? [...others, value] : others };
  };
  return { a: moved(a, to === 'a'), b: moved(b, to === 'b') };
}

/** On which side a value is. */
export function sideOfValue({ a, b }: Comparing, value: string): 'a' | 'b' | undefined {
  if ('values' in a && a.values.includes(value)) return 'a';
  return 'values' in b && b.values.includes(value) ? 'b' : undefined;
}

/** The first and last day on which a claim of these falls, for bounding date fields. */
export function daysOf(claims: readonly Claim[], articles: ReadonlyMap<ArticleId, Article>, dateBy?: DateBy): readonly [first: string, last: string] | undefined {
  const periods = claims.flatMap((c) => periodOf(c, articles.get(c.article), dateBy) ?? []);
  const from = periods.map((p) => p.from).sort()[0];
  const to = periods.map((p) => lastDay(p.to)).sort().at(-1);
  return from === undefined || to === undefined ? undefined : [from, to];
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
