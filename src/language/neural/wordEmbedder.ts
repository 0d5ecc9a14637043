import { normaliseWord, wordFeatures } from './features.ts';
import { readRow, type Matrix, type ModelFile } from './modelFile.ts';

const TABLES = ['word', 'suf2', 'suf3', 'suf4', 'pre3', 'shape', 'ngram'] as const;
/** Word lists of the format; a file may have fewer. */
const LISTS = 8;

/** Looks up the vector of a word form: what the network knows of it before it sees the sentence. */
export class WordEmbedder {
  /** Length of a word's vector. */
  readonly width: number;
  private readonly tables: Readonly<Record<(typeof TABLES)[number], Matrix>>;
  private readonly vectors: Matrix | undefined;
  private readonly vocabulary: ReadonlyMap<string, number>;
  private readonly vectorRows: ReadonlyMap<string, number>;
  /** Given names, towns and so on: each list gives one input, 1 for its words. */
  private readonly lists: readonly ReadonlySet<string>[];

  /** @throws DramatisError when the file lacks a table. */
  constructor(file: ModelFile) {
    const table = (name: string) => file.matrix(name);
    this.tables = {
      word: table('word'), suf2: table('suf2'), suf3: table('suf3'), suf4: table('suf4'),
      pre3: table('pre3'), shape: table('shape'), ngram: table('ngram'),
    };
    // row 0 of the word table stands for unknown words
    this.vocabulary = new Map(file.lines('vocabulary').map((word, i) => [word, i + 1]));
    this.vectors = file.has('vectors') ? file.matrix('vectors') : undefined;
    this.vectorRows = new Map(this.vectors ? file.lines('vectorWords').map((word, i) => [word, i]) : []);
    this.lists = Array.from({ length: LISTS }, (_, i) => new Set(file.has(`list${i}`) ? file.lines(`list${i}`) : []));
    this.width = LISTS + TABLES.reduce((sum, name) => sum + this.tables[name].columns, this.vectors?.columns ?? 0);
  }

  /** Writes the vector of a form (already normalised by `key`) into `out` from `at` on. */
  embed(key: string, out: Float32Array, at: number): void {
    const found = wordFeatures(key);
    const { word, suf2, suf3, suf4, pre3, shape, ngram } = this.tables;
    let to = at;
    const put = (matrix: Matrix, row: number) => {
      readRow(matrix, row, out, to);
      to += matrix.columns;
    };
    put(word, this.vocabulary.get(found.lower) ?? 0);
    if (this.vectors) {
      const row = this.vectorRows.get(found.lower);
      if (row === undefined) {
        out.fill(0, to, to + this.vectors.columns);
        to += this.vectors.columns;
      } else put(this.vectors, row);
    }
    put(suf2, found.suffix2);
    put(suf3, found.suffix3);
    put(suf4, found.suffix4);
    put(pre3, found.prefix3);
    put(shape, found.shape);
    this.putMean(ngram, found.ngrams, out, to);
    to += ngram.columns;
    for (const list of this.lists) out[to++] = list.has(found.lower) ? 1 : 0;
  }

  /** Whether a lower-cased word is in the vocabulary or has a frozen vector. */
  knows(lower: string): boolean {
    return this.vocabulary.has(lower) || this.vectorRows.has(lower);
  }

  /** Forms with the same key have the same vector. */
  key(form: string): string {
    return normaliseWord(form);
  }

  private putMean(matrix: Matrix, rows: readonly number[], out: Float32Array, at: number): void {
    out.fill(0, at, at + matrix.columns);
    const { columns, values, scales } = matrix;
    for (const row of rows) {
      const scale = (scales[row] as number) / rows.length;
      for (let i = 0; i < columns; i++) out[at + i] = (out[at + i] as number) + (values[row * columns + i] as number) * scale;
    }
  }
}
