import type { Element } from 'domhandler';
import { isProse, wordCount } from '../blocks/line.ts';
import { withoutCards } from './cards.ts';
import { withoutRails } from './column.ts';
import type { PagePart, PartSign } from './page-parts.ts';
import type { Passage } from './passages.ts';

/** A passage judged: which part of the page it is, if it is not the article. */
export interface Judged {
  readonly passage: Passage;
  readonly part: PagePart | undefined;
  readonly prose: boolean;
}

/** An element that holds more of a page's sentences than this is its article whatever its class says. */
const MOST_OF_PAGE = 0.4;
/** The same for what calls itself navigation, which footers full of sentences do. */
const NEARLY_ALL = 0.8;

/** Share of the sentences that stand in paragraph elements on a page that uses them. */
const MARKED = 0.8;

/**
 * Finds the article of a page.
 *
 * Each passage speaks for or against the elements it stands in: sentences for, lists of links against. The element
 * with the best sum is the article: going up from it only adds navigation, going down only loses sentences.
 */
export function mainContent(passages: readonly Passage[]): Judged[] {
  const judged = judge(passages);
  const root = bestElement(judged);
  return withoutRails(withoutCards(withoutCaptions(root ? judged.filter((j) => j.passage.within.includes(root)) : judged)));
}

/** Characters up to which a text beside a picture can be its caption. */
const CAPTION = 320;

/** Where paragraphs are marked as such, what stands beside a picture and is not marked is its caption. */
function withoutCaptions(judged: readonly Judged[]): Judged[] {
  const length = (some: readonly Judged[]): number => some.reduce((sum, j) => sum + (j.prose && j.part === undefined ? j.passage.text.length : 0), 0);
  const marked = length(judged.filter((j) => j.passage.tag === 'p'));
  if (marked < length(judged) * MARKED) return [...judged];
  return judged.map((j) => (j.part === undefined && j.passage.pictured && j.passage.tag === 'div' && j.passage.text.length <= CAPTION ? { ...j, part: 'caption' } : j));
}

/** Believes what elements call themselves, except for names that most of the page's sentences stand under. */
function judge(passages: readonly Passage[]): Judged[] {
  const prose = passages.map(isSentence);
  const total = passages.reduce((sum, p, i) => sum + (prose[i] === true ? p.text.length : 0), 0);
  const held = heldBy(passages.filter((_, i) => prose[i] === true));
  const believable = (sign: PartSign): boolean => {
    if (sign.word === undefined) return sign.part !== 'teaser' && sign.part !== 'notice' ? true : (held.byElement.get(sign.element) ?? 0) < total * (sign.part === 'teaser' ? NEARLY_ALL : MOST_OF_PAGE);
    const most = sign.part === 'navigation' ? NEARLY_ALL : MOST_OF_PAGE;
    return (held.byElement.get(sign.element) ?? 0) < total * most && (held.byWord.get(sign.word) ?? 0) < total * most;
  };
  return passages.map((passage, i) => ({ passage, part: passage.parts.find(believable)?.part, prose: prose[i] === true }));
}

function isSentence(passage: Passage): boolean {
  const words = passage.linked < 0.5 ? wordCount(passage.text) : 0;
  return words >= 8 && isProse(passage.text, words);
}

/** Characters of sentences under each element, and under each word that single paragraphs carry as a class. */
function heldBy(sentences: readonly Passage[]): { byElement: Map<Element, number>; byWord: Map<string, number> } {
  const byElement = new Map<Element, number>();
  const byWord = new Map<string, number>();
  for (const { text, within, parts } of sentences) {
    for (const element of within) byElement.set(element, (byElement.get(element) ?? 0) + text.length);
    const own = parts[0];
    if (own?.word !== undefined && own.element === within[0]) byWord.set(own.word, (byWord.get(own.word) ?? 0) + text.length);
  }
  return { byElement, byWord };
}

function bestElement(judged: readonly Judged[]): Element | undefined {
  const sums = new Map<Element, number>();
  for (const one of judged) {
    const gain = gainOf(one);
    for (const element of one.passage.within) sums.set(element, (sums.get(element) ?? 0) + gain);
  }
  let best: Element | undefined;
  let most = 0;
  // Inner elements are met before outer ones, so of equals the innermost wins.
  for (const one of judged) {
    for (const element of one.passage.within) {
      const sum = sums.get(element) ?? 0;
      if (sum > most) [best, most] = [element, sum];
    }
  }
  return best;
}

function gainOf({ passage, part, prose }: Judged): number {
  const length = Math.min(passage.text.length, 1500);
  if (part !== undefined) return part === 'caption' || part === 'byline' ? 0 : -Math.min(length, 60) / 10;
  if (prose) return length * (1 - passage.linked);
  if (passage.linked > 0.5) return -Math.min(length, 100) / 2;
  // Lists and tables that link nowhere are content; stray words in other elements are not.
  return passage.linked < 0.2 && /^(?:p|li|dd|h[1-6])$/.test(passage.tag) ? Math.min(length, 60) / 3 : -5;
}
