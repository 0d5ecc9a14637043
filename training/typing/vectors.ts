import { readFileSync } from 'node:fs';
import { readRow, readModelFile } from '../../src/language/neural/modelFile.ts';
import { unpack } from '../../src/language/neural/unpack.ts';

export interface Vectors {
  readonly words: readonly string[];
  /** A row of `width` 8-bit numbers for each word, which times `scale` is a vector of length one. */
  readonly vectors: Int8Array;
  readonly width: number;
  readonly scale: number;
}

/**
 * The language model's frozen word vectors, turned so that the first numbers tell most (principal components, by
 * Jacobi rotations of the covariance matrix) and cut to those.
 * @param most - how many words to keep: the wanted ones first, then in the model's order
 */
export function readVectors(file: string, most: number, width: number, wanted: ReadonlySet<string>): Vectors {
  const model = readModelFile(unpack(readFileSync(file), file), file);
  const matrix = model.matrix('vectors');
  const all = model.lines('vectorWords');
  const D = matrix.columns;
  const table = new Float32Array(all.length * D);
  for (let r = 0; r < all.length; r++) readRow(matrix, r, table, r * D);
  const mean = new Float64Array(D);
  const sample = Math.min(all.length, 20000);
  for (let r = 0; r < sample; r++) for (let d = 0; d < D; d++) mean[d] = (mean[d] ?? 0) + (table[r * D + d] ?? 0) / sample;
  const covariance = Array.from({ length: D }, () => new Float64Array(D));
  for (let r = 0; r < sample; r++) {
    for (let i = 0; i < D; i++) {
      const x = (table[r * D + i] ?? 0) - (mean[i] ?? 0);
      const row = covariance[i] as Float64Array;
      for (let j = 0; j < D; j++) row[j] = (row[j] ?? 0) + x * ((table[r * D + j] ?? 0) - (mean[j] ?? 0)) / sample;
    }
  }
  const axes = principalAxes(covariance).slice(0, width);
  const plain = all.map((_, i) => i).filter((i) => /^[a-z]{2,}$/.test(all[i] ?? ''));
  const chosen = [...plain.filter((i) => wanted.has(all[i] ?? '')), ...plain.filter((i) => !wanted.has(all[i] ?? ''))].slice(0, most);
  const scale = 1 / 127;
  const vectors = new Int8Array(chosen.length * width);
  chosen.forEach((r, n) => {
    const turned = axes.map((axis) => axis.reduce((sum, a, d) => sum + a * ((table[r * D + d] ?? 0) - (mean[d] ?? 0)), 0));
    const length = Math.hypot(...turned) || 1;
    turned.forEach((v, d) => { vectors[n * width + d] = Math.round(v / length * 127); });
  });
  return { words: chosen.map((i) => all[i] ?? ''), vectors, width, scale };
}

/** Eigenvectors of a symmetric matrix, that of the greatest eigenvalue first (cyclic Jacobi method). */
function principalAxes(matrix: readonly Float64Array[]): Float64Array[] {
  const n = matrix.length;
  const a = matrix.map((row) => Float64Array.from(row));
  const v = a.map((_, i) => Float64Array.from({ length: n }, (__, j) => Number(i === j)));
  const at = (m: readonly Float64Array[], i: number, j: number): number => m[i]?.[j] ?? 0;
  const set = (m: readonly Float64Array[], i: number, j: number, x: number): void => { (m[i] as Float64Array)[j] = x; };
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        if (Math.abs(at(a, p, q)) < 1e-12) continue;
        const theta = (at(a, q, q) - at(a, p, p)) / (2 * at(a, p, q));
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const c = 1 / Math.hypot(t, 1);
        const s = t * c;
        for (let k = 0; k < n; k++) {
          const [x, y] = [at(a, k, p), at(a, k, q)];
          set(a, k, p, c * x - s * y);
          set(a, k, q, s * x + c * y);
        }
        for (let k = 0; k < n; k++) {
          const [x, y] = [at(a, p, k), at(a, q, k)];
          set(a, p, k, c * x - s * y);
          set(a, q, k, s * x + c * y);
          const [z, w] = [at(v, p, k), at(v, q, k)];
          set(v, p, k, c * z - s * w);
          set(v, q, k, s * z + c * w);
        }
      }
    }
  }
  return v.map((axis, i) => ({ axis, value: at(a, i, i) })).sort((x, y) => y.value - x.value).map(({ axis }) => axis);
}
