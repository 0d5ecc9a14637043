import { z } from 'zod';
import { articleIdSchema, type ArticleId } from './ids.ts';
import { spanSchema, type Span } from './span.ts';

/**
 * What a block of an article is. Only `title`, `heading` and `body` are read for actors and claims;
 * the rest is kept in the text, shown folded, and nothing is extracted from it.
 */
export const BLOCK_KINDS = [
  'title', 'heading', 'body',
  'byline', 'dateline', 'credit', 'caption', 'rubric', 'comments', 'teaser', 'share', 'notice',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

const CONTENT: ReadonlySet<BlockKind> = new Set(['title', 'heading', 'body']);

/** A paragraph-like stretch of the text; blocks are in order, do not overlap, and cover all that is not blank. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
}

/** Whether extraction reads this block. */
export function isContent(block: Block): boolean {
  return CONTENT.has(block.kind);
}

/** One source document. The text never changes after reading: every span points into it. */
export interface Article {
  readonly id: ArticleId;
  /** What the input was called, without folder and ending: the `id` of `dramatis extract` output. */
  readonly stem: string;
  readonly title: string;
  readonly url?: string | undefined;
  readonly outlet?: string | undefined;
  readonly author?: string | undefined;
  /** ISO date of publication, possibly only year and month. Never guessed. */
  readonly published?: string | undefined;
  /** BCP 47 language tag of the text. */
  readonly lang: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The article of the same corpus whose story this one repeats: it counts as no further support. */
  readonly copyOf?: ArticleId | undefined;
}

/** An http(s) address: the only kind the explorer ever links to. */
export const webAddressSchema = z.url({ protocol: /^https?$/ }).max(4000);
export const isoDateSchema = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'an ISO date: YYYY, YYYY-MM or YYYY-MM-DD');

export const articleSchema = z.object({
  id: articleIdSchema,
  stem: z.string().min(1),
  title: z.string(),
  url: webAddressSchema.optional(),
  outlet: z.string().optional(),
  author: z.string().optional(),
  published: isoDateSchema.optional(),
  lang: z.string().min(2).max(35),
  text: z.string(),
  blocks: z.array(z.object({ kind: z.enum(BLOCK_KINDS), span: spanSchema })).readonly(),
  copyOf: articleIdSchema.optional(),
});
