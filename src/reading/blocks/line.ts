import { foldName, type BlockKind, type Span } from '../../model/index.ts';

/** A stretch of text that will become a block, with what can be seen of it at a glance. */
export interface Line {
  readonly span: Span;
  readonly text: string;
  /** Without case, accents and punctuation. */
  readonly folded: string;
  readonly words: number;
  /** Whether it reads as a sentence or more, not as a heading, label or link. */
  readonly prose: boolean;
  /** What the format says it is, if it says so. */
  readonly given?: BlockKind | undefined;
}

/** Ends a sentence, possibly inside quotes or brackets, in any script. */
const SENTENCE_END = /[.!?…。！？؟۔।][\s"'”’»“›)\]*]*$/u;
const CLOSING_QUOTE = /["”»“]$/u;
const GOES_ON = /[,;:،、：；]$/u;
/** Scripts without spaces between words: length in characters stands for it. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** Words above which a line without an end mark is still prose: no headline is that long. */
const LONG = 28;

export function makeLine(text: string, span: Span, given?: BlockKind): Line {
  const words = wordCount(text);
  return { span, text, folded: foldName(text), words, prose: isProse(text, words), given };
}

/** Words of a text, in scripts with spaces between them and without. */
export function wordCount(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return text.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w)).length + Math.floor(unspaced / 2);
}

/** Whether a text of so many words reads as a sentence or more. */
export function isProse(text: string, words: number): boolean {
  if (words >= LONG) return true;
  if (words >= 2 && SENTENCE_END.test(text)) return true;
  return words >= 9 && (CLOSING_QUOTE.test(text) || GOES_ON.test(text));
}

/** Whether the line carries a list mark: "- ", "• ", "1. ". */
export function isListItem(line: Line): boolean {
  return /^\s*(?:[-–—•·*▪◦►]\s+|\d{1,2}[.)]\s+)\S/u.test(line.text) && line.words > 2;
}
