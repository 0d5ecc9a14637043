import type { TokenisationData } from '../../knowledge/tokenisation.ts';
import { plain } from './split.ts';
import type { SurfaceToken } from './token.ts';

/** Longer sentences are cut: trees cost the square of the length, and no reader writes such a sentence. */
export const LONGEST_SENTENCE = 200;
/** A line that ends earlier without a full stop is a headline or a list entry, not a wrapped line. */
const SHORT_LINE = 50;
/** Where lines are longer than this, nobody wrapped them: every line is a paragraph. */
const LONGEST_WRAPPED_LINE = 100;

/** Where a sentence ends. */
export interface SentenceEnd {
  /** Index after its last token. */
  readonly end: number;
  /** Whether it was cut for its length only. */
  readonly forced: boolean;
}

const FINAL = /^(?:[.!?…。！？؟]+|\.{2,})$/u;
const CLOSER = /^(?:["”’»)\]}›'“]|'')$/u;
const OPENER = /^(?:["“„«‘‹'(¿¡[—–-]|``)$/u;
/** Signs that end what was opened even when a space stands before them, as French sets them. */
const SPACED_CLOSER = /^[»›]$/u;

/**
 * Groups tokens into sentences: a full stop ends one unless it belongs to an abbreviation, an initial or an
 * ordinal, or the text goes on in lower case; closing quotation marks and brackets stay with what they close;
 * a blank line always ends one.
 * @returns the ends, in order; the last is the number of tokens
 */
export function sentenceEnds(text: string, tokens: readonly SurfaceToken[], data: TokenisationData): SentenceEnd[] {
  const ends: SentenceEnd[] = [];
  const wrapped = isWrapped(text, tokens);
  let start = 0;
  const finish = (end: number): void => {
    for (const cut of overlong(text, tokens, start, end)) ends.push({ end: cut, forced: true });
    ends.push({ end, forced: false });
    start = end;
  };
  for (let i = 0; i < tokens.length; i += 1) {
    let last = i;
    if (isFinal(text, tokens[i], data)) while (closes(text, tokens, last + 1)) last += 1;
    const end = last + 1;
    if (end === tokens.length) {
      finish(end);
      break;
    }
    if (breaksLine(text, tokens, last, wrapped) || (isFinal(text, tokens[i], data) && begins(text, tokens, i, end, data))) finish(end);
    i = Math.max(i, start > i ? end - 1 : i);
  }
  return ends;
}

function surface(text: string, token: SurfaceToken | undefined): string {
  return token ? text.slice(token.from, token.to) : '';
}

function gap(text: string, tokens: readonly SurfaceToken[], i: number): string {
  const [a, b] = [tokens[i], tokens[i + 1]];
  return a && b ? text.slice(a.to, b.from) : '';
}

function isFinal(text: string, token: SurfaceToken | undefined, data: TokenisationData): boolean {
  const word = surface(text, token);
  return FINAL.test(word) || (word.length > 1 && word.endsWith('.') && !data.titles.has(plain(word)) && !/^\p{L}\.$/u.test(word));
}

function closes(text: string, tokens: readonly SurfaceToken[], i: number): boolean {
  const word = surface(text, tokens[i]);
  const before = gap(text, tokens, i - 1);
  if (SPACED_CLOSER.test(word)) return !before.includes('\n');
  return before === '' && (CLOSER.test(word) || FINAL.test(word));
}

/** Whether lines may have been broken for their length, as in mails and old text files. */
function isWrapped(text: string, tokens: readonly SurfaceToken[]): boolean {
  let lineStart = tokens[0]?.from ?? 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (token && token.to - lineStart > LONGEST_WRAPPED_LINE) return false;
    if (next && gap(text, tokens, i).includes('\n')) lineStart = next.from;
  }
  return true;
}

/** Whether a line break after this token ends a sentence whatever the words are. */
function breaksLine(text: string, tokens: readonly SurfaceToken[], i: number, wrapped: boolean): boolean {
  const space = gap(text, tokens, i);
  if (!space.includes('\n')) return false;
  if (!wrapped || /\n\s*\n/.test(space)) return true;
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token || !next) return true;
  const lineStart = text.lastIndexOf('\n', token.to - 1) + 1;
  return token.to - lineStart < SHORT_LINE && !/^\p{Ll}/u.test(surface(text, next)) && !/^[,;]$/.test(surface(text, token));
}

/** Whether what stands at `next` can open a sentence after the final token at `final`. */
function begins(text: string, tokens: readonly SurfaceToken[], final: number, next: number, data: TokenisationData): boolean {
  if (!/\s/.test(gap(text, tokens, next - 1))) return false;
  let at = next;
  while (at < tokens.length - 1 && OPENER.test(surface(text, tokens[at]))) at += 1;
  const word = surface(text, tokens[at]);
  const end = surface(text, tokens[final]);
  if (/^\p{Ll}/u.test(word)) return at === next && next === final + 1 && /^(?:[.!?]|[!?]+)$/.test(end) && endsWord(surface(text, tokens[final - 1]));
  if (/^[,;:)\]%]$/.test(surface(text, tokens[next]))) return false;
  if (FINAL.test(end)) return true;
  // An abbreviation ends a sentence only before a word that names hardly begin with.
  return /^\p{Lu}/u.test(word) && data.starters.has(plain(word));
}

/** Whether a full stop after this word is none of an unknown abbreviation: careless writers go on in lower case. */
function endsWord(word: string): boolean {
  return /^\p{Ll}{4,}$/u.test(word);
}

/** Where to cut a sentence that is too long: after the last semicolon, colon, dash or comma in reach. */
function overlong(text: string, tokens: readonly SurfaceToken[], from: number, to: number): number[] {
  const cuts: number[] = [];
  let start = from;
  while (to - start > LONGEST_SENTENCE) {
    let cut = start + LONGEST_SENTENCE;
    search: for (const mark of [/^[;:—–]$|^[.!?…]+$/u, /^,$/]) {
      for (let i = start + LONGEST_SENTENCE - 1; i > start + LONGEST_SENTENCE / 4; i -= 1) {
        if (mark.test(surface(text, tokens[i]))) {
          cut = i + 1;
          break search;
        }
      }
    }
    cuts.push(cut);
    start = cut;
  }
  return cuts;
}
