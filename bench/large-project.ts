import type { Actor, Article, Claim, Mention, Project } from '../src/model/index.ts';
import { ACTOR_TYPES, RELATION_TYPE_NAMES, STATUSES, type ActorId, type ArticleId, type ClaimId } from '../src/model/index.ts';
import { layOutCorpus } from '../src/graph/index.ts';
import { newProject } from '../src/project/index.ts';
import { communityGraph } from './graphs.ts';

const TEXT = 'One said that another did something to a third. ';
const PER_ARTICLE = 50;

/**
 * A project over a generated graph with communities: one claim for each relation, fifty to an article.
 * @param placed - whether it comes with a layout
 */
export function generatedProject(actorCount: number, relations: number, placed: boolean): Project {
  const graph = communityGraph(actorCount, relations, 0.85);
  const articles = Array.from({ length: Math.ceil(relations / PER_ARTICLE) }, (_, i): Article => ({
    id: `article-${i}` as ArticleId, stem: `article-${i}`, title: `Article ${i}`, text: TEXT, lang: ['en', 'it', 'fr'][i % 3] ?? 'en', outlet: `Outlet ${i % 200}`,
    published: `2024-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
    blocks: [{ kind: 'body', span: { from: 0, to: TEXT.length } }],
  }));
  const idOf = (i: number): ActorId => `actor-${i}` as ActorId;
  const actors = Array.from({ length: actorCount }, (_, i): Actor => ({ id: idOf(i), name: `Actor ${i}`, type: ACTOR_TYPES[i % ACTOR_TYPES.length] ?? 'person', aliases: [] }));
  const articleOf = (i: number): ArticleId => `article-${Math.floor(i / PER_ARTICLE)}` as ArticleId;
  const claims = Array.from(graph.sources, (source, i): Claim => ({
    id: `claim-${i}` as ClaimId, article: articleOf(i), source: idOf(source), target: idOf(graph.targets[i] ?? 0),
    type: RELATION_TYPE_NAMES[((graph.groups[source] ?? 0) * 3 + (i % 4)) % RELATION_TYPE_NAMES.length] ?? 'AID',
    label: 'did something to', status: STATUSES[i % STATUSES.length] ?? 'actual', by: i % 4 === 0 ? [idOf(i % 100)] : [], symmetric: false,
    evidence: { from: 0, to: TEXT.length - 1 }, rule: 'generated', confidence: 0.8,
  }));
  const mentions = claims.map(({ source, article }): Mention => ({ actor: source, article, span: { from: 0, to: 3 }, form: 'name' }));
  const corpus = { articles, actors, mentions, claims, suggestions: [] };
  const project = newProject(`Generated, ${actorCount} actors`, corpus);
  return placed ? { ...project, layout: layOutCorpus(corpus) } : project;
}
