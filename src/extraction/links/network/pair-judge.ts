import type { Finding } from '../../claims/finding.ts';
import { sigmoid, softmax } from '../../small-models.ts';
import type { Candidate } from '../candidate.ts';
import { DIRECTIONS, type Judgement } from '../model.ts';
import { inputsOf, type PairInputs } from './pair-inputs.ts';
import type { Positions } from './positions.ts';
import { addProduct, addRow, matrixOf, productTable, type Matrix, type Tensors } from './tensors.ts';
import type { TokenStates } from './token-states.ts';

/**
 * Judges two mentions by the words around them: several heads of attention, each of which looks for words by what
 * they are, where they stand as seen from the two, and what the two are (after Zhang et al. 2017, "Position-aware
 * Attention and Supervised Data Improve Slot Filling"), and one hidden layer over what they find.
 */
export class PairJudge {
  private readonly places: readonly { readonly name: keyof Positions; readonly key: Matrix; readonly value: Matrix }[];

  constructor(private readonly tensors: Tensors) {
    const [key, value] = [matrixOf(tensors, 'position.key'), matrixOf(tensors, 'position.value')];
    let from = 0;
    this.places = (['fromFirst', 'fromSecond', 'way', 'named', 'part'] as const).map((name) => {
      const rows = matrixOf(tensors, name);
      const made = { name, key: productTable(rows, key, from), value: productTable(rows, value, from) };
      from += rows.columns;
      return made;
    });
  }

  /** What all pairs of a sentence share: each word's key, and its value. */
  prepare(read: TokenStates): Prepared {
    const [key, value] = [matrixOf(this.tensors, 'key'), matrixOf(this.tensors, 'value')];
    const keys = biased(matrixOf(this.tensors, 'key.bias'), read.count);
    const values = biased(matrixOf(this.tensors, 'value.bias'), read.count);
    for (let t = 0; t < read.count; t++) {
      addProduct(key, read.states, t * read.width, keys, t * key.rows);
      addProduct(value, read.states, t * read.width, values, t * value.rows);
    }
    return { read, keys, values: values.map((v, i) => v + (read.values[i] as number)) };
  }

  judge(prepared: Prepared, candidate: Candidate, known: readonly Finding[]): Judgement {
    const found = this.inputOf(prepared, candidate, inputsOf(candidate, known));
    const hidden = this.sum('hidden', found);
    const sums = this.sum('out', hidden.map((h) => Math.max(0, h)));
    return {
      related: sigmoid(sums[0] ?? 0),
      directions: softmax(sums.subarray(1, 1 + DIRECTIONS.length)),
      types: softmax(sums.subarray(1 + DIRECTIONS.length)),
    };
  }

  /** The two mentions' states, what attention finds, kinds and forms of the mentions, what rules and typing say. */
  private inputOf(prepared: Prepared, { first, second }: Candidate, inputs: PairInputs): Float32Array {
    const { tensors } = this;
    const { states, width } = prepared.read;
    const ends = Float32Array.from([first, second].flatMap((p) => Array.from(states.subarray(p.head * width, (p.head + 1) * width))));
    const form = rowOf(matrixOf(tensors, 'form'), tensors.places.get('form')?.get(inputs.form) ?? 0);
    const table = matrixOf(tensors, 'ruled');
    const ruled = new Float32Array(table.columns);
    for (const row of inputs.ruled) addRow(table, row, ruled, 0);
    const typed = this.sum('typed', inputs.typed).map((x) => Math.max(0, x));
    return Float32Array.from([...ends, ...this.attended(prepared, inputs, ends), ...rowOf(matrixOf(tensors, 'kinds'), inputs.kinds), ...form, ...ruled, ...typed]);
  }

  /** A layer's sums: its bias and its matrix times the input. */
  private sum(layer: string, input: Float32Array): Float32Array {
    const out = Float32Array.from(matrixOf(this.tensors, `${layer}.bias`).values);
    addProduct(matrixOf(this.tensors, layer), input, 0, out, 0);
    return out;
  }

  /** One sum of values a head, each word counted as much as the head looks at it. */
  private attended({ read, keys, values }: Prepared, { positions }: PairInputs, ends: Float32Array): Float32Array {
    const look = matrixOf(this.tensors, 'look');
    const query = this.sum('asking', ends);
    const wide = read.valueWidth;
    const heads = look.rows;
    const valuesHere = Float32Array.from(values);
    const scores = new Float32Array(read.count * heads);
    const key = new Float32Array(query.length);
    for (let t = 0; t < read.count; t++) {
      for (let k = 0; k < key.length; k++) key[k] = (keys[t * key.length + k] as number) + (query[k] as number);
      for (const place of this.places) {
        const row = positions[place.name][t] ?? 0;
        addRow(place.key, row, key, 0);
        addRow(place.value, row, valuesHere, t * wide);
      }
      for (let k = 0; k < key.length; k++) key[k] = Math.tanh(key[k] as number);
      addProduct(look, key, 0, scores, t * heads);
    }
    const found = new Float32Array(heads * wide);
    for (let h = 0; h < heads; h++) {
      const shares = softmax(Array.from({ length: read.count }, (_, t) => scores[t * heads + h] as number));
      shares.forEach((share, t) => {
        for (let c = 0; c < wide; c++) found[h * wide + c] = (found[h * wide + c] as number) + share * Math.max(0, valuesHere[t * wide + c] as number);
      });
    }
    return found;
  }
}

/** A sentence made ready for all its pairs. */
export interface Prepared {
  readonly read: TokenStates;
  readonly keys: Float32Array;
  readonly values: Float32Array;
}

function biased({ values }: Matrix, count: number): Float32Array {
  const out = new Float32Array(count * values.length);
  for (let t = 0; t < count; t++) out.set(values, t * values.length);
  return out;
}

function rowOf({ columns, values }: Matrix, row: number): Float32Array {
  return values.subarray(row * columns, (row + 1) * columns);
}
