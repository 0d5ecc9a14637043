import { DramatisError, type ActorId, type Article, type ArticleId, type Project, type Span } from '../model/index.ts';

/**
 * Checks that a project hangs together: ids are unique, claims and mentions name articles and actors that
 * are there, spans lie within their article's text. Decisions may point at nothing: replay reports those.
 * @throws DramatisError naming the first field that points nowhere
 */
export function checkReferences({ corpus }: Pick<Project, 'corpus'>, where: string): void {
  const fail = (field: string, what: string): never => {
    throw new DramatisError(what, `${where}: corpus.${field}`, 'The file was damaged or edited by hand: extract its articles again');
  };
  const articles = unique<ArticleId, Article>(corpus.articles, (i, id) => fail(`articles[${i}].id`, `"${id}" is there twice`));
  const actors = unique<ActorId, unknown>(corpus.actors, (i, id) => fail(`actors[${i}].id`, `"${id}" is there twice`));
  const actor = (id: ActorId | undefined, field: string): void => {
    if (id !== undefined && !actors.has(id)) fail(field, `"${id}" names no actor of the project`);
  };
  const inside = (span: Span | undefined, article: Article, field: string): void => {
    if (span && span.to > article.text.length) fail(field, `[${span.from}, ${span.to}) lies outside a text of length ${article.text.length}`);
  };
  const articleOf = (id: ArticleId, field: string): Article => articles.get(id) ?? fail(field, `"${id}" names no article of the project`);

  corpus.articles.forEach((article, i) => {
    article.blocks.forEach((block, k) => inside(block.span, article, `articles[${i}].blocks[${k}].span`));
  });
  corpus.mentions.forEach((mention, i) => {
    actor(mention.actor, `mentions[${i}].actor`);
    inside(mention.span, articleOf(mention.article, `mentions[${i}].article`), `mentions[${i}].span`);
  });
  unique(corpus.claims, (i, id) => fail(`claims[${i}].id`, `"${id}" is there twice`));
  corpus.claims.forEach((claim, i) => {
    const article = articleOf(claim.article, `claims[${i}].article`);
    for (const end of ['source', 'target', 'where', 'with'] as const) actor(claim[end], `claims[${i}].${end}`);
    claim.by.forEach((id, k) => actor(id, `claims[${i}].by[${k}]`));
    for (const span of ['evidence', 'sourceSpan', 'targetSpan'] as const) inside(claim[span], article, `claims[${i}].${span}`);
  });
}

function unique<Id extends string, T>(items: readonly (T & { readonly id: Id })[], fail: (index: number, id: Id) => never): ReadonlyMap<Id, T> {
  const byId = new Map<Id, T>();
  items.forEach((item, i) => {
    if (byId.has(item.id)) fail(i, item.id);
    byId.set(item.id, item);
  });
  return byId;
}
