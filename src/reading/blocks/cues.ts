import { boilerplateLexicons, type BoilerplateLexicon, type Cue, type CuePosition } from '../../knowledge/boilerplate/index.ts';
import { foldName, type BlockKind } from '../../model/index.ts';
import type { Line } from './line.ts';

/** What a line betrays itself to be. */
export interface CueHit {
  readonly kind: BlockKind;
  /** The line heads a list of its kind. */
  readonly opens: boolean;
}

/** Words up to which a line is short enough for a phrase to speak for all of it. */
const SHORT = 45;
/** The same for notices and rules of conduct, which come in legal paragraphs. */
const LEGAL = 120;

/** Phrases by one of their words, with their rank in the list: of two that apply, the earlier one counts. */
type PhraseTable = ReadonlyMap<string, readonly { readonly phrase: string; readonly rank: number; readonly hit: CueHit }[]>;

/** A language's phrases, folded once and laid out for look-up by position. */
export interface CueBook {
  readonly whole: ReadonlyMap<string, CueHit>;
  /** By first word. */
  readonly start: PhraseTable;
  /** By last word. */
  readonly end: PhraseTable;
  readonly label: ReadonlyMap<string, CueHit>;
  /** By first word. */
  readonly within: PhraseTable;
  readonly sections: ReadonlySet<string>;
  readonly timeWords: ReadonlySet<string>;
  readonly by: readonly string[];
  readonly picture: readonly string[];
  readonly follow: readonly string[];
}

const books = new Map<string, CueBook>();

/** The phrases that apply to a text of this language. */
export function cueBook(lang: string): CueBook {
  const known = books.get(lang);
  if (known) return known;
  const book = makeBook(boilerplateLexicons(lang));
  books.set(lang, book);
  return book;
}

function makeBook(lexicons: readonly BoilerplateLexicon[]): CueBook {
  const cues = lexicons.flatMap((l) => l.cues);
  const at = (position: CuePosition): (readonly [string, CueHit])[] => cues.filter((c) => c.at === position).flatMap(entries);
  const folded = (words: readonly string[]): string[] => words.map(foldName);
  return {
    whole: firstWins(at('whole')),
    start: byWord(at('start'), 0),
    end: byWord(at('end'), -1),
    label: firstWins(at('label')),
    within: byWord(at('within'), 0),
    sections: new Set(lexicons.flatMap((l) => folded(l.sections))),
    timeWords: new Set(lexicons.flatMap((l) => folded([...l.timeWords, ...l.months.flat()]))),
    by: lexicons.flatMap((l) => folded(l.by)),
    picture: lexicons.flatMap((l) => folded(l.picture)),
    follow: lexicons.flatMap((l) => folded(l.follow)),
  };
}

function byWord(pairs: readonly (readonly [string, CueHit])[], which: 0 | -1): PhraseTable {
  const table = new Map<string, { phrase: string; rank: number; hit: CueHit }[]>();
  for (const [rank, [phrase, hit]] of pairs.entries()) {
    const word = phrase.split(' ').at(which) ?? '';
    table.set(word, [...(table.get(word) ?? []), { phrase, rank, hit }]);
  }
  return table;
}

function entries(cue: Cue): (readonly [string, CueHit])[] {
  return cue.phrases.map((p) => [foldName(p), { kind: cue.kind, opens: cue.opens === true }]);
}

/** The article's own language stands before English in no list, so the first meaning of a phrase is kept. */
function firstWins(pairs: readonly (readonly [string, CueHit])[]): Map<string, CueHit> {
  return new Map(pairs.toReversed());
}

/** What the phrases say of a line, or undefined when none speaks. */
export function phraseCue(line: Line, book: CueBook): CueHit | undefined {
  if (line.words > LEGAL || line.folded === '') return undefined;
  const hit = anyCue(line, book);
  const most = hit?.kind === 'notice' || hit?.kind === 'comments' ? LEGAL : SHORT;
  return line.words <= most ? hit : undefined;
}

function anyCue(line: Line, book: CueBook): CueHit | undefined {
  const bare = line.folded.replace(/\b\d+\b/g, ' ').replace(/\s+/g, ' ').trim();
  const whole = book.whole.get(line.folded) ?? book.whole.get(bare);
  if (whole) return whole;
  return labelCue(line, book) ?? startCue(line, book) ?? endCue(line, book) ?? withinCue(line, book);
}

/** "Photo: …", "Leggi anche – …", "© …": what stands before the mark. */
function labelCue(line: Line, book: CueBook): CueHit | undefined {
  const label = /^[\s([*>•]*([^:|©–—]{1,40}?)\s*(?:[:|©：]|\s[-–—]\s)/u.exec(line.text)?.[1];
  if (label === undefined) return undefined;
  const hit = book.label.get(foldName(label));
  if (!hit) return undefined;
  // A long sentence after "By" or "Source:" is a sentence.
  return hit.kind === 'byline' && line.prose && line.words > 14 ? undefined : { kind: hit.kind, opens: line.folded === foldName(label) };
}

function startCue(line: Line, book: CueBook): CueHit | undefined {
  const { folded } = line;
  const hit = book.start.get(folded.split(' ', 1)[0] ?? '')?.find(({ phrase: p }) => folded.startsWith(p) && (folded.length === p.length || folded[p.length] === ' '))?.hit;
  if (!hit) return undefined;
  const naming = hit.kind === 'byline' || hit.kind === 'credit' || hit.kind === 'dateline';
  if (naming && line.prose && line.words > 10) return undefined;
  return { kind: hit.kind, opens: hit.opens };
}

function endCue(line: Line, book: CueBook): CueHit | undefined {
  if (line.prose && /[.!?…]$/u.test(line.text)) return undefined;
  // A paragraph with a link at its end is still a paragraph, unless it breaks off before it: "… Read more".
  if (line.words > 14 && !/(?:…|\.{3}|\[\W*\])[^.!?…]{0,40}$/u.test(line.text)) return undefined;
  const { folded } = line;
  return book.end.get(folded.slice(folded.lastIndexOf(' ') + 1))?.find(({ phrase: p }) => folded.endsWith(` ${p}`) || folded === p)?.hit;
}

function withinCue(line: Line, book: CueBook): CueHit | undefined {
  const padded = ` ${line.folded} `;
  const found = line.folded.split(' ').flatMap((word) => book.within.get(word)?.filter(({ phrase }) => padded.includes(` ${phrase} `)) ?? []);
  return found.toSorted((a, b) => a.rank - b.rank)[0]?.hit;
}
