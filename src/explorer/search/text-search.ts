import type { Article, ArticleId, Claim, Span } from '../../model/index.ts';

/** Words found in an article's text. */
export interface TextHit {
  readonly article: ArticleId;
  readonly span: Span;
}

/**
 * A text for comparing, of the same length: lower case, without accents. Offsets stay true, unlike with
 * `foldName`, which is why a letter that would become two stays as it is.
 */
export function foldInPlace(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    const plain = unit > '\u007f' ? unit.normalize('NFD').charAt(0).toLowerCase() : unit.toLowerCase();
    folded += plain.length === 1 ? plain : unit;
  }
  return folded;
}

const folded = new WeakMap<Article, string>();
function foldedText(article: Article): string {
  const known = folded.get(article) ?? foldInPlace(article.text);
  folded.set(article, known);
  return known;
}

/** The first place in each article where the words stand as asked, accents and case ignored. */
export function searchText(articles: readonly Article[], query: string, limit: number): readonly TextHit[] {
  const sought = foldInPlace(query.trim());
  if (sought.length < 2) return [];
  const hits: TextHit[] = [];
  for (const article of articles) {
    const from = foldedText(article).indexOf(sought);
    if (from >= 0) hits.push({ article: article.id, span: { from, to: from + sought.length } });
    if (hits.length === limit) break;
  }
  return hits;
}

/** Claims in whose label or quote all the words asked for occur. */
export function searchClaims(claims: readonly Claim[], articles: ReadonlyMap<ArticleId, Article>, query: string, limit: number): readonly Claim[] {
  const words = foldInPlace(query).split(/\s+/).filter((w) => w.length > 1);
  if (words.length === 0) return [];
  const found: Claim[] = [];
  for (const claim of claims) {
    const article = articles.get(claim.article);
    if (!article) continue;
    const quote = foldedText(article).slice(claim.evidence.from, claim.evidence.to);
    const label = foldInPlace(claim.label);
    if (words.every((w) => quote.includes(w) || label.includes(w))) found.push(claim);
    if (found.length === limit) break;
  }
  return found;
}

/** Articles whose title or outlet has the words asked for. */
export function searchArticles(articles: readonly Article[], query: string, limit: number): readonly Article[] {
  const words = foldInPlace(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found: Article[] = [];
  for (const article of articles) {
    const head = foldInPlace(`${article.title} ${article.outlet ?? ''}`);
    if (words.every((w) => head.includes(w))) found.push(article);
    if (found.length === limit) break;
  }
  return found;
}

/** The words round a hit, cut at spaces, for showing it in its surroundings. */
export function surroundings(text: string, hit: Span, reach = 50): Span {
  const before = text.lastIndexOf(' ', Math.max(0, hit.from - reach));
  const after = text.indexOf(' ', hit.to + reach);
  const line = (at: number): number => Math.max(at, text.lastIndexOf('\n', hit.from - 1) + 1);
  const lineEnd = text.indexOf('\n', hit.to);
  const end = after === -1 ? text.length : after;
  return { from: line(Math.max(0, before + 1)), to: lineEnd === -1 ? end : Math.min(end, lineEnd) };
}
