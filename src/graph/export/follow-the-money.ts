import { contentHash, slice, type Actor, type ActorId, type Article, type ArticleId, type Claim } from '../../model/index.ts';
import { findingOf, percentOf, type Finding } from '../finding.ts';
import type { ExportFormat } from './export-format.ts';
import { jsonText } from './json.ts';

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/**
 * FollowTheMoney entities (https://followthemoney.tech), one a line: actors become things with the articles that
 * speak of them as proof, articles documents, claims links between things with their quote and source. Aleph and OpenAleph load such files.
 */
export const followTheMoney: ExportFormat = {
  title: 'FollowTheMoney',
  description: 'Actors, claims and articles as entities, one a line, for Aleph and its tools.',
  ending: '.ftm.jsonl',
  mediaType: 'application/jsonl',
  write({ corpus }) {
    const actors = new Map(corpus.actors.map((a) => [a.id, a]));
    const articles = new Map(corpus.articles.map((a) => [a.id, a]));
    const told = new Map<ActorId, Set<ArticleId>>(corpus.actors.map((a) => [a.id, new Set()]));
    for (const { actor, article } of corpus.mentions) told.get(actor)?.add(article);
    for (const { source, target, article } of corpus.claims) for (const end of [source, target]) told.get(end)?.add(article);
    const entities = [
      ...corpus.actors.map((a) => thing(a, [...(told.get(a.id) ?? [])].filter((id) => articles.has(id)))),
      ...corpus.articles.map(document),
      ...corpus.claims.flatMap((claim) => {
        const article = articles.get(claim.article);
        return article && actors.has(claim.source) && actors.has(claim.target) ? [link(claim, article, actors)] : [];
      }),
    ];
    return entities.map((e) => `${jsonText(e)}\n`).join('');
  },
};

/** The schema for each type of actor. A state acts as a public body; FollowTheMoney has no countries of its own. */
const SCHEMAS = { country: 'PublicBody', organisation: 'Organization', person: 'Person', place: 'Address', equipment: 'Asset' } as const;

/** What a link says of how it was found, where that was not by a rule. */
const READINGS: Readonly<Record<Finding, (claim: Claim) => string>> = {
  rule: () => '',
  model: ({ confidence }) => `, found by a statistical model (${percentOf(confidence)}% sure)`,
  person: () => ', entered by hand',
};

const thingId = (id: ActorId): string => `dramatis-actor-${contentHash(id)}`;
const documentId = (id: ArticleId): string => `dramatis-article-${id}`;

function thing(actor: Actor, proof: readonly ArticleId[]): Entity {
  return entity(thingId(actor.id), SCHEMAS[actor.type], {
    name: [actor.name],
    alias: actor.aliases.map((a) => a.text).filter((a) => a !== actor.name),
    country: [actor.country?.toLowerCase()],
    wikidataId: [actor.wikidata],
    proof: proof.map(documentId),
    ...(actor.type === 'place' ? { full: [actor.name], latitude: [actor.coordinates?.[0]], longitude: [actor.coordinates?.[1]] } : {}),
  });
}

function document(article: Article): Entity {
  return entity(documentId(article.id), 'Article', {
    title: [article.title],
    author: [article.author],
    publisher: [article.outlet],
    publishedAt: [article.published],
    sourceUrl: [article.url],
    bodyText: [article.text],
  });
}

function link(claim: Claim, article: Article, actors: ReadonlyMap<ActorId, Actor>): Entity {
  const [schema, from, to] = linkSchema(claim, actors);
  return entity(`dramatis-claim-${claim.id}`, schema, {
    [from]: [thingId(claim.source)],
    [to]: [thingId(claim.target)],
    role: [claim.label],
    status: [claim.status],
    startDate: [claim.when?.from],
    endDate: [claim.when?.to],
    summary: [slice(article.text, claim.evidence)],
    description: [`${claim.type}${claim.by.length > 0 ? `, according to ${claim.by.map((id) => actors.get(id)?.name ?? id).join(', citing ')}` : ''}${READINGS[findingOf(claim)](claim)}`],
    // Links can't name their document as proof; things can.
    recordId: [documentId(article.id)],
    publisher: [article.outlet],
    sourceUrl: [article.url],
  });
}

/** Leading, belonging and owning have schemas of their own where both ends are of the kinds they ask for. */
function linkSchema({ type, source, target }: Claim, actors: ReadonlyMap<ActorId, Actor>): readonly [schema: string, from: string, to: string] {
  const isLegal = (id: ActorId): boolean => ['country', 'organisation', 'person'].includes(actors.get(id)?.type ?? '');
  const isBody = (id: ActorId): boolean => isLegal(id) && actors.get(id)?.type !== 'person';
  if (type === 'LEADS' && isLegal(source) && isBody(target)) return ['Directorship', 'director', 'organization'];
  if (type === 'MEMBER_OF' && isLegal(source) && isBody(target)) return ['Membership', 'member', 'organization'];
  if (type === 'OWNS' && isLegal(source) && actors.get(target)?.type === 'equipment') return ['Ownership', 'owner', 'asset'];
  return ['UnknownLink', 'subject', 'object'];
}

function entity(id: string, schema: string, values: Readonly<Record<string, readonly (string | number | undefined)[]>>): Entity {
  const properties = Object.entries(values)
    .map(([key, list]) => [key, list.filter((v) => v !== undefined && v !== '').map(String)] as const)
    .filter(([, list]) => list.length > 0);
  return { id, schema, properties: Object.fromEntries(properties) };
}
