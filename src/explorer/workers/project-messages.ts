import type { Actor, Article, Claim, Mention, Position, Project } from '../../model/index.ts';

/** A project file as text, or where to fetch it. */
export interface ProjectRequest {
  readonly text?: string | undefined;
  readonly url?: string | undefined;
  /** What to call it in errors. */
  readonly where: string;
}

/** Project files come back in parts: taking one apart of a hundred thousand claims would stop the page. */
export type ProjectReply =
  | { readonly kind: 'part'; readonly list: 'articles'; readonly items: readonly Article[] }
  | { readonly kind: 'part'; readonly list: 'actors'; readonly items: readonly Actor[] }
  | { readonly kind: 'part'; readonly list: 'mentions'; readonly items: readonly Mention[] }
  | { readonly kind: 'part'; readonly list: 'claims'; readonly items: readonly Claim[] }
  | { readonly kind: 'part'; readonly list: 'layout'; readonly items: readonly (readonly [string, Position])[] }
  /** All that is left of it; its lists are empty. */
  | { readonly kind: 'rest'; readonly project: Project }
  /** There is no such file. */
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly message: string; readonly where: string | undefined; readonly hint: string | undefined };
