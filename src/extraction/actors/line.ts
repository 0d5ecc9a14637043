import { foldWord, isGivenName, nameWords, type ActorWords, type NameWord } from '../../knowledge/gazetteer/index.ts';
import type { Parsed, Sentence, Token, Upos } from '../../language/index.ts';
import { covers, isContent, overlaps, type Article, type Span } from '../../model/index.ts';
import { isCreditLine } from './credit-lines.ts';

/** A word of a sentence as names need it: cut at hyphens and apostrophes, with the tree's word it lies in. */
export interface Word extends NameWord {
  /** What stands between the previous word and this one. */
  readonly gap: string;
  readonly token: Token | undefined;
  readonly upos: Upos | '';
  readonly capital: boolean;
  readonly allCapitals: boolean;
}

/** A sentence of a content block, ready for recognition. */
export interface Line {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  /** A headline in Title Case or capitals, where capital letters tell nothing. */
  readonly shouting: boolean;
}

const capital = (s: string): boolean => /^\p{Lu}/u.test(s);

/** The article's sentences that may name actors: those of content blocks that are not bylines or credits. */
export function contentLines(article: Article, parsed: Parsed, vocabulary: ActorWords): Line[] {
  const content = article.blocks.filter(isContent).map((b) => b.span);
  return parsed.sentences
    .filter((s) => content.length === 0 || content.some((span) => overlaps(span, s.span)))
    .map((sentence) => line(article.text, sentence, vocabulary, (w) => content.length === 0 || content.some((span) => covers(span, w))))
    .filter((l) => l.words.length > 0 && !isCreditLine(article.text.slice(l.sentence.span.from, l.sentence.span.to)));
}

function line(text: string, sentence: Sentence, vocabulary: ActorWords, isRead: (word: Span) => boolean): Line {
  const { from, to } = sentence.span;
  const begins = from + datelineEnd(text.slice(from, to), opensParagraph(text, from));
  let end = from;
  let next = 0;
  const tokens = sentence.tokens;
  const words = nameWords(text.slice(from, to), from).filter((w) => w.from >= begins && isRead(w)).map((w): Word => {
    const gap = text.slice(end, w.from);
    end = w.to;
    while (next < tokens.length && (tokens[next]?.span.to ?? Infinity) <= w.from) next++;
    const token = best(tokens, next, w);
    return { ...w, gap, token, upos: token?.upos ?? '', capital: capital(w.text), allCapitals: isAcronymLike(w.text) };
  });
  return { sentence, words, shouting: !/[.!?…]["”»’)]?\s*$/.test(text.slice(from, to)) && isShouting(words, vocabulary) };
}

/**
 * "DUBAI, United Arab Emirates (AP) — ", "ROMA – ", "Caracas. - ", "Jerusalén, Israel.- ": where a report was filed and by
 * whom. Nobody there takes part.
 */
const DATELINE = /^(?:\p{Lu}[\p{L}.'’ -]{1,30}(?:[,/]\s?\p{L}[\p{L}.'’ -]{1,30}){0,2}(?:,\s?\d{1,2}\.? \p{L}{3,10}\.?)?\s?\((?:\p{Lu}[\p{L}./ -]{1,20}|dpa(?:[/-]\p{L}+)*|afp|epd|kna|sda)\)\s?(?:[—–-]{1,2}|[.:])|\p{Lu}{3,}(?:[ '’-]\p{Lu}{2,})*(?:,\s?\p{L}[\p{L} .]{1,25})?\s?[—–-]{1,2}|\p{Lu}[\p{L} ]{2,24}(?:,\s?\p{Lu}[\p{L} ]{2,24})?\.\s?[—–-])\s/u;

/** How much of a sentence that opens a paragraph is dateline. */
function datelineEnd(sentence: string, opening: boolean): number {
  return opening ? (DATELINE.exec(sentence)?.[0].length ?? 0) : 0;
}

function opensParagraph(text: string, at: number): boolean {
  return /(?:^|\n)\s*$/.test(text.slice(Math.max(0, at - 5), at));
}

/** Of the tokens that share the word's span (a contraction's parts), the one that carries the meaning. */
function best(tokens: readonly Token[], first: number, word: Span): Token | undefined {
  let found: Token | undefined;
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.span.from >= word.to) break;
    if (!overlaps(token.span, word)) continue;
    if (!found || token.upos === 'PROPN' || token.upos === 'NOUN' || token.upos === 'ADJ') found = token;
  }
  return found;
}

function isAcronymLike(s: string): boolean {
  return s.length > 1 && /\p{Lu}/u.test(s) && s === s.toUpperCase();
}

function isShouting(words: readonly Word[], vocabulary: ActorWords): boolean {
  const open = words.filter((w) => w.text.length > 3 && /\p{L}/u.test(w.text) && !vocabulary.innerWords.includes(w.fold));
  if (open.length < 2) return false;
  const raised = open.filter((w) => w.capital).length;
  if (raised === open.length && !isGivenName(open[0]?.text ?? '')) return true;
  return raised / open.length > 0.85 && open.length > 3;
}

/** The words as one folded string, for comparing phrases. */
export function phrase(words: readonly Word[]): string {
  return words.map((w) => w.fold).join(' ');
}

/** Whether two neighbouring words belong to one name: parted by a space, hyphen, apostrophe or an initial's dot. */
export function joined(previous: Word, word: Word): boolean {
  // An apostrophe before a space is a plural's possessive: "Fox News' …".
  if (/^(?:[ \u00A0]|\s?[-‐‑ʼ/]\s?|['’])$/u.test(word.gap)) return true;
  return word.gap === '. ' && (/^\p{Lu}$/u.test(previous.text) || /^(?:St|Jr|Gen|Sen|Rep|Gov|Lt|Col|Dr|Mr|Mrs|Ms|Prof)$/.test(previous.text));
}

/** Endings of German common nouns, which the tagger takes for names now and then: "Gegenmaßnahmen". */
export function isCommonNoun(word: Word): boolean {
  return word.fold.length > 7 && /(?:heit|keit|ung|nahme|schaft|tion|ismus|tat|nis)(?:en|n|se)?$/.test(word.fold);
}

/** English possessive: the word "s" that an apostrophe glues to its owner. */
export function isPossessiveS(word: Word | undefined): boolean {
  return word !== undefined && word.fold === 's' && /^['’]$/.test(word.gap);
}

export { foldWord };
