import { foldName, slice, type Article, type ArticleId, type Claim } from '../model/index.ts';

type Articles = ReadonlyMap<ArticleId, Article>;

/** One thing that is told once, however many outlets printed the story: the claim, and its copies elsewhere. */
export interface Telling {
  /** From the article that the others copy, where that one is there. */
  readonly claim: Claim;
  /** The same words of the same story in other outlets. Mostly empty. */
  readonly copies: readonly Claim[];
}

/** The article whose story an article tells: itself, or the one it copies. */
export function storyOf(articles: Articles, id: ArticleId): ArticleId {
  return articles.get(id)?.copyOf ?? id;
}

/** Who stands behind a story: its first article's outlet, or, where that is not known, the article itself. */
export function voiceOf(articles: Articles, id: ArticleId): string {
  const story = storyOf(articles, id);
  return articles.get(story)?.outlet ?? articles.get(id)?.outlet ?? story;
}

/** How many outlets stand behind claims; printing what another outlet wrote adds none. */
export function countVoices(claims: Iterable<Pick<Claim, 'article'>>, articles: Articles): number {
  const voices = new Set<string>();
  for (const { article } of claims) voices.add(voiceOf(articles, article));
  return voices.size;
}

/**
 * Claims with the copies of each put together: the same relation, put the same way, in the same words of one
 * story. Order is that of the claims.
 */
export function groupTellings(claims: readonly Claim[], articles: Articles): readonly Telling[] {
  const copied = new Set<ArticleId>();
  for (const { id, copyOf } of articles.values()) if (copyOf !== undefined) copied.add(id).add(copyOf);
  if (copied.size === 0) return claims.map((claim) => ({ claim, copies: NONE }));
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = copied.has(claim.article) ? wordsOf(claim, articles) : claim.id;
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()].flatMap((group) => {
    const claim = group.find((c) => articles.get(c.article)?.copyOf === undefined) ?? group[0];
    return claim ? { claim, copies: group.filter((c) => c !== claim) } : [];
  });
}

const NONE: readonly Claim[] = [];

function wordsOf(claim: Claim, articles: Articles): string {
  const { article, source, target, type, status, evidence } = claim;
  const words = foldName(slice(articles.get(article)?.text ?? '', evidence));
  return [storyOf(articles, article), source, target, type, status, words].join('|');
}
