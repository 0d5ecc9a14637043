/**
 * Learns what the evidence of made sentences speaks for and writes src/knowledge/en/typing-weights.ts.
 * Run: node bench/run.mjs training/typing/fit FOLDER, after training/typing/collect FOLDER.
 * A softmax regression fitted by Adagrad. Words stand for themselves and, by frozen vectors (GloVe, as the language
 * model has them), for what they mean; facts are left out at random while fitting so that one stands in for another.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PLACES } from '../../src/extraction/typing/evidence.ts';
import { hashOf } from '../../src/extraction/small-models.ts';
import { voteFacts } from '../../src/extraction/typing/type-model.ts';
import type { RelationType } from '../../src/model/index.ts';
import { seededRandom } from '../../src/graph/random.ts';
import { readVectors } from './vectors.ts';

interface Reading {
  readonly code: string;
  readonly facts: readonly string[];
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly votes: Readonly<Partial<Record<RelationType, number>>>;
}

const settings = { least: 3, width: 24, epochs: 12, batch: 64, rate: 0.1, decay: 0.85, penalty: 3e-4, dropWord: 0.4, dropFact: 0.12, dropVotes: 0.3, smallest: 0.25, words: 6000, rounds: 2 };
for (const [name, value] of process.argv.slice(3).map((a) => a.split('='))) if (name && name in settings) settings[name as keyof typeof settings] = Number(value);

const [folder = '.'] = process.argv.slice(2);
const readings = readFileSync(join(folder, 'readings.jsonl'), 'utf8').trim().split('\n').map((l) => JSON.parse(l) as Reading);
const types = [...new Set(readings.map((r) => r.code))].sort();
const K = types.length;
const counts = new Map<string, number>();
const factsOf = (r: Reading): [string, number][] => {
  const { answer, shares } = voteFacts(new Map(Object.entries(r.votes) as [RelationType, number][]));
  return [...r.facts.map((f): [string, number] => [f, 1]), [answer, 1], ...shares];
};
for (const r of readings) for (const [f] of factsOf(r)) counts.set(f, (counts.get(f) ?? 0) + 1);
const vocabulary = [...counts].filter(([, n]) => n >= settings.least).map(([f]) => f);
const indexOf = new Map(vocabulary.map((f, i) => [f, i]));
const isWord = vocabulary.map((f) => /[=>]/.test(f) && !f.startsWith('vote'));
const isVote = vocabulary.map((f) => f.startsWith('vote'));
const { words, vectors, width, scale } = readVectors('public/models/en.bin', settings.words, settings.width, new Set(readings.flatMap((r) => Object.values(r.words).flat())));
const rowOf = new Map(words.map((w, i) => [w, i]));

interface Row { readonly at: Int32Array; readonly value: Float32Array; readonly meaning: Float32Array; readonly type: number }
const M = PLACES.length * width;
const rows: Row[] = readings.map((r) => {
  const known = factsOf(r).flatMap(([f, v]): [number, number][] => { const i = indexOf.get(f); return i === undefined ? [] : [[i, v]]; });
  const meaning = new Float32Array(M);
  PLACES.forEach((place, p) => {
    const found = (r.words[place] ?? []).flatMap((w) => rowOf.get(w) ?? []);
    for (const w of found) for (let d = 0; d < width; d++) meaning[p * width + d] = (meaning[p * width + d] ?? 0) + (vectors[w * width + d] ?? 0) * scale / found.length;
  });
  return { at: Int32Array.from(known.map(([i]) => i)), value: Float32Array.from(known.map(([, v]) => v)), meaning, type: types.indexOf(r.code) };
});

/** A softmax regression: a number for each fact and type, for each component of a meaning and type, for each type. */
interface Fitted {
  readonly weight: Float32Array;
  readonly dense: Float32Array;
  readonly bias: Float32Array;
}

/** Fits once; what is left out and in which order rows come depends on the seed. */
function fitted(seed: number): Fitted {
  const random = seededRandom(seed);
  const weight = new Float32Array(vocabulary.length * K);
  const squares = new Float32Array(weight.length).fill(1e-3);
  const dense = new Float32Array(M * K);
  const denseSquares = new Float32Array(dense.length).fill(1e-3);
  const bias = new Float32Array(K);
  const biasSquares = new Float32Array(K).fill(1e-3);
  let rate = settings.rate;
  const order = rows.map((_, i) => i);
  for (let epoch = 0; epoch < settings.epochs; epoch++, rate *= settings.decay) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    let loss = 0;
    for (let from = 0; from < order.length; from += settings.batch) {
      const batch = order.slice(from, from + settings.batch);
      const gradient = new Map<number, Float32Array>();
      const denseGradient = new Float32Array(M * K);
      const biasGradient = new Float32Array(K);
      for (const i of batch) {
        const row = rows[i] as Row;
        const blind = random() < settings.dropVotes;
        const kept = Array.from(row.at.keys()).filter((k) => {
          const f = row.at[k] as number;
          return isVote[f] ? !blind : random() >= (isWord[f] ? settings.dropWord : settings.dropFact);
        });
        const scores = Float32Array.from(bias);
        for (const k of kept) for (let t = 0; t < K; t++) scores[t] = (scores[t] ?? 0) + (weight[(row.at[k] as number) * K + t] ?? 0) * (row.value[k] ?? 0);
        for (let d = 0; d < M; d++) {
          const v = row.meaning[d] ?? 0;
          if (v !== 0) for (let t = 0; t < K; t++) scores[t] = (scores[t] ?? 0) + (dense[d * K + t] ?? 0) * v;
        }
        const most = Math.max(...scores);
        const powers = scores.map((s) => Math.exp(s - most));
        const total = powers.reduce((a, b) => a + b, 0);
        const error = powers.map((p, t) => (p / total - (t === row.type ? 1 : 0)) / batch.length);
        loss -= Math.log((powers[row.type] ?? 0) / total);
        for (const k of kept) {
          const f = row.at[k] as number;
          let g = gradient.get(f);
          if (!g) gradient.set(f, (g = new Float32Array(K)));
          for (let t = 0; t < K; t++) g[t] = (g[t] ?? 0) + (error[t] ?? 0) * (row.value[k] ?? 0);
        }
        for (let d = 0; d < M; d++) {
          const v = row.meaning[d] ?? 0;
          if (v !== 0) for (let t = 0; t < K; t++) denseGradient[d * K + t] = (denseGradient[d * K + t] ?? 0) + (error[t] ?? 0) * v;
        }
        for (let t = 0; t < K; t++) biasGradient[t] = (biasGradient[t] ?? 0) + (error[t] ?? 0);
      }
      for (const [f, g] of gradient) step(weight, squares, f * K, g, rate);
      step(dense, denseSquares, 0, denseGradient, rate);
      step(bias, biasSquares, 0, biasGradient, rate);
    }
    console.log(`round ${seed}, epoch ${epoch + 1}: ${(loss / order.length).toFixed(3)}`);
  }
  return { weight, dense, bias };
}

function step(values: Float32Array, sums: Float32Array, at: number, gradient: Float32Array, rate: number): void {
  for (let i = 0; i < gradient.length; i++) {
    const g = (gradient[i] ?? 0) + settings.penalty * (values[at + i] ?? 0);
    sums[at + i] = (sums[at + i] ?? 0) + g * g;
    values[at + i] = (values[at + i] ?? 0) - rate * g / Math.sqrt(sums[at + i] ?? 1);
  }
}

/** The mean of several fits: what one of them learned by chance weighs less. */
const fits = Array.from({ length: settings.rounds }, (_, i) => fitted(i + 1));
const mean = (part: keyof Fitted): Float32Array => Float32Array.from(fits[0]?.[part] ?? [], (_, i) => fits.reduce((sum, f) => sum + (f[part][i] ?? 0), 0) / fits.length);
const [weight, dense, bias] = [mean('weight'), mean('dense'), mean('bias')];
const kept = vocabulary.map((_, i) => i).filter((i) => weight.subarray(i * K, i * K + K).some((w) => Math.abs(w) >= settings.smallest));
const packed = (values: readonly number[]): { scale: number; bytes: Int8Array } => {
  const most = values.reduce((m, v) => Math.max(m, Math.abs(v)), 1e-9);
  return { scale: most / 127, bytes: Int8Array.from(values, (v) => Math.round(v / most * 127)) };
};
const rowsPacked = packed(kept.flatMap((i) => Array.from(weight.subarray(i * K, i * K + K))));
const placesPacked = packed(Array.from(dense));
const base64 = (bytes: ArrayBufferView): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
const text = (value: string): string => `[\n${(value.match(/.{1,118}/g) ?? []).map((l) => `    '${l}',`).join('\n')}\n  ].join('')`;
const output = `import type { TypingWeights } from '../typing.ts';

/**
 * Written by training/typing/fit.ts: do not edit. Fitted to sentences made from the phrases in training/typing; word
 * vectors: GloVe (Pennington, Socher & Manning 2014; PDDL), reduced to ${width} numbers.
 */
export const typingWeights: TypingWeights = {
  types: [${types.map((t) => `'${t}'`).join(', ')}],
  bias: [${Array.from(bias, (b) => b.toFixed(3)).join(', ')}],
  keys: ${text(base64(Uint32Array.from(kept, (i) => hashOf(vocabulary[i] ?? ''))))},
  rowScale: ${rowsPacked.scale.toPrecision(5)},
  rows: ${text(base64(rowsPacked.bytes))},
  placeScale: ${placesPacked.scale.toPrecision(5)},
  places: {
${PLACES.map((p, i) => `    ${p}: '${base64(placesPacked.bytes.subarray(i * width * K, (i + 1) * width * K))}',`).join('\n')}
  },
  vectorScale: ${scale.toPrecision(5)},
  words: ${text(words.join(' '))},
  vectors: ${text(base64(vectors))},
};
`;
writeFileSync('src/knowledge/en/typing-weights.ts', output);
console.log(`${kept.length} of ${vocabulary.length} facts, ${words.length} words, ${Math.round(output.length / 1024)} KB`);
