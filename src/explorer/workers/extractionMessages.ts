import type { Corpus, Refusal } from '../../model/index.ts';
import type { InputFile } from '../../reading/index.ts';

/** What the page asks of the extraction worker: files to read into a corpus that is already open. */
export interface ExtractionRequest {
  /** Absolute address of the folder that holds `models`. */
  readonly base: string;
  readonly files: readonly InputFile[];
  readonly corpus: Corpus;
}

/** How far it is: after every article, understood or refused. */
export interface ExtractionProgress {
  readonly done: number;
  readonly total: number;
  /** The article just read, with what was understood; absent where it was refused. */
  readonly read?: { readonly title: string; readonly actors: number; readonly claims: number } | undefined;
  readonly refused?: Refusal | undefined;
}

/** What came of it: the corpus with the new articles joined in. */
export interface ExtractionResult {
  readonly corpus: Corpus;
  readonly added: number;
  /** Articles that the corpus had already. */
  readonly known: number;
  readonly refusals: readonly Refusal[];
  /** How inputs were understood where that was a guess. */
  readonly notes: readonly string[];
}

export type ExtractionAnswer =
  | { readonly kind: 'progress'; readonly progress: ExtractionProgress }
  | { readonly kind: 'result'; readonly result: ExtractionResult }
  | { readonly kind: 'failed'; readonly reason: string };
