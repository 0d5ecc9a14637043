import { DramatisError } from '../../model/index.ts';
import { crc32 } from './crc32.ts';

/** Class lists of the heads: class number → label. */
export interface Labels {
  readonly upos: readonly string[];
  readonly feats: readonly string[];
  readonly lemma: readonly string[];
  readonly deprel: readonly string[];
  readonly name: readonly string[];
}

/** Widths of the network's layers, in units; `vector` is 0 without frozen word vectors. */
export interface Sizes {
  readonly hidden: number;
  readonly layers: number;
  readonly arc: number;
  readonly label: number;
  readonly tag: number;
  readonly vector: number;
  /** The name tagger's own layer and inner width. */
  readonly nameHidden: number;
  readonly nameTag: number;
}

/** A matrix of 8-bit (or packed 4-bit) integers, each row with its own scale. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly bits: 4 | 8;
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

/** A decoded weights file (written by training/neural/export.py). */
export interface ModelFile {
  readonly lang: string;
  readonly made: string;
  readonly sizes: Sizes;
  readonly labels: Labels;
  matrix(name: string): Matrix;
  floats(name: string): Float32Array;
  /** The lines of a word list. */
  lines(name: string): readonly string[];
  has(name: string): boolean;
}

interface Tensor {
  readonly type: 'i8' | 'i4' | 'f16' | 'f32';
  readonly shape: readonly number[];
  readonly offset: number;
}

interface Header {
  readonly lang: string;
  readonly made: string;
  readonly sizes: Sizes;
  readonly labels: Labels;
  readonly tensors: Readonly<Record<string, Tensor>>;
  readonly texts: Readonly<Record<string, { readonly offset: number; readonly length: number }>>;
}

const MAGIC = 'DNLM';
const VERSION = 2;
const PREFIX = 16;
const AGAIN = 'Fetch or build the language model again';

/**
 * Decodes the bytes of a weights file: 16 bytes of prefix (magic, version, header length, CRC-32),
 * a JSON header, the payload.
 * @throws DramatisError when the bytes are no weights file, of another version, cut short or damaged.
 */
export function readModelFile(bytes: Uint8Array, where = 'language model'): ModelFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < PREFIX) throw new DramatisError(`is only ${bytes.length} bytes long`, where, AGAIN);
  const magic = String.fromCharCode(...bytes.subarray(0, 4));
  if (magic !== MAGIC) throw new DramatisError('is not a language model of Dramatis', where, AGAIN);
  const version = view.getUint32(4, true);
  if (version !== VERSION) {
    throw new DramatisError(`has format version ${version}, this program reads version ${VERSION}`, where, AGAIN);
  }
  const headerLength = view.getUint32(8, true);
  // the checksum covers truncation too: a cut file has another sum
  if (crc32(bytes.subarray(PREFIX)) !== view.getUint32(12, true)) {
    throw new DramatisError(`is damaged or cut short (${bytes.length} bytes, wrong checksum)`, where, AGAIN);
  }
  const text = new TextDecoder();
  const header = JSON.parse(text.decode(bytes.subarray(PREFIX, PREFIX + headerLength))) as Header;
  const payload = PREFIX + headerLength;

  const tensor = (name: string): Tensor => {
    const found = header.tensors[name];
    if (!found) throw new DramatisError(`has no weights named ${name}`, where, AGAIN);
    return found;
  };
  const floats = (name: string): Float32Array => {
    const { type, shape, offset } = tensor(name);
    const values = new Float32Array(shape.reduce((a, b) => a * b, 1));
    for (let i = 0; i < values.length; i++) {
      values[i] = type === 'f32'
        ? view.getFloat32(payload + offset + 4 * i, true)
        : half(view.getUint16(payload + offset + 2 * i, true));
    }
    return values;
  };
  return {
    lang: header.lang,
    made: header.made,
    sizes: header.sizes,
    labels: header.labels,
    floats,
    matrix(name) {
      const { type, shape, offset } = tensor(name);
      const [rows = 0, columns = 0] = shape;
      const bits = type === 'i4' ? 4 : 8;
      const values = new Int8Array(bytes.buffer, bytes.byteOffset + payload + offset, (rows * columns * bits) / 8);
      return { rows, columns, bits, values, scales: floats(`${name}.scale`) };
    },
    lines(name) {
      const found = header.texts[name];
      if (!found) throw new DramatisError(`has no word list named ${name}`, where, AGAIN);
      const begin = payload + found.offset;
      return text.decode(bytes.subarray(begin, begin + found.length)).split('\n');
    },
    has: (name) => name in header.tensors || name in header.texts,
  };
}

/** A 16-bit IEEE 754 float. Scales are never infinite, and subnormals do occur. */
function half(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/** Writes row `row` of a matrix, scaled, into `out` from `at` on; a row outside the matrix counts as row 0. */
export function readRow(matrix: Matrix, row: number, out: Float32Array, at: number): void {
  const { columns, values, scales } = matrix;
  const r = row < matrix.rows ? row : 0;
  const scale = scales[r] ?? 0;
  if (matrix.bits === 8) {
    for (let i = 0, from = r * columns; i < columns; i++) out[at + i] = (values[from + i] as number) * scale;
    return;
  }
  for (let i = 0, from = r * columns; i < columns; i++) {
    const packed = values[(from + i) >> 1] as number;
    out[at + i] = ((((from + i) & 1 ? packed >> 4 : packed) & 15) - 8) * scale;
  }
}
