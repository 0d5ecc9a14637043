import type { Corpus, Refusal } from '../../model/index.ts';
import type { InputFile } from '../../reading/index.ts';

/** Files to bring in, and what they are added to. */
export interface ExtractRequest {
  readonly files: readonly InputFile[];
  readonly known: Corpus;
  /** Where the page lies: the language models are beside it. */
  readonly base: string;
}

/** How far it is: what was read, each article as it is understood or refused, and in the end the whole corpus. */
export type ExtractReply =
  | { readonly kind: 'reading'; readonly done: number; readonly total: number; readonly path: string }
  | { readonly kind: 'article'; readonly done: number; readonly total: number; readonly title: string; readonly actors: number; readonly claims: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'note'; readonly note: string }
  /** Nothing more will come: what went wrong. */
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'done'; readonly corpus: Corpus; readonly refusals: readonly Refusal[]; readonly added: number };
