import type { WordVectors } from '../../../language/parsed.ts';
import type { Scene } from '../../claims/scene.ts';
import { sigmoid } from '../../small-models.ts';
import { addProduct, addRow, matrixOf, partOf, productTable, type Matrix, type Tensors } from './tensors.ts';
import { wordInputs } from './word-inputs.ts';

/** What is known of the words of one sentence, read in their order from both ends. */
export interface TokenStates {
  readonly count: number;
  /** A vector a word in its sentence, [count, width]. */
  readonly states: Float32Array;
  readonly width: number;
  /** What each word by itself gives to the sums over words that a pair looks at, [count, valueWidth]. */
  readonly values: Float32Array;
  readonly valueWidth: number;
}

/** How many word forms keep what they give; news repeats itself. */
const KEPT_FORMS = 4096;

/**
 * Words → vectors in context: one layer of LSTM in both directions (Hochreiter & Schmidhuber 1997; Graves 2005). A
 * word enters by the language model's vector of its form, its tag, its relation in the tree, the kind of actor it
 * names and the lexicon's hints. All but the form come from short lists, so what they give is worked out beforehand.
 */
export class TokenReader {
  private readonly hidden: number;
  private readonly forms = new Map<string, Float32Array>();
  private readonly input: Matrix;
  private readonly inputBias: Matrix;
  private readonly tables: Readonly<Record<'upos' | 'deprel' | 'kind' | 'hint', Matrix>>;
  private readonly states: readonly [Matrix, Matrix];

  constructor(private readonly tensors: Tensors) {
    const input = matrixOf(tensors, 'input');
    const [upos, deprel, kind, hint] = (['upos', 'deprel', 'kind', 'hint'] as const).map((name) => matrixOf(tensors, name)) as [Matrix, Matrix, Matrix, Matrix];
    const word = matrixOf(tensors, 'word.en').rows;
    this.input = partOf(input, 0, word);
    this.inputBias = matrixOf(tensors, 'input.bias');
    let from = word;
    const table = (rows: Matrix): Matrix => {
      const made = productTable(rows, input, from);
      from += rows.columns;
      return made;
    };
    this.tables = { upos: table(upos), deprel: table(deprel), kind: table(kind), hint: table(hint) };
    this.states = [matrixOf(tensors, 'state0'), matrixOf(tensors, 'state1')];
    this.hidden = this.states[0].columns;
  }

  /** @param words - the language model's vectors of the scene's language */
  read(scene: Scene, words: WordVectors): TokenStates {
    const count = scene.tokens.length;
    const { hidden } = this;
    const wide = this.input.rows;
    const valueWidth = wide - 8 * hidden;
    const inputs = new Float32Array(count * wide);
    const at = (list: string, word: string): number => this.tensors.places.get(list)?.get(word) ?? 0;
    wordInputs(scene).forEach(({ form, upos, deprel, kind, hints }, t) => {
      inputs.set(this.productOf(form, words, scene.lexicon.lang), t * wide);
      addRow(this.tables.upos, at('upos', upos), inputs, t * wide);
      addRow(this.tables.deprel, at('deprel', deprel), inputs, t * wide);
      addRow(this.tables.kind, kind, inputs, t * wide);
      for (const row of hints.map((h) => at('hint', h)).filter((r) => r > 0)) addRow(this.tables.hint, row, inputs, t * wide);
    });
    const states = new Float32Array(count * 2 * hidden);
    this.run(inputs, wide, count, states, 0);
    this.run(inputs, wide, count, states, 1);
    const values = new Float32Array(count * valueWidth);
    for (let t = 0; t < count; t++) values.set(inputs.subarray(t * wide + 8 * hidden, (t + 1) * wide), t * valueWidth);
    return { count, states, width: 2 * hidden, values, valueWidth };
  }

  /** What a form gives to both directions' gates and to the values. */
  private productOf(form: string, words: WordVectors, lang: string): Float32Array {
    const key = `${lang} ${words.key(form)}`;
    const known = this.forms.get(key);
    if (known) return known;
    if (this.forms.size >= KEPT_FORMS) this.forms.clear();
    const vector = new Float32Array(words.width);
    words.embed(words.key(form), vector, 0);
    const word = Float32Array.from(matrixOf(this.tensors, `word.${lang}.bias`).values);
    addProduct(matrixOf(this.tensors, `word.${lang}`), vector, 0, word, 0);
    const product = Float32Array.from(this.inputBias.values);
    addProduct(this.input, word.map(Math.tanh), 0, product, 0);
    this.forms.set(key, product);
    return product;
  }

  /** One direction: gates in the order input, forget, cell, output, as PyTorch keeps them. */
  private run(inputs: Float32Array, wide: number, count: number, states: Float32Array, direction: 0 | 1): void {
    const { hidden } = this;
    const cell = new Float32Array(hidden);
    const gates = new Float32Array(4 * hidden);
    let before = -1;
    for (let step = 0; step < count; step++) {
      const t = direction === 0 ? step : count - 1 - step;
      const from = t * wide + direction * 4 * hidden;
      gates.set(inputs.subarray(from, from + 4 * hidden));
      if (before >= 0) addProduct(this.states[direction], states, before, gates, 0);
      const to = t * 2 * hidden + direction * hidden;
      for (let k = 0; k < hidden; k++) {
        const kept = sigmoid(gates[hidden + k] as number) * (cell[k] as number) + sigmoid(gates[k] as number) * Math.tanh(gates[2 * hidden + k] as number);
        cell[k] = kept;
        states[to + k] = sigmoid(gates[3 * hidden + k] as number) * Math.tanh(kept);
      }
      before = to;
    }
  }
}
