import type { Parsed } from '../../language/index.ts';
import type { Span } from '../../model/index.ts';

/** What the page asks of the language worker. */
export interface LanguageRequest {
  readonly id: number;
  /** Absolute address of the folder that holds `models`. */
  readonly base: string;
  readonly text: string;
  readonly lang: string;
  readonly stretches?: readonly Span[] | undefined;
}

/** What it answers: a parsed text, or one line saying why not. */
export type LanguageAnswer =
  | { readonly id: number; readonly parsed: Parsed }
  | { readonly id: number; readonly error: string };
