import type { NameSpan } from '../parsed.ts';

/** Addresses are often tagged as names of someone, and never are. */
const ADDRESS = /@|^https?:|^www\.|\.(?:com|org|net|gov|edu)\b/i;

/** What follows a company's name, sometimes after a comma: "Google, Inc." */
const COMPANY_FORM = /^(?:Inc|Corp|Ltd|LLC|LLP|Co|GmbH|AG|SA|SpA|S\.p\.A|Plc|NV|BV)\.?$/i;

/**
 * Mends what the tagger gets wrong by rule: an address is no name, and a company's legal form belongs to its name.
 * @param words - the words that the spans count
 */
export function mendNames(spans: readonly NameSpan[], words: readonly string[]): NameSpan[] {
  const kept: NameSpan[] = [];
  for (const span of spans) {
    const before = kept.at(-1);
    const first = words[span.start] ?? '';
    if (span.end - span.start === 1 && ADDRESS.test(first)) continue;
    const formOf = before?.type === 'organisation' && COMPANY_FORM.test(first)
      && (before.end === span.start || (before.end === span.start - 1 && words[before.end] === ','));
    if (before && formOf) kept[kept.length - 1] = { ...before, end: span.end };
    else kept.push(span);
  }
  return kept;
}
