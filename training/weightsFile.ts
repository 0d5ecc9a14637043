/** Changes to finished weights files; the format is in src/language/neural/modelFile.ts and training/neural/export.py. */
import { crc32 } from '../src/language/neural/crc32.ts';

const PREFIX = 16;
const BITS = { i8: 8, i4: 4, f16: 16, f32: 32 } as const;

interface Tensor {
  readonly type: keyof typeof BITS;
  readonly shape: readonly number[];
  readonly offset: number;
}

interface Header {
  readonly tensors: Readonly<Record<string, Tensor>>;
  readonly texts: Readonly<Record<string, { readonly offset: number; readonly length: number }>>;
}

/** The parts of a weights file, to be changed and written again. */
export interface WeightsParts {
  /** All of the header but the directory of parts. */
  readonly header: object;
  readonly prefix: Uint8Array;
  readonly tensors: Map<string, { type: Tensor['type']; shape: readonly number[]; data: Uint8Array }>;
  readonly texts: Map<string, readonly string[]>;
}

export function readParts(file: Uint8Array): WeightsParts {
  const headerLength = new DataView(file.buffer, file.byteOffset, file.byteLength).getUint32(8, true);
  const { tensors, texts, ...header } = JSON.parse(new TextDecoder().decode(file.subarray(PREFIX, PREFIX + headerLength))) as Header;
  const payload = file.subarray(PREFIX + headerLength);
  return {
    header,
    prefix: file.subarray(0, PREFIX),
    tensors: new Map(Object.entries(tensors).map(([name, { type, shape, offset }]) => {
      const length = (shape.reduce((a, b) => a * b, 1) * BITS[type]) / 8;
      return [name, { type, shape, data: payload.subarray(offset, offset + length) }];
    })),
    texts: new Map(Object.entries(texts).map(([name, { offset, length }]) =>
      [name, new TextDecoder().decode(payload.subarray(offset, offset + length)).split('\n')])),
  };
}

export function writeParts({ header, prefix, tensors, texts }: WeightsParts): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const add = (data: Uint8Array): number => {
    const offset = size;
    chunks.push(data);
    size += padded(data.length);
    return offset;
  };
  const directory = {
    tensors: Object.fromEntries([...tensors].map(([name, { type, shape, data }]) => [name, { type, shape, offset: add(data) }])),
    texts: Object.fromEntries([...texts].map(([name, lines]) => {
      const data = new TextEncoder().encode(lines.join('\n'));
      return [name, { offset: add(data), length: data.length }];
    })),
  };
  const json = new TextEncoder().encode(JSON.stringify({ ...header, ...directory }));
  const file = new Uint8Array(PREFIX + padded(json.length) + size);
  file.set(prefix);
  file.fill(0x20, PREFIX, PREFIX + padded(json.length));
  file.set(json, PREFIX);
  let at = PREFIX + padded(json.length);
  for (const chunk of chunks) {
    file.set(chunk, at);
    at += padded(chunk.length);
  }
  const view = new DataView(file.buffer);
  view.setUint32(8, padded(json.length), true);
  view.setUint32(12, crc32(file.subarray(PREFIX)), true);
  return file;
}

/** Keeps the first word vectors only: they go from frequent to rare words. */
export function keepVectors(parts: WeightsParts, count: number): void {
  const words = parts.texts.get('vectorWords');
  if (!words || words.length <= count) return;
  parts.texts.set('vectorWords', words.slice(0, count));
  for (const name of ['vectors', 'vectors.scale']) {
    const tensor = parts.tensors.get(name);
    if (!tensor) throw new Error(`the weights have no "${name}"`);
    const { type, shape: [rows = 0, ...others], data } = tensor;
    parts.tensors.set(name, { type, shape: [count, ...others], data: data.subarray(0, (data.length / rows) * count) });
  }
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
