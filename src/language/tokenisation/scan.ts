/**
 * First pass: cuts a stretch of text into chunks: addresses, numbers, words with their inner hyphens and
 * apostrophes, runs of dots, single signs. Knows no language. Linear in the length of the text.
 */

export type ChunkKind = 'address' | 'number' | 'word' | 'sign';

export interface Chunk {
  readonly kind: ChunkKind;
  readonly from: number;
  readonly to: number;
}

/** Longer words are cut: no language has them, and the models' cost grows with a word's length. */
const LONGEST = 200;

const TLD = 'com|org|net|gov|edu|info|io|tv|eu|uk|us|it|fr|de|es|ru|ua|ch|at|be|nl|pl|il|cn|jp|in|au|ca';
/** Letters and digits with the marks and joiners that live inside words; a dot or comma only between digits. */
const CORE = String.raw`(?:\p{N}+(?:[.,:/]\p{N}+)*|[\p{L}\p{M}\p{N}_\u00ad\u200c\u200d])`;

const PATTERNS: readonly (readonly [ChunkKind, string])[] = [
  ['address', String.raw`(?:https?:\/\/|www\.)[^\s<>"“”«»]+`],
  ['address', String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64})+`],
  ['address', String.raw`[\p{L}\p{N}-]{2,64}(?:\.[\p{L}\p{N}-]{1,64}){0,4}\.(?:${TLD})(?![\p{L}\p{N}])(?:\/[^\s<>"“”«»]*)?`],
  ['address', String.raw`[@#][\p{L}\p{N}_]+`],
  ['sign', String.raw`[:;=][-']?[)(\]DPp](?![\p{L}\p{N}])`],
  ['address', String.raw`[\p{L}\p{N}_-]{1,64}\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|txt|html?|zip|csv|xml)(?![\p{L}\p{N}])`],
  ['sign', String.raw`°[CFK](?!\p{L})|[nN]°|\p{N}+°(?![\p{L}\p{N}])|\[\.\.\.\]`],
  ['sign', String.raw`\.{2,}|…+|[!?]+|-{2,}|—+|–+|''|` + '``' + String.raw`|[*=_~+#]{2,}`],
  ['word', String.raw`\p{Lu}{1,2}&\p{Lu}{1,2}(?![\p{L}\p{N}])`],
  ['number', String.raw`\p{N}+(?:[.,:/]\p{N}+)*(?![\p{L}\p{M}\p{N}_'’ʼ-]|[.,:/]\p{N})`],
  ['word', String.raw`${CORE}(?:${CORE}|['’ʼ](?=[\p{L}\p{N}])|[-‐‑](?=[\p{L}\p{N}])){0,${LONGEST}}`],
  // A surrogate pair with what makes one picture of it, any other single code unit (a lone surrogate too).
  ['sign', String.raw`\p{Extended_Pictographic}(?:\p{EMod}|\ufe0f|\u200d\p{Extended_Pictographic})*|\p{RI}\p{RI}|[^]`],
];
const SCANNER = new RegExp(PATTERNS.map(([, source]) => `(${source})`).join('|'), 'uy');
/** White space, controls, zero-width space, byte order mark, direction marks: nothing of these is a token. */
const BLANK = /(?:[\s\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffc]|\u00ad|\u200c|\u200d|\ufe0f)+/uy;

/** The chunks of `text` between two offsets, in order. */
export function scan(text: string, from: number, to: number): Chunk[] {
  // Patterns look ahead: cutting the stretch out keeps them from reading what belongs to the next one.
  const stretch = text.slice(from, to);
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < stretch.length) {
    BLANK.lastIndex = at;
    if (BLANK.test(stretch)) at = BLANK.lastIndex;
    SCANNER.lastIndex = at;
    const match = SCANNER.exec(stretch);
    if (!match) break;
    const kind = PATTERNS[match.findIndex((group, i) => i > 0 && group !== undefined) - 1]?.[0] ?? 'sign';
    const end = kind === 'address' ? at + trimAddress(match[0]).length : SCANNER.lastIndex;
    chunks.push({ kind, from: from + at, to: from + end });
    at = end;
  }
  return chunks;
}

/** An address does not include the punctuation of the sentence around it; a bracket only if it opened inside. */
function trimAddress(address: string): string {
  let end = address.length;
  for (; end > 1; end -= 1) {
    const last = address[end - 1] ?? '';
    if (last === ')' && address.slice(0, end).includes('(')) break;
    if (!/[.,;:!?)\]'’"…]/.test(last)) break;
  }
  return address.slice(0, end);
}
