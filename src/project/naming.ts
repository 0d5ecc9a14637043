import { isContent, overlaps, slice, type ActorId, type Article, type ArticleId, type Mention, type Span } from '../model/index.ts';

/** A place in an article. */
interface Place {
  readonly article: ArticleId;
  readonly span: Span;
}

interface Texts {
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly mentions: readonly Mention[];
}

/** Every place outside page furniture where a name stands as whole words, spelt exactly so. */
export function mentionsOfName({ articles }: Pick<Texts, 'articles'>, actor: ActorId, name: string): readonly Mention[] {
  if (name.trim() === '') return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(name)}(?![\\p{L}\\p{N}])`, 'gu');
  const found: Mention[] = [];
  for (const article of articles.values()) {
    // A quick look first: most names stand in few articles.
    if (!article.text.includes(name)) continue;
    for (const block of article.blocks) {
      if (!isContent(block)) continue;
      for (const match of slice(article.text, block.span).matchAll(pattern)) {
        const from = block.span.from + match.index;
        found.push({ actor, article: article.id, span: { from, to: from + name.length }, form: 'name' });
      }
    }
  }
  return found;
}

/**
 * Mentions with those of a name that a person gave. What was extracted stays where it stands, except at the place
 * the person pointed at, where the person is right.
 */
export function withMentions({ articles, mentions }: Texts, named: readonly Mention[], at: Place | undefined): readonly Mention[] {
  const pointed = at && named.length > 0 ? named.filter((m) => isAt(m, at)) : [];
  const kept = pointed.length === 0 ? mentions : mentions.filter((m) => !pointed.some((p) => isAt(m, p)));
  const taken = new Map<ArticleId, Span[]>();
  for (const { article, span } of kept) {
    const spans = taken.get(article);
    if (spans) spans.push(span);
    else taken.set(article, [span]);
  }
  const free = named.filter((m) => articles.has(m.article) && !taken.get(m.article)?.some((s) => overlaps(s, m.span)));
  return free.length === 0 ? kept : [...kept, ...free];
}

function isAt(a: Place, b: Place): boolean {
  return a.article === b.article && overlaps(a.span, b.span);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
