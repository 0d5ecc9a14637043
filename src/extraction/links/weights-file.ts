import { bytesOf } from '../log-linear.ts';
import { COLUMNS, type LinkModel } from './model.ts';
import file from './weights.json';

/**
 * Reads weights as training packs them: the number of rows (32 bits), one scale a column (32-bit floats), the features'
 * hashes (32 bits), then one byte a weight, little-endian, as base64.
 * @throws RangeError if the text ends before the weights do
 */
export function readWeights(base64: string): LinkModel {
  const bytes = bytesOf(base64);
  const view = new DataView(bytes.buffer);
  const count = view.getUint32(0, true);
  const scales = Float32Array.from({ length: COLUMNS }, (_, c) => view.getFloat32(4 + 4 * c, true));
  const hashes = 4 + 4 * COLUMNS;
  const rows = new Map<number, number>();
  for (let r = 0; r < count; r++) rows.set(view.getUint32(hashes + 4 * r, true), r);
  return { rows, scales, weights: new Int8Array(bytes.buffer, hashes + 4 * count, count * COLUMNS) };
}

let model: LinkModel | undefined;

/** The model that comes with Dramatis, read at first use. */
export function shippedModel(): LinkModel {
  model ??= readWeights(file.weights);
  return model;
}
