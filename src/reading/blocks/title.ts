import { foldName } from '../../model/index.ts';
import type { Marked } from './mark.ts';

/** Longest headline that is looked for, in words. */
const LONGEST = 40;

/**
 * Where the title stands in the text.
 *
 * A title known from metadata is looked for in the first part of the text. Otherwise it is the first line before
 * the first paragraph that could be a headline, preferably one that the page repeats.
 */
export function findTitle(marked: readonly Marked[], known?: string): number | undefined {
  const given = marked.findIndex((m) => m.line.given === 'title');
  if (given >= 0) return given;
  const at = known === undefined ? undefined : findKnown(marked, foldName(known));
  return at ?? (known === undefined ? guess(marked) : undefined);
}

function findKnown(marked: readonly Marked[], known: string): number | undefined {
  if (known === '') return undefined;
  const upper = marked.slice(0, lastBeforeBody(marked));
  const exact = upper.findIndex((m) => m.line.given === undefined && m.line.folded === known);
  if (exact >= 0) return exact;
  // "Headline | Outlet" in the metadata, "Headline" in the text, or the other way round.
  const near = upper.findIndex(({ line }) => {
    if (line.given !== undefined) return false;
    const [short, long] = line.folded.length < known.length ? [line.folded, known] : [known, line.folded];
    return line.words >= 3 && line.words <= LONGEST && short.length > long.length * 0.6 && long.startsWith(short);
  });
  return near >= 0 ? near : undefined;
}

/** Where a sixth of the article's sentences has passed: a headline below it leads to another article, or to this one. */
function lastBeforeBody(marked: readonly Marked[]): number {
  const length = (m: Marked): number => (m.line.prose && m.line.given === undefined ? m.line.text.length : 0);
  const total = marked.reduce((sum, m) => sum + length(m), 0);
  let passed = 0;
  for (const [i, m] of marked.entries()) {
    if (passed > total / 6) return Math.max(i, 3);
    passed += length(m);
  }
  return marked.length;
}

function guess(marked: readonly Marked[]): number | undefined {
  const body = marked.findIndex((m) => m.kind === undefined && m.line.prose);
  const head = marked.slice(0, body < 0 ? 0 : body);
  const candidates = head.flatMap((m, i) => (m.kind === undefined && m.line.words >= 3 && m.line.words <= LONGEST ? [i] : []));
  const repeated = candidates.find((i) => marked.filter((m) => m.line.folded === marked[i]?.line.folded).length > 1);
  if (repeated !== undefined) return repeated;
  // A kicker above the headline is shorter than it.
  const [first, second] = candidates;
  if (first === undefined || second === undefined) return first ?? headlineSentence(marked, body);
  const kicker = (marked[first]?.line.words ?? 0) <= 5 && (marked[second]?.line.words ?? 0) >= 7;
  return kicker ? second : first;
}

/** A headline may be a sentence ("Putin: we will answer!"): a short one that the text repeats. */
function headlineSentence(marked: readonly Marked[], body: number): number | undefined {
  const first = marked[body];
  if (!first || first.line.words > LONGEST) return undefined;
  const again = marked.slice(body + 1, body + 6).some((m) => m.line.folded === first.line.folded);
  return again ? body : undefined;
}
