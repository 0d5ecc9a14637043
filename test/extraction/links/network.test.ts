import { describe, expect, test } from 'vitest';
import { languageEngine } from '../../../src/cli/models.ts';
import { candidatesOf } from '../../../src/extraction/links/candidate.ts';
import { DIRECTIONS, likeliest } from '../../../src/extraction/links/model.ts';
import { makeNetwork, unpackTensors } from '../../../src/extraction/links/network/index.ts';
import { positionsOf } from '../../../src/extraction/links/network/positions.ts';
import { addProduct, partOf, productTable, type Matrix } from '../../../src/extraction/links/network/tensors.ts';
import { shippedModel } from '../../../src/extraction/links/weights-file.ts';
import { softmax } from '../../../src/extraction/small-models.ts';
import { RELATION_TYPE_NAMES } from '../../../src/model/index.ts';
import { sceneOf } from './scenes.ts';

const matrix = (rows: number, columns: number, values: Readonly<Record<number, number>> = {}): Matrix => {
  const made = new Float32Array(rows * columns);
  for (const [at, value] of Object.entries(values)) made[Number(at)] = value;
  return { rows, columns, values: made };
};

/** A network one unit wide that knows one thing: a word that can mean an attack relates the two, as ASSAULT. */
function networkOfOneHint(): ReturnType<typeof makeNetwork> {
  const types = RELATION_TYPE_NAMES.length;
  const outs = 1 + DIRECTIONS.length + types;
  const width = languageEngine().vectors?.('en')?.width ?? 0;
  const shapes: Record<string, Matrix> = {
    'word.en': matrix(1, width), 'word.en.bias': matrix(1, 1),
    upos: matrix(1, 1), deprel: matrix(1, 1), kind: matrix(6, 1), hint: matrix(2, 1, { 1: 1 }),
    // Rows: four gates each way, then the one value; columns: word, tag, relation, kind, hint.
    input: matrix(9, 5, { 44: 60 }), 'input.bias': matrix(1, 9), state0: matrix(4, 1), state1: matrix(4, 1),
    fromFirst: matrix(15, 1), fromSecond: matrix(15, 1), way: matrix(5, 1), named: matrix(6, 1), part: matrix(5, 1),
    'position.key': matrix(1, 5), 'position.value': matrix(1, 5), key: matrix(1, 2), 'key.bias': matrix(1, 1), value: matrix(1, 2), 'value.bias': matrix(1, 1),
    asking: matrix(1, 4), 'asking.bias': matrix(1, 1), look: matrix(1, 1),
    kinds: matrix(25, 1), form: matrix(1, 1), ruled: matrix(types * DIRECTIONS.length, 1), typed: matrix(1, 2 * types), 'typed.bias': matrix(1, 1),
    // Inputs: four of the ends' states, one value found, kinds, form, ruled, typed.
    hidden: matrix(1, 9, { 4: 1 }), 'hidden.bias': matrix(1, 1),
    out: matrix(outs, 1, { 0: 1, [1 + DIRECTIONS.length + RELATION_TYPE_NAMES.indexOf('ASSAULT')]: 1 }), 'out.bias': matrix(1, outs),
  };
  return makeNetwork({ matrices: new Map(Object.entries(shapes)), places: new Map([['hint', new Map([['ASSAULT', 1]])]]) });
}

describe('the network of links', () => {
  const words = languageEngine().vectors?.('en');
  test('passes on what the lexicon knows of a word, and is undecided without', () => {
    if (!words) throw new Error('no vectors');
    const judged = ['[Chad] attacked [Niger].', '[Chad] and [Niger] are large.'].map((sentence) => {
      const { scene, ruled } = sceneOf(sentence);
      const [candidate] = candidatesOf(scene);
      if (!candidate) throw new Error('no pair');
      return networkOfOneHint().read(scene, ruled, words)(candidate);
    });
    expect(judged[0]?.related).toBeGreaterThan(0.99);
    expect(likeliest(RELATION_TYPE_NAMES, judged[0]?.types ?? [])?.name).toBe('ASSAULT');
    expect(judged[1]?.related).toBe(0.5);
  });

  test('as shipped gives probabilities, the same whenever it is asked', () => {
    if (!words) throw new Error('no vectors');
    const { scene, ruled } = sceneOf('[Chad] has asked [Niger] to hand over rebels who fled to [Agadez:place].');
    const twice = [0, 1].map(() => candidatesOf(scene).map(shippedModel().read(scene, ruled, words)));
    expect(twice[0]).toEqual(twice[1]);
    for (const { related, directions, types } of twice[0] ?? []) {
      expect(related).toBeGreaterThan(0);
      expect(related).toBeLessThan(1);
      for (const list of [directions, types]) expect(list.reduce((a, b) => a + b)).toBeCloseTo(1);
    }
  });

  test('says what is missing from weights that lack a matrix', () => {
    expect(() => makeNetwork({ matrices: new Map(), places: new Map() })).toThrow(/no "(?:input|upos)": fit it again/);
  });
});

describe('tensors', () => {
  test('come back as they were packed: a byte times the scale of its row', () => {
    const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
    const scales = base64(new Uint8Array(Float32Array.of(0.5, 2, 1).buffer));
    const values = base64(new Uint8Array(Int8Array.of(1, -2, 3, 4, 127).buffer));
    const { matrices, places } = unpackTensors({ shapes: { a: [2, 2], b: [1, 1] }, lists: { upos: ['NOUN', 'VERB'] }, scales, values });
    expect([...(matrices.get('a')?.values ?? [])]).toEqual([0.5, -1, 6, 8]);
    expect([...(matrices.get('b')?.values ?? [])]).toEqual([127]);
    expect(places.get('upos')?.get('VERB')).toBe(2);
  });

  test('a table of products says what the rows give through their part of the matrix', () => {
    const through: Matrix = { rows: 2, columns: 3, values: Float32Array.of(1, 2, 3, 4, 5, 6) };
    const rows: Matrix = { rows: 1, columns: 2, values: Float32Array.of(10, 100) };
    expect([...productTable(rows, through, 1).values]).toEqual([320, 650]);
    expect([...partOf(through, 1, 2).values]).toEqual([2, 3, 5, 6]);
    const sum = Float32Array.of(1, 1);
    addProduct(through, Float32Array.of(9, 1, 1, 1), 1, sum, 0);
    expect([...sum]).toEqual([7, 16]);
  });
});

test('probabilities sum to one, however large the sums are', () => {
  const list = softmax([1000, 1000, -1000]);
  expect(list.reduce((a, b) => a + b)).toBeCloseTo(1);
  expect(list[0]).toBeCloseTo(0.5);
});

test('words know where they stand as seen from the two mentions', () => {
  const [candidate] = candidatesOf(sceneOf('[Chad] has attacked [Niger] again.').scene);
  if (!candidate) throw new Error('no pair');
  const { fromFirst, fromSecond, way, named, part } = positionsOf(candidate);
  expect([...part]).toEqual([1, 2, 2, 3, 4, 4]);
  expect([...named]).toEqual([4, 0, 0, 5, 0, 0]);
  // The verb is the top of the way; "has", "again" and the full stop hang on it.
  expect([...way]).toEqual([2, 4, 1, 3, 4, 4]);
  expect([...fromFirst]).toEqual([0, 1, 2, 3, 3, 4]);
  expect([...fromSecond]).toEqual([10, 9, 8, 0, 1, 2]);
});
