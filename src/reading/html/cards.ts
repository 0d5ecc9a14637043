import type { Judged } from './main-content.ts';

/** Words up to which a paragraph can be the summary on a card. */
const SUMMARY = 50;

/**
 * Marks cards, which lead elsewhere: a linked headline with a summary under it, several in one article. (One alone
 * may be a heading that links to itself.)
 */
export function withoutCards(judged: readonly Judged[]): Judged[] {
  const summaries = new Set([...judged.keys()].filter((i) => isSummary(judged, i)));
  return summaries.size < 2 ? [...judged] : judged.map((j, i) => (summaries.has(i) ? { ...j, part: 'teaser' } : j));
}

function isSummary(judged: readonly Judged[], i: number): boolean {
  const [link, card, next] = [judged[i - 1], judged[i], judged[i + 1]];
  if (!card || card.part !== undefined || card.passage.linked > 0.3 || !isHeadline(link)) return false;
  return card.passage.text.split(' ').length <= SUMMARY && !(next?.prose === true && next.part === undefined);
}

/** A link that could be another article's headline; the heading of a card may have a kicker that is not linked. */
function isHeadline(judged: Judged | undefined): boolean {
  if (judged === undefined || judged.part !== undefined) return false;
  const { text, linked, tag } = judged.passage;
  return /^h[1-6]$/.test(tag) ? linked > 0.6 : linked > 0.8 && text.length > 15;
}
