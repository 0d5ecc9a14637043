import type { Element } from 'domhandler';
import type { Judged } from './main-content.ts';

/** Share of the sentences that the innermost element must hold to be the column of text. */
const MOST = 0.6;
/** Characters that make a column; less may be an opening whose article goes on anywhere. */
const LEAST = 500;
/** Share of a neighbour's words that must be unlinked sentences for it to belong to the article. */
const DENSE = 0.6;

/**
 * Marks what stands beside the article's column of text and is no text itself: rails and boxes whose few sentences
 * announce other articles.
 *
 * The column is the innermost element with most of the sentences. Of what lies outside of it, each branch is judged as
 * a whole: an article that goes on in another element reads like the column, a rail is mostly links and labels.
 */
export function withoutRails(judged: readonly Judged[]): Judged[] {
  const column = columnOf(judged);
  if (!column) return [...judged];
  const last = judged.findLastIndex((j) => j.passage.within.includes(column));
  const path = judged[last]?.passage.within ?? [];
  const around = new Set(path.slice(path.indexOf(column)));
  const branches = new Map<Element, Judged[]>();
  // What stands above the column is the standfirst or the opening; only what comes below is doubted.
  for (const one of judged.slice(last + 1)) {
    const branch = one.passage.within[one.passage.within.findIndex((e) => around.has(e)) - 1];
    if (!branch) continue;
    const members = branches.get(branch);
    if (members) members.push(one);
    else branches.set(branch, [one]);
  }
  const rails = new Set([...branches.values()].filter((branch) => !readsOn(branch)).flat());
  return judged.map((j) => (rails.has(j) && j.part === undefined ? { ...j, part: 'teaser' } : j));
}

function columnOf(judged: readonly Judged[]): Element | undefined {
  const held = new Map<Element, number>();
  let total = 0;
  for (const one of judged) {
    if (!isText(one)) continue;
    total += one.passage.text.length;
    for (const element of one.passage.within) held.set(element, (held.get(element) ?? 0) + one.passage.text.length);
  }
  // Inner elements were met before outer ones, so the first that holds enough is the innermost of its branch.
  return [...held].find(([, length]) => length >= total * MOST && length >= LEAST)?.[0];
}

/** Whether a branch is mostly sentences that link nowhere, or a plain list. */
function readsOn(branch: readonly Judged[]): boolean {
  const length = (some: readonly Judged[]): number => some.reduce((sum, j) => sum + j.passage.text.length, 0);
  const links = branch.filter((j) => j.passage.linked > 0.5).length;
  const text = branch.filter(isText);
  return (links === 0 && text.length === 0) || (links <= text.length / 2 && length(text) >= length(branch) * DENSE);
}

function isText({ part, prose, passage }: Judged): boolean {
  return part === undefined && prose && passage.linked < 0.3;
}
