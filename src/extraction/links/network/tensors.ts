import { bytesOf } from '../../small-models.ts';

/** Rows of numbers, one behind the other. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/** Weights by name, and the lists of words by which rows of some are found: the words' places, counted from 1. */
export interface Tensors {
  readonly matrices: ReadonlyMap<string, Matrix>;
  readonly places: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Weights as training writes them. */
export interface PackedTensors {
  /** Rows and columns by name, in the order of their values. */
  readonly shapes: Readonly<Record<string, readonly number[]>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** One scale a row, 32-bit floats, little-endian, as base64. */
  readonly scales: string;
  /** One byte a weight, as base64. */
  readonly values: string;
}

/**
 * Unpacks weights: a weight is its byte times the scale of its row.
 * @throws RangeError if there are fewer scales or bytes than the shapes ask for
 */
export function unpackTensors({ shapes, lists, scales, values }: PackedTensors): Tensors {
  const bytes = bytesOf(values);
  const scaleBytes = new DataView(bytesOf(scales).buffer);
  let [row, at] = [0, 0];
  const matrices = new Map(Object.entries(shapes).map(([name, [rows = 0, columns = 0]]): [string, Matrix] => {
    const integers = new Int8Array(bytes.buffer, at, rows * columns);
    const floats = new Float32Array(rows * columns);
    for (let r = 0; r < rows; r++) {
      const scale = scaleBytes.getFloat32(4 * (row + r), true);
      for (let c = r * columns; c < (r + 1) * columns; c++) floats[c] = (integers[c] ?? 0) * scale;
    }
    row += rows;
    at += rows * columns;
    return [name, { rows, columns, values: floats }];
  }));
  const places = new Map(Object.entries(lists).map(([name, words]) => [name, new Map(words.map((w, i) => [w, i + 1]))]));
  return { matrices, places };
}

/** The matrix of that name. @throws Error if the weights have none */
export function matrixOf({ matrices }: Tensors, name: string): Matrix {
  const found = matrices.get(name);
  if (!found) throw new Error(`the weights of the link model have no "${name}": fit it again (training/README.md)`);
  return found;
}

/**
 * Adds to `out` (from `to` on) the matrix times a vector (of `x`, from `at` on). Four sums side by side: one alone
 * waits for each addition before it begins the next.
 */
export function addProduct({ rows, columns, values }: Matrix, x: Float32Array, at: number, out: Float32Array, to: number): void {
  const fours = columns - (columns % 4);
  for (let r = 0, v = 0; r < rows; r++) {
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let k = at; k < at + fours; k += 4, v += 4) {
      a += (values[v] as number) * (x[k] as number);
      b += (values[v + 1] as number) * (x[k + 1] as number);
      c += (values[v + 2] as number) * (x[k + 2] as number);
      d += (values[v + 3] as number) * (x[k + 3] as number);
    }
    for (let k = at + fours; k < at + columns; k++, v++) a += (values[v] as number) * (x[k] as number);
    out[to + r] = (out[to + r] as number) + (a + b) + (c + d);
  }
}

/** Adds a row of a table to `out`, from `to` on. */
export function addRow({ columns, values }: Matrix, row: number, out: Float32Array, to: number): void {
  for (let c = 0, v = row * columns; c < columns; c++, v++) out[to + c] = (out[to + c] as number) + (values[v] as number);
}

/** A table of what each of `rows` contributes through a part of a matrix: rows times the matrix's columns from `from` on. */
export function productTable(rows: Matrix, through: Matrix, from: number): Matrix {
  const part = partOf(through, from, rows.columns);
  const values = new Float32Array(rows.rows * through.rows);
  for (let r = 0; r < rows.rows; r++) addProduct(part, rows.values, r * rows.columns, values, r * through.rows);
  return { rows: rows.rows, columns: through.rows, values };
}

/** The part of a matrix that meets the columns from `from` on. */
export function partOf({ rows, columns, values }: Matrix, from: number, count: number): Matrix {
  const part = new Float32Array(rows * count);
  for (let r = 0; r < rows; r++) part.set(values.subarray(r * columns + from, r * columns + from + count), r * count);
  return { rows, columns: count, values: part };
}
