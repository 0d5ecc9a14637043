import { NAME_TYPES, type NameSpan, type NameType } from '../parsed.ts';

/**
 * The best valid sequence of BIOES tags (Viterbi) as spans of tokens.
 * A tag is "O", or one of B(egin), I(nside), E(nd), S(ingle) with a type: "B-person".
 * @param scores - row-major [length, stride], the first tags.length columns used; any per-row constant may be added
 */
export function bestNames(scores: Float32Array, stride: number, length: number, tags: readonly string[]): NameSpan[] {
  const k = tags.length;
  if (length === 0) return [];
  const opens = tags.map((t) => t.startsWith('B') || t.startsWith('I'));
  const continues = tags.map((t) => t.startsWith('I') || t.startsWith('E'));
  const types = tags.map((t) => t.slice(2));
  const follows = tags.map((_, right) =>
    tags.flatMap((_, left) =>
      opens[left] === continues[right] && (!opens[left] || types[left] === types[right]) ? [left] : []));

  let best = Float64Array.from({ length: k }, (_, t) => (continues[t] ? -1e9 : (scores[t] as number)));
  const back = new Uint8Array(length * k);
  for (let i = 1; i < length; i++) {
    const next = new Float64Array(k);
    for (let right = 0; right < k; right++) {
      let from = -1;
      for (const left of follows[right] ?? []) {
        if (from < 0 || (best[left] as number) > (best[from] as number)) from = left;
      }
      back[i * k + right] = from;
      next[right] = (best[from] as number) + (scores[i * stride + right] as number);
    }
    best = next;
  }
  let tag = 0;
  for (let t = 1; t < k; t++) if (!opens[t] && (best[t] as number) > (best[tag] as number)) tag = t;

  const spans: NameSpan[] = [];
  let end = 0;
  for (let i = length - 1; i >= 0; i--) {
    const sign = (tags[tag] ?? 'O')[0];
    if (sign === 'E' || sign === 'S') end = i + 1;
    const type = types[tag];
    if ((sign === 'B' || sign === 'S') && isNameType(type)) spans.push({ start: i, end, type });
    tag = back[i * k + tag] as number;
  }
  return spans.toReversed();
}

function isNameType(type: string | undefined): type is NameType {
  return NAME_TYPES.some((known) => known === type);
}
