import { describe, expect, test } from 'vitest';
import { COLUMNS, DIRECTIONS, judge, likeliest, type LinkModel } from '../../../src/extraction/links/model.ts';
import { readWeights } from '../../../src/extraction/links/weights-file.ts';
import { hashOf, softmax } from '../../../src/extraction/log-linear.ts';
import { RELATION_TYPE_NAMES } from '../../../src/model/index.ts';
import { packed } from '../../../training/links/pack.ts';

/** A model that knows one feature, which says: related, backward, of the given type. */
function modelOf(feature: string, type: string): LinkModel {
  const weights = new Int8Array(COLUMNS);
  weights[0] = 100;
  weights[1 + DIRECTIONS.indexOf('backward')] = 100;
  weights[1 + DIRECTIONS.length + RELATION_TYPE_NAMES.findIndex((t) => t === type)] = 100;
  return { rows: new Map([[hashOf(feature), 0]]), weights, scales: new Float32Array(COLUMNS).fill(0.05) };
}

describe('the model of links', () => {
  test('judges by the features it knows and is undecided without any', () => {
    const model = modelOf('means|ASSAULT', 'ASSAULT');
    const known = judge(model, ['means|ASSAULT', 'never met']);
    expect(known.related).toBeGreaterThan(0.99);
    expect(likeliest(DIRECTIONS, known.directions)?.name).toBe('backward');
    expect(likeliest(RELATION_TYPE_NAMES, known.types)?.name).toBe('ASSAULT');
    expect(judge(model, ['never met']).related).toBe(0.5);
  });

  test('probabilities sum to one, however large the sums are', () => {
    const list = softmax([1000, 1000, -1000]);
    expect(list.reduce((a, b) => a + b)).toBeCloseTo(1);
    expect(list[0]).toBeCloseTo(0.5);
  });

  test('weights come back as they were packed, to a byte', () => {
    const values = new Float64Array(2 * COLUMNS);
    values[0] = 1;
    values[5] = -0.5;
    const model = readWeights(packed({ rows: new Map([[hashOf('a'), 0], [hashOf('b'), 1]]), values }).base64);
    expect([...model.rows.keys()]).toEqual([hashOf('a')]);
    expect((model.weights[0] ?? 0) * (model.scales[0] ?? 0)).toBeCloseTo(1);
    expect((model.weights[5] ?? 0) * (model.scales[5] ?? 0)).toBeCloseTo(-0.5);
  });
});
