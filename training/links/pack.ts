import { COLUMNS } from '../../src/extraction/links/model.ts';
import type { Weights } from './fit.ts';

/** Weights smaller than this in every column are left out: they turn no judgement. */
const SMALL = 0.02;

/**
 * Weights as they are shipped: the number of rows (32 bits), COLUMNS scales (32-bit floats), the features' hashes in
 * ascending order (32 bits each), then one byte for each weight. Little-endian, as base64.
 */
export function packed({ rows, values }: Weights): { readonly bytes: number; readonly base64: string } {
  const row = (r: number): Float64Array => values.subarray(r * COLUMNS, (r + 1) * COLUMNS);
  const kept = [...rows].filter(([, r]) => row(r).some((w) => Math.abs(w) >= SMALL)).sort(([a], [b]) => a - b);
  const scales = new Float32Array(COLUMNS);
  for (const [, r] of kept) row(r).forEach((w, c) => (scales[c] = Math.max(scales[c] ?? 0, Math.abs(w) / 127)));
  const buffer = Buffer.alloc(4 + 4 * COLUMNS + kept.length * (4 + COLUMNS));
  let at = buffer.writeUInt32LE(kept.length, 0);
  for (const s of scales) at = buffer.writeFloatLE(s, at);
  for (const [hash] of kept) at = buffer.writeUInt32LE(hash, at);
  for (const [, r] of kept) row(r).forEach((w, c) => (at = buffer.writeInt8(Math.round(w / (scales[c] || 1)), at)));
  return { bytes: buffer.length, base64: buffer.toString('base64') };
}
