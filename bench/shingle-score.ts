/**
 * How much of a text was extracted and how much else: multisets of four consecutive words compared, as in the public
 * article-extraction-benchmark (https://github.com/scrapinghub/article-extraction-benchmark).
 */
export interface Overlap {
  readonly truePositive: number;
  readonly falsePositive: number;
  readonly falseNegative: number;
}

const N = 4;

/** Counts of four-word shingles; texts shorter than that are one shingle. */
export function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - N + 1); i++) {
    const shingle = words.slice(i, i + N).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** Compares an extraction with the truth; the three parts sum to 1, so that long pages weigh no more than short ones. */
export function overlap(truth: string, extracted: string): Overlap {
  const a = shingles(truth);
  const b = shingles(extracted);
  let [tp, fp, fn] = [0, 0, 0];
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const [x, y] = [a.get(key) ?? 0, b.get(key) ?? 0];
    tp += Math.min(x, y);
    fp += Math.max(0, y - x);
    fn += Math.max(0, x - y);
  }
  const sum = tp + fp + fn || 1;
  return { truePositive: tp / sum, falsePositive: fp / sum, falseNegative: fn / sum };
}

/** Precision, recall and F1 over many pages. */
export function score(overlaps: readonly Overlap[]): { precision: number; recall: number; f1: number } {
  const total = (pick: (o: Overlap) => number): number => overlaps.reduce((sum, o) => sum + pick(o), 0);
  const tp = total((o) => o.truePositive);
  const precision = tp / (tp + total((o) => o.falsePositive) || 1);
  const recall = tp / (tp + total((o) => o.falseNegative) || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}
