import { foldName, slice, type Article, type ArticleId, type Claim } from '../model/index.ts';
import { STEP, type Steps } from './steps.ts';

type Articles = ReadonlyMap<ArticleId, Article>;

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
 * By claim, the place of the one it repeats, or its own: the same relation, put the same way, in the same words of
 * one story. The first article's claim is what the others repeat, where it is there. Undefined where no story was
 * copied, as in most corpora.
 */
export function* tellingSteps(claims: readonly Claim[], articles: Articles): Steps<Int32Array | undefined> {
  const copied = new Set<ArticleId>();
  for (const { id, copyOf } of articles.values()) if (copyOf !== undefined) copied.add(id).add(copyOf);
  if (copied.size === 0) return undefined;
  const told = Int32Array.from(claims, (_, i) => i);
  const first = new Map<string, number>();
  for (const original of [true, false]) {
    for (const [i, claim] of claims.entries()) {
      if (i % STEP === STEP - 1) yield;
      if (!copied.has(claim.article) || (articles.get(claim.article)?.copyOf === undefined) !== original) continue;
      const words = wordsOf(claim, articles);
      const known = first.get(words);
      if (known === undefined) first.set(words, i);
      else told[i] = known;
    }
  }
  return told;
}

/**
 * Of claims that pass, those that say something of their own: where one repeats another that passes too, it is left
 * out. The same marks where no story was copied.
 */
export function onceTold(telling: Int32Array | undefined, passes: Uint8Array): Uint8Array {
  if (!telling) return passes;
  const once = passes.slice();
  // A repeated claim may be filtered out while its copies are not: then the first of these stands for all.
  const standing = new Map<number, number>();
  for (let i = 0; i < once.length; i++) {
    if (once[i] === 0) continue;
    const told = telling[i] as number;
    if (told === i) continue;
    if (passes[told] === 1 || standing.has(told)) once[i] = 0;
    else standing.set(told, i);
  }
  return once;
}

/** How many things claims tell, by their places: what is repeated counts once. */
export function countTellings(telling: Int32Array | undefined, claims: readonly number[]): number {
  return telling ? new Set(claims.map((i) => telling[i])).size : claims.length;
}

function wordsOf(claim: Claim, articles: Articles): string {
  const { article, source, target, type, status, evidence } = claim;
  const words = foldName(slice(articles.get(article)?.text ?? '', evidence));
  return [storyOf(articles, article), source, target, type, status, words].join('|');
}
