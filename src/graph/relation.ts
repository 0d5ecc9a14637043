import { STATUSES, type ActorId, type Article, type ArticleId, type Claim, type Status } from '../model/index.ts';
import type { RelationEdge } from './actor-graph.ts';
import { findingOf } from './finding.ts';
import { lastDay, periodOf } from './period.ts';
import { storyOf } from './telling.ts';

interface Surroundings {
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly nameOf: (actor: ActorId) => string;
}

/**
 * Best attested first: what is put more factually, then the surer finding, then the newer article.
 * Ids break ties, so that the order never depends on the order of extraction.
 */
export function byAttestation(articles: ReadonlyMap<ArticleId, Pick<Article, 'published'>>): (a: Claim, b: Claim) => number {
  const published = (c: Claim): string => articles.get(c.article)?.published ?? '';
  return (a, b) =>
    STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
    b.confidence - a.confidence ||
    compare(published(b), published(a)) ||
    compare(a.article, b.article) ||
    a.evidence.from - b.evidence.from ||
    compare(a.id, b.id);
}

/** Everything an edge knows from its claims, of which there is at least one. */
export function summariseClaims(group: readonly Claim[], { articles, nameOf }: Surroundings): Omit<RelationEdge, 'type' | 'class'> {
  const [only] = group;
  if (only && group.length === 1) return summariseOne(only, { articles, nameOf });
  const claims = [...group].sort(byAttestation(articles));
  const statuses: Record<Status, number> = { actual: 0, planned: 0, possible: 0, denied: 0 };
  for (const claim of claims) statuses[claim.status]++;
  const status = STATUSES.reduce((most, s) => (statuses[s] > statuses[most] ? s : most));
  const periods = claims.map((c) => periodOf(c, articles.get(c.article))).filter((p) => p !== undefined);
  return {
    // Some claims may put a mutual relation one-sidedly: the edge has no arrow when at least half do not.
    symmetric: 2 * claims.filter((c) => c.symmetric).length >= claims.length,
    claims: claims.map((c) => c.id),
    statuses,
    status,
    label: claims.find((c) => c.status === status)?.label ?? '',
    articles: new Set(claims.map((c) => storyOf(articles, c.article))).size,
    // Who prints another outlet's story stands behind nothing more.
    outlets: distinct(claims.map((c) => outletBehind(articles, c.article))),
    speakers: distinct(claims.flatMap((c) => c.by.map(nameOf))),
    first: periods.map((p) => p.from).reduce<string | undefined>((a, b) => (a === undefined || b < a ? b : a), undefined),
    last: periods.map((p) => p.to).reduce<string | undefined>((a, b) => (a === undefined || lastDay(b) > lastDay(a) ? b : a), undefined),
    ...certainty(claims),
    // "May attack" and "denies attacking" can both be so: only what is said to be or to come is affirmed.
    disagrees: statuses.denied > 0 && statuses.actual + statuses.planned > 0,
  };
}

/** The same for a single claim, as most relations of a large graph have: a tenth of the work. */
function summariseOne(claim: Claim, { articles, nameOf }: Surroundings): Omit<RelationEdge, 'type' | 'class'> {
  const { status, symmetric, id, label, by } = claim;
  const article = articles.get(claim.article);
  const period = periodOf(claim, article);
  const outlet = outletBehind(articles, claim.article);
  return {
    symmetric,
    claims: [id],
    statuses: { actual: 0, planned: 0, possible: 0, denied: 0, [status]: 1 },
    status,
    label,
    articles: 1,
    outlets: outlet === undefined ? NONE : [outlet],
    speakers: by.length === 0 ? NONE : distinct(by.map(nameOf)),
    first: period?.from,
    last: period?.to,
    ...certainty([claim]),
    disagrees: false,
  };
}

/** How sure the reading of claims is, and how many of them the model found. */
function certainty(claims: readonly Claim[]): Pick<RelationEdge, 'byModel' | 'confidence'> {
  let byModel = 0;
  let confidence = 0;
  for (const claim of claims) {
    if (findingOf(claim) === 'model') byModel++;
    if (claim.confidence > confidence) confidence = claim.confidence;
  }
  return byModel > 0 ? { byModel, confidence } : { confidence };
}

function outletBehind(articles: Surroundings['articles'], id: ArticleId): string | undefined {
  return articles.get(storyOf(articles, id))?.outlet ?? articles.get(id)?.outlet;
}

const NONE: readonly string[] = [];

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((v) => v !== undefined))].sort(compare);
}

/** Order of code units: the same on every machine, whatever its language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
