import type { TokenisationData } from '../../knowledge/tokenisation.ts';

/** Lower case with a straight apostrophe, as the data is written. */
export function plain(text: string): string {
  return text.toLowerCase().replace(/[’ʼ‘`´]/g, "'");
}

/**
 * Second pass: cuts a word chunk where the language's treebanks cut surface tokens: elided articles, hyphens.
 * @returns lengths of the parts, which add up to the word's length
 */
export function splitWord(word: string, data: TokenisationData): number[] {
  const folded = plain(word);
  return elided(folded, data).flatMap((part) => hyphenated(part, data)).flatMap((part) => measured(part, data)).map((part) => part.length);
}

/** "10pm" → 10 + pm, "14h30" → 14 + h + 30. */
function measured(word: string, { units }: TokenisationData): string[] {
  const number = /^\p{N}[\p{N}.,:]*/u.exec(word)?.[0];
  if (!number || number === word) return [word];
  const rest = word.slice(number.length);
  const unit = units.find((u) => rest === u || (rest.startsWith(u) && /^\p{N}+$/u.test(rest.slice(u.length))));
  if (!unit) return [word];
  return [number, unit, rest.slice(unit.length)].filter(Boolean);
}

function elided(word: string, data: TokenisationData): string[] {
  const { elisions, wholeApostrophe } = data;
  if (elisions === 'none') return [word];
  const cut = word.indexOf("'");
  if (cut < 1 || cut === word.length - 1 || wholeApostrophe.has(word)) return [word];
  const head = word.slice(0, cut + 1);
  if (elisions !== 'all' && !elisions.has(head)) return [word];
  return [head, ...elided(word.slice(cut + 1), data)];
}

function hyphenated(word: string, data: TokenisationData): string[] {
  const { manner, bound, endings, whole } = data.hyphens;
  if (!/[-‐‑]/.test(word) || whole.has(word)) return [word];
  if (manner === 'keep') {
    const ending = endings.find((e) => word.endsWith(e) && word.length > e.length);
    return ending ? [word.slice(0, -ending.length), ending] : [word];
  }
  const cut = word.search(/[-‐‑]/);
  const head = word.slice(0, cut);
  // Numbers joined by two or more hyphens are dates and telephone numbers.
  if (/^\d+[-‐‑]\d+[-‐‑][\d-]+$/.test(word)) return [word];
  const rest = hyphenated(word.slice(cut + 1), data);
  if (bound.has(head)) {
    const [next = '', ...others] = rest;
    return [`${head}-${next}`, ...others];
  }
  return [head, '-', ...rest];
}
