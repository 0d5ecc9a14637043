import { claimId, RELATION_TYPES, type Actor, type ActorId, type ActorType, type Article, type ArticleId, type Claim, type Corpus, type RelationType, type Status } from '../../src/model/index.ts';

/** One claim in a line: `RU MOBILIZE BY planned by:PUTIN in:a1 "plans to deploy missiles in"`. */
export function claimOf(line: string, index = 0): Claim {
  const m = /^(\S+) (\S+) (\S+)(?: (actual|planned|possible|denied))?(?: by:(\S+))?(?: in:(\S+))?(?: when:(\S+))?(?: with:(\S+))?(?: rule:(\S+?)@(\S+))?(?: "(.*)")?$/s.exec(line);
  if (!m) throw new Error(`not a claim: ${line}`);
  const [, source, type, target, status, by, article, when, instrument, rule, confidence, label] = m;
  const claim: Omit<Claim, 'id'> = {
    article: (article ?? 'a1') as ArticleId,
    source: source as ActorId,
    target: target as ActorId,
    type: type as RelationType,
    label: label ?? type!.toLowerCase(),
    status: (status ?? 'actual') as Status,
    by: (by?.split(',') ?? []) as ActorId[],
    symmetric: 'mutual' in RELATION_TYPES[type as RelationType],
    evidence: { from: index * 10, to: index * 10 + 10 },
    rule: rule ?? 'test',
    confidence: Number(confidence ?? 0.9),
    ...(when === undefined ? {} : { when: { from: when, to: when } }),
    ...(instrument === undefined ? {} : { with: instrument as ActorId }),
  };
  return { ...claim, id: claimId(claim) };
}

export function articleOf(id: string, more: Partial<Article> = {}): Article {
  const text = Array.from({ length: 100 }, (_, i) => `Sentence${i}`.padEnd(10)).join('');
  return { id: id as ArticleId, stem: id, title: `Title of ${id}`, lang: 'en', text, blocks: [{ kind: 'body', span: { from: 0, to: text.length } }], ...more };
}

/** `RU:country` or `putin:person:Vladimir Putin:Putin;Poutine` (type, name, aliases). */
export function actorOf(line: string): Actor {
  const [id = '', type = 'country', name = id, aliases = ''] = line.split(':');
  return { id: id as ActorId, type: type as ActorType, name, aliases: aliases.split(';').filter(Boolean).map((text) => ({ text, lang: 'en' })) };
}

/** A corpus from one line per claim; actors and articles that are only named are made up. */
export function corpusOf(claims: readonly string[], { actors = [], articles = [] }: { actors?: readonly string[]; articles?: readonly Article[] } = {}): Corpus {
  const made = claims.map((line, i) => claimOf(line, i));
  const known = new Map(actors.map(actorOf).map((a) => [a.id, a]));
  for (const c of made) for (const id of [c.source, c.target, ...c.by, ...(c.with ? [c.with] : [])]) if (!known.has(id)) known.set(id, actorOf(id));
  const read = new Map(articles.map((a) => [a.id, a]));
  for (const c of made) if (!read.has(c.article)) read.set(c.article, articleOf(c.article));
  return { articles: [...read.values()], actors: [...known.values()], mentions: [], claims: made, suggestions: [] };
}

export const id = (s: string): ActorId => s as ActorId;
