import { foldName, isContent, slice, type Article, type ArticleId } from '../model/index.ts';

/** Words per shingle: agencies' sentences survive editing in runs of at least this many. */
const SHINGLE = 5;
/** Hash functions; two articles agree in as many of them as they share shingles (Broder 1997). */
const HASHES = 128;
/** Hashes per band: articles that agree in all of one band are compared in full. */
const ROWS = 2;
/** Share of the shorter article's shingles that the other must have. */
const SAME_STORY = 0.5;
/** Shingles below which an article is too short to be told from another by its words. */
const LEAST = 20;

/**
 * Groups articles that tell one story in the same words, such as an agency's report in several outlets.
 *
 * MinHash over five-word shingles finds candidates (Broder, "On the resemblance and containment of documents", 1997),
 * which are then compared exactly. Groups and their members keep the order of the articles.
 * @returns groups of two and more; articles without copies are in none
 */
export function groupCopies(articles: readonly Article[]): ArticleId[][] {
  const shingles = articles.map(shinglesOf);
  const leader = articles.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (leader[root] !== undefined && leader[root] !== root) root = leader[root] ?? root;
    return root;
  };
  for (const [a, b] of candidates(shingles)) {
    const [x, y] = [find(a), find(b)];
    if (x === y || !alike(shingles[a], shingles[b])) continue;
    leader[Math.max(x, y)] = Math.min(x, y);
  }
  const groups = new Map<number, ArticleId[]>();
  articles.forEach((article, i) => {
    const root = find(i);
    groups.set(root, [...(groups.get(root) ?? []), article.id]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The articles with each copy of a story marked as one of the first article that tells it. */
export function markCopies(articles: readonly Article[]): Article[] {
  const original = new Map<ArticleId, ArticleId>();
  for (const [first, ...copies] of groupCopies(articles)) for (const copy of copies) if (first) original.set(copy, first);
  return articles.map((article) => {
    const copyOf = original.get(article.id);
    return article.copyOf === copyOf ? article : { ...article, copyOf };
  });
}

/** Hashes of the runs of five words in what is read of the article. */
function shinglesOf(article: Article): Set<number> {
  const content = article.blocks.filter((b) => isContent(b) && b.kind !== 'title').map((b) => slice(article.text, b.span)).join(' ');
  const words = foldName(content).split(' ');
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) shingles.add(hash(words.slice(i, i + SHINGLE).join(' ')));
  return shingles;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Pairs that agree in all rows of a band, each once, in order. */
function candidates(all: readonly Set<number>[]): [number, number][] {
  const pairs = new Map<string, [number, number]>();
  const signatures = all.map((s) => (s.size < LEAST ? undefined : signature(s)));
  for (let band = 0; band < HASHES / ROWS; band++) {
    const first = new Map<string, number>();
    signatures.forEach((s, i) => {
      if (!s) return;
      const key = s.slice(band * ROWS, (band + 1) * ROWS).join();
      const other = first.get(key);
      // Comparing with the first of a bucket is enough: likeness spreads through the groups.
      if (other === undefined) first.set(key, i);
      else pairs.set(`${other}-${i}`, [other, i]);
    });
  }
  return [...pairs.values()].toSorted((p, q) => p[0] - q[0] || p[1] - q[1]);
}

/** The least value of each hash function over the shingles. */
function signature(shingles: ReadonlySet<number>): Uint32Array {
  const least = new Uint32Array(HASHES).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let k = 0; k < HASHES; k++) {
      const value = mix(shingle ^ Math.imul(k + 1, 0x9e3779b1));
      if (value < (least[k] ?? 0)) least[k] = value;
    }
  }
  return least;
}

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function alike(a: ReadonlySet<number> | undefined, b: ReadonlySet<number> | undefined): boolean {
  if (!a || !b) return false;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared >= small.size * SAME_STORY;
}
