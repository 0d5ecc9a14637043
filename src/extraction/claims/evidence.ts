import type { Span } from '../../model/index.ts';
import type { Finding } from './finding.ts';
import type { Scene } from './scene.ts';

const LONGEST_WHOLE = 320;

/**
 * The stretch of text that says it: the sentence, or in a long one the clauses between the outermost of
 * source, target and trigger, widened to the punctuation around them.
 */
export function evidenceOf(scene: Scene, finding: Finding): Span {
  const { span } = scene.sentence;
  const whole = trimmed(scene.article.text, span);
  if (whole.to - whole.from <= LONGEST_WHOLE) return whole;
  const inside = [finding.source, finding.target].filter((p) => scene.placed.includes(p));
  let first = Math.min(finding.trigger, ...inside.map((p) => p.start));
  let last = Math.max(finding.trigger, ...inside.map((p) => p.end - 1));
  const boundary = (i: number): boolean => /^[,;:()–—]$/.test(scene.forms[i] ?? '');
  while (first > 0 && !boundary(first - 1)) first--;
  while (last < scene.tokens.length - 1 && !boundary(last + 1)) last++;
  const from = scene.tokens[first]?.span.from ?? span.from;
  const to = scene.tokens[last]?.span.to ?? span.to;
  return trimmed(scene.article.text, { from, to });
}

function trimmed(text: string, { from, to }: Span): Span {
  let a = from;
  let b = to;
  while (a < b && /\s/.test(text[a] ?? '')) a++;
  while (b > a && /\s/.test(text[b - 1] ?? '')) b--;
  return { from: a, to: b };
}
