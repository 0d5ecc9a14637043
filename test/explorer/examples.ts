import {
  claimId,
  type Actor, type ActorId, type Article, type ArticleId, type Block, type Claim, type Corpus, type Mention, type RelationType,
} from '../../src/model/index.ts';

/* Small corpora for tests, written as one would say them. */

export const actorId = (id: string): ActorId => id as ActorId;
export const articleId = (id: string): ArticleId => id as ArticleId;

export function actor(id: string, name: string, more: Partial<Actor> = {}): Actor {
  return { id: actorId(id), name, type: 'country', aliases: [], ...more };
}

/** An article whose paragraphs are all body text unless said otherwise. */
export function article(id: string, text: string, more: Partial<Article> = {}): Article {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map((m) => ({ kind: 'body', span: { from: m.index, to: m.index + m[0].length } }));
  return { id: articleId(id), stem: id, title: `Title of ${id}`, lang: 'en', text, blocks, ...more };
}

/** A claim whose evidence is these words of the article. */
export function claim(of: Article, words: string, [source, type, target]: readonly [string, RelationType, string], more: Partial<Claim> = {}): Claim {
  const from = of.text.indexOf(words);
  if (from < 0) throw new Error(`"${words}" is not in ${of.id}`);
  const core = { article: of.id, source: actorId(source), target: actorId(target), type, evidence: { from, to: from + words.length } };
  return { ...core, id: claimId(core), label: type.toLowerCase(), status: 'actual', by: [], symmetric: false, rule: 'example', confidence: 1, ...more };
}

export function mention(of: Article, words: string, id: string): Mention {
  const from = of.text.indexOf(words);
  return { actor: actorId(id), article: of.id, span: { from, to: from + words.length }, form: 'name' };
}

export function corpus(parts: Partial<Corpus>): Corpus {
  return { articles: [], actors: [], mentions: [], claims: [], suggestions: [], ...parts };
}
