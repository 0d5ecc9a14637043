/**
 * Whether two folded words are one name in two transliterations: "zelensky" and "selenskyj", "lavrov" and "lawrow".
 * Both are brought to one spelling first; then words of six letters and more may still differ by one, long ones by two.
 */
export function sameSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  const x = transliterated(a);
  const y = transliterated(b);
  if (x === y) return x.length > 3;
  const shorter = Math.min(x.length, y.length);
  if (shorter < 6 || x[0] !== y[0] || Math.abs(x.length - y.length) > 1) return false;
  return distance(x, y) <= (shorter >= 9 ? 2 : 1);
}

/** Letters that languages write differently for one sound. */
const SOUNDS: readonly [RegExp, string][] = [
  [/schtsch|shch|chtch|szcz/g, 'sc'], [/tsch|tch|cz|ch/g, 'c'], [/sch|sh|sz/g, 's'], [/zh|j(?=[aeiou])/g, 'z'],
  [/kh/g, 'h'], [/ou/g, 'u'], [/w/g, 'v'], [/ks/g, 'x'], [/(?:yy|iy|ij|yj|ii|iï|y|i)$/g, 'i'], [/y|j/g, 'i'], [/^s(?=elen)/g, 'z'],
  [/(.)\1/g, '$1'], [/ff?$/g, 'v'], [/ia|iya/g, 'a'],
];

/** A folded word brought to one transliteration; equal results are one name. */
export function transliterated(word: string): string {
  const known = spellings.get(word);
  if (known !== undefined) return known;
  const plain = SOUNDS.reduce((w, [from, to]) => w.replace(from, to), word);
  if (spellings.size > 20_000) spellings.clear();
  spellings.set(word, plain);
  return plain;
}

/** What words came to: every lone surname is compared with every person of the article. */
const spellings = new Map<string, string>();

/** Levenshtein distance. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
