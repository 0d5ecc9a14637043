import { isContent, type Article, type Block } from '../../model/index.ts';

/** A paragraph to read, or a run of blocks that are kept but not read: page furniture, shown folded. */
export type Passage = { readonly kind: 'read'; readonly block: Block } | { readonly kind: 'folded'; readonly blocks: readonly Block[] };

/** An article as passages, in order; neighbouring blocks of furniture fold into one. */
export function passages(article: Pick<Article, 'blocks'>): readonly Passage[] {
  const result: Passage[] = [];
  for (const block of article.blocks) {
    const last = result.at(-1);
    if (isContent(block)) result.push({ kind: 'read', block });
    else if (last?.kind === 'folded') result[result.length - 1] = { kind: 'folded', blocks: [...last.blocks, block] };
    else result.push({ kind: 'folded', blocks: [block] });
  }
  return result;
}
