import type { BlockKind } from '../../model/index.ts';
import type { CueBook } from './cues.ts';
import { makeLine, type Line } from './line.ts';
import { AGENCY } from './signs.ts';

/** A sentence under a picture ends in its source: "… in Kyiv (REUTERS/A. Name)", "… de Madrid EFE/ J. Name". */
const SOURCE = new RegExp(
  `(?:(?<=[.!?…»"”)]\\s)(?:foto|photo|bild|image|imagen|immagine|crédit photo|credit)s?\\s?:\\s?\\S[^.!?]{1,80}|[([]\\s?©[^()]{2,80}[)\\]]|\\((?:archiv\\p{L}*|symbol\\p{L}*|file photo|archives?|photo d['’]\\p{L}+|(?:imagen|foto) de archivo|(?:foto|immagine) (?:d['’]archivio|di repertorio))\\)|\\((?:[^()]{0,80}[\\s/|,])?(?:${AGENCY})(?:[\\s/|,-][^()]{0,60})?\\)|(?<=[\\s.,])(?:${AGENCY})(?: Photo)?\\s?[/|]\\s?\\p{Lu}[\\p{L}.' -]{1,40}|©\\s?[\\p{L} ./]{2,60}|[[(](?:foto|photo|bild|credit|crédit|crédito|imagen|image)s?\\b[^\\])]{0,80}[\\])])\\s*\\.?$`,
  'iu',
);
/** Agencies are written with capitals: without this "(ap)" and words in brackets would count. */
const CAPITALS = new RegExp(`(?:${AGENCY})|©|[[(]?(?:[Ff]oto|[Pp]hoto|[Bb]ild|[Cc]r[ée]dit|[Ii]m+ag)|\\((?:Archiv|Symbol|[Ff]ile|[Aa]rchi)`, 'u');
/** Galleries fold long captions: "… in Hanoi. more". */
const FOLD_BUTTON = /(?<=[.…]\s{0,3})(?:less|more|mehr|weniger|plus|moins|altro|meno|más|menos)$/iu;
/** Words up to which a caption that is no sentence is only a name. */
const NAMING = 6;
/** No caption is longer. */
const LONGEST = 700;

/**
 * Cuts a picture's source or a gallery's button off the caption it ends. The caption stays in the article: what it
 * says of who did what is as good as any sentence. One that only says what picture this is ("Photo of …") does not.
 */
export function splitCaption(line: Line, book: CueBook): Line[] {
  if (line.text.length > LONGEST) return [line];
  return split(line, SOURCE, 'credit', book) ?? split(line, FOLD_BUTTON, 'share', book) ?? [line];
}

function split(line: Line, mark: RegExp, kind: BlockKind, book: CueBook): Line[] | undefined {
  const found = mark.exec(line.text);
  if (!found || (kind === 'credit' && !CAPITALS.test(found[0]))) return undefined;
  const caption = line.text.slice(0, found.index).trimEnd();
  if (!/\p{L}{2}/u.test(caption)) return undefined;
  const { from, to } = line.span;
  const at = from + found.index;
  const head = makeLine(caption, { from, to: from + caption.length });
  // A few words that are no sentence only name who is shown.
  const picture = book.picture.some((p) => head.folded.startsWith(`${p} `)) || (!head.prose && head.words <= NAMING);
  return [{ ...head, given: picture ? 'caption' : 'body' }, makeLine(line.text.slice(found.index), { from: at, to }, kind)];
}
