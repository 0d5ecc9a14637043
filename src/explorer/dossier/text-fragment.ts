/** Sentences longer than this, in characters, are named by their ends. */
const WHOLE = 60;
/** Words at either end. */
const ENDS = 4;

/**
 * The address of a page at a sentence of it: browsers that know text fragments scroll there and mark it, others open the
 * page. The fragment stays in the browser; no server is told which sentence is looked for.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function atSentence(address: URL, sentence: string): string {
  const words = sentence.trim().split(/\s+/);
  const text = words.join(' ');
  const named = text.length <= WHOLE || words.length < 2 * ENDS ? encode(text) : `${encode(words.slice(0, ENDS).join(' '))},${encode(words.slice(-ENDS).join(' '))}`;
  return named === '' ? address.href : `${address.href}${address.hash ? '' : '#'}:~:text=${named}`;
}

/** The signs that the directive itself is made of have to be written otherwise. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
}
