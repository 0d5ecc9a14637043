/**
 * The article as it was, with everything that was read out of it marked in place.
 *
 * Lives here: cutting a text at its marks (pure) and showing it as React text.
 * May not: put article text into the page as HTML, or change or leave out a word of it.
 * Start reading at `reader.tsx`.
 */
export { Reader } from './reader.tsx';
export { segments, type Mark, type Segment } from './segments.ts';
