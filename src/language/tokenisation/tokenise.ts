import type { TokenisationData } from '../../knowledge/tokenisation.ts';
import { expand } from './expand.ts';
import { scan, type Chunk } from './scan.ts';
import { plain, splitWord } from './split.ts';
import type { SurfaceToken } from './token.ts';

interface Piece {
  readonly from: number;
  readonly to: number;
  /** Only words can be contractions. */
  readonly word: boolean;
}

/**
 * Cuts a stretch of text into tokens and words in the manner of Universal Dependencies.
 * @param from - first code unit of the stretch
 * @param to - the one after its last
 */
export function tokenise(text: string, from: number, to: number, data: TokenisationData): SurfaceToken[] {
  const pieces = withNumbers(text, cut(text, from, to, data), data);
  return pieces.map((piece, i) => {
    const surface = text.slice(piece.from, piece.to);
    if (!piece.word) return { from: piece.from, to: piece.to, words: [{ form: surface.toWellFormed(), from: piece.from, to: piece.to }] };
    const [before, after] = [pieces[i - 1], pieces[i + 1]];
    const around = { previous: before ? text.slice(before.from, before.to) : '', next: after ? text.slice(after.from, after.to) : '', glued: after?.from === piece.to };
    return { from: piece.from, to: piece.to, words: expand(surface, piece.from, data, around) };
  });
}

function cut(text: string, from: number, to: number, data: TokenisationData): Piece[] {
  const pieces: Piece[] = [];
  let skipTo = from;
  for (const chunk of scan(text, from, to)) {
    if (chunk.from < skipTo) continue;
    if (chunk.kind === 'sign' || chunk.kind === 'address') {
      if (data.repeatedMarks === 'each' && /^[!?]+$/.test(text.slice(chunk.from, chunk.to))) {
        for (let at = chunk.from; at < chunk.to; at += 1) pieces.push({ from: at, to: at + 1, word: false });
      } else pieces.push({ from: chunk.from, to: chunk.to, word: false });
      continue;
    }
    const dotted = withDot(text, chunk, to, data);
    if (dotted > chunk.to) {
      const lengths = splitWord(text.slice(chunk.from, chunk.to), data);
      let at = chunk.from;
      for (const [i, length] of lengths.entries()) {
        const end = i === lengths.length - 1 ? dotted : at + length;
        pieces.push({ from: at, to: end, word: i < lengths.length - 1 });
        at = end;
      }
      skipTo = dotted;
      continue;
    }
    const end = withApostrophe(text, chunk, to, data);
    skipTo = end;
    let at = chunk.from;
    for (const length of splitWord(text.slice(chunk.from, end), data)) {
      pieces.push({ from: at, to: at + length, word: true });
      at += length;
    }
  }
  return pieces;
}

/** Where a word ends that takes the dot behind it: abbreviations, initials, ordinals; else the word's own end. */
function withDot(text: string, chunk: Chunk, limit: number, data: TokenisationData): number {
  if (text[chunk.to] !== '.' || chunk.to >= limit || text[chunk.to + 1] === '.') return chunk.to;
  const rest = text.slice(chunk.from, Math.min(limit, chunk.to + 24));
  const initials = /^(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/u.exec(rest)?.[0] ?? /^(?:\p{L}{1,2}\.-?){2,}(?=[\s,;:)]|$)/u.exec(rest)?.[0];
  if (initials) return chunk.from + initials.length;
  const word = plain(text.slice(chunk.from, chunk.to));
  const last = word.slice(Math.max(word.lastIndexOf('-'), word.lastIndexOf("'")) + 1);
  const next = /^\s+["'“«„(]?(\S*)/u.exec(text.slice(chunk.to + 1, Math.min(limit, chunk.to + 40)))?.[1] ?? '';
  if ([word, last].some((w) => isAbbreviation(text.slice(chunk.to - w.length, chunk.to), next, data))) return chunk.to + 1;
  if (/^\p{Lu}$/u.test(text.slice(chunk.from, chunk.to)) && isInitial(text, chunk, next, data)) return chunk.to + 1;
  if (data.dotOrdinals && /^(?:\d{1,3}|[ivxl]{1,5})$/.test(word) && next && !/^\p{P}/u.test(next)) {
    const starts = data.starters.has(plain(next).replace(/\P{L}+$/u, ''));
    const roman = !/\d/.test(word);
    if (!starts && (!roman || text.slice(chunk.from, chunk.to) === word.toUpperCase())) return chunk.to + 1;
  }
  return chunk.to;
}

/** Whether the dot after this word is its own; some words are abbreviations in some places only. */
function isAbbreviation(word: string, next: string, data: TokenisationData): boolean {
  const dotted = `${plain(word)}.`;
  return data.abbreviations.has(dotted)
    && (!data.beforeNumbers.has(dotted) || /^\p{N}|^[IVXLC]+\b/u.test(next))
    && (!data.capitalised.has(dotted) || /^\p{Lu}/u.test(word));
}

/** A single capital with a dot is an initial if a name could follow: "Jennifer M. Anderson", not "Plan B. The". */
function isInitial(text: string, chunk: Chunk, next: string, data: TokenisationData): boolean {
  if (!/^\p{Lu}/u.test(next)) return next !== '' && /^\p{Ll}/u.test(next);
  if (data.starters.has(plain(next).replace(/\P{L}+$/u, ''))) return false;
  return text[chunk.from] !== 'I' || /\p{Lu}\S*\s$/u.test(text.slice(Math.max(0, chunk.from - 24), chunk.from));
}

/** "po'", "students'": an apostrophe that belongs to the word before it and is not followed by a letter. */
function withApostrophe(text: string, chunk: Chunk, limit: number, data: TokenisationData): number {
  const sign = text[chunk.to] ?? '';
  if (chunk.to >= limit || !/['’]/.test(sign)) return chunk.to;
  const word = plain(text.slice(chunk.from, chunk.to + 1));
  if (data.truncations.has(word) || data.contractions.has(word)) return chunk.to + 1;
  if (data.elisions !== 'none' && data.elisions !== 'all' && data.elisions.has(word)) return chunk.to + 1;
  const possessive = data.endings.includes("'") && word.endsWith("s'") && /^\s+\p{L}/u.test(text.slice(chunk.to + 1, chunk.to + 4));
  return possessive && !opens(text, chunk, sign) ? chunk.to + 1 : chunk.to;
}

/** Whether a single quotation mark was opened shortly before, which this sign would close. */
function opens(text: string, chunk: Chunk, sign: string): boolean {
  const before = text.slice(Math.max(0, chunk.from - 160), chunk.to);
  return sign === "'" ? /(?:^|[\s("])'[^']*$/.test(before.replace(/(?<=\p{L})'(?=\p{L})/gu, '')) : /‘[^’]*$/.test(before.replace(/(?<=\p{L})’(?=\p{L})/gu, ''));
}

/** Joins "50 000" where the language writes thousands with a space. */
function withNumbers(text: string, pieces: Piece[], data: TokenisationData): Piece[] {
  if (!data.spacedThousands) return pieces;
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.to, piece.from) : '';
    if (last && /^[ \u00a0\u202f]$/.test(between) && /^\d{3}(?:,\d+)?$/.test(text.slice(piece.from, piece.to))
      && /^\d{1,3}(?:[ \u00a0\u202f]\d{3})*$/.test(text.slice(last.from, last.to))) {
      joined[joined.length - 1] = { from: last.from, to: piece.to, word: false };
    } else joined.push(piece);
  }
  return joined;
}
