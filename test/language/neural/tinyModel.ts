import { crc32 } from '../../../src/language/neural/crc32.ts';

/** Deterministic noise in [-1, 1) (mulberry32). */
export function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 31 - 1;
  };
}

const NAMES = ['O', ...['person', 'place', 'organisation', 'equipment', 'other'].flatMap((t) => ['B', 'I', 'E', 'S'].map((p) => `${p}-${t}`))];

/** A weights file with random weights and layers of a few units: what the format is, in code. */
export function tinyModel(options: { hidden?: number; lang?: string; seed?: number } = {}): Uint8Array {
  const { hidden = 8, lang = 'en', seed = 1 } = options;
  const random = noise(seed);
  const tensors: Record<string, { type: string; shape: number[]; offset: number }> = {};
  const texts: Record<string, { offset: number; length: number }> = {};
  const parts: Uint8Array[] = [];
  let size = 0;
  const add = (bytes: Uint8Array): number => {
    const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
    padded.set(bytes);
    parts.push(padded);
    size += padded.length;
    return size - padded.length;
  };
  const floats = (name: string, count: number) => {
    const values = Float32Array.from({ length: count }, () => random());
    tensors[name] = { type: 'f32', shape: [count], offset: add(new Uint8Array(values.buffer)) };
  };
  const matrix = (name: string, rows: number, columns: number) => {
    const values = Int8Array.from({ length: rows * columns }, () => Math.round(random() * 127));
    tensors[name] = { type: 'i8', shape: [rows, columns], offset: add(new Uint8Array(values.buffer)) };
    // 0x2000 is 2^-7 as a 16-bit float: weights of about -1 to 1
    const scales = new Uint16Array(rows).fill(0x2000);
    tensors[`${name}.scale`] = { type: 'f16', shape: [rows], offset: add(new Uint8Array(scales.buffer)) };
  };
  const lines = (name: string, words: string[]) => {
    const bytes = new TextEncoder().encode(words.join('\n'));
    texts[name] = { offset: add(bytes), length: bytes.length };
  };
  const labels = {
    upos: ['NOUN', 'VERB', 'PUNCT'], feats: ['_', 'Number=Sing'], lemma: ['0||l', '1||l', '0||k'],
    deprel: ['root', 'nsubj', 'obj', 'punct'], name: NAMES,
  };
  const sizes = { hidden, layers: 2, arc: 8, label: 8, tag: 8, vector: 0, nameHidden: 8, nameTag: 8 };
  lines('vocabulary', ['the', 'minister', 'said']);
  lines('list0', ['zürich']);
  matrix('word', 4, 8);
  for (const [name, rows] of [['suf2', 4096], ['suf3', 4096], ['suf4', 4096], ['pre3', 4096], ['shape', 1024], ['ngram', 8193]] as const) {
    matrix(name, rows, 4);
  }
  for (const [layer, width, units] of [['lstm0', 40, hidden], ['lstm1', 2 * hidden, hidden], ['names0', 40, 8]] as const) {
    for (const d of [0, 1]) {
      matrix(`${layer}.input${d}`, 4 * units, width);
      matrix(`${layer}.state${d}`, 4 * units, units);
      floats(`${layer}.bias${d}`, 4 * units);
    }
  }
  const linear = (name: string, outs: number, ins: number) => {
    matrix(name, outs, ins);
    floats(`${name}.bias`, outs);
  };
  linear('inner', 40, 2 * hidden);
  linear('tags', labels.upos.length + labels.feats.length + labels.lemma.length, 8);
  linear('nameInner', 8, 16);
  linear('name', NAMES.length, 8);
  linear('arc', 8, 8);
  linear('label', labels.deprel.length * 9, 8);
  floats('rootArc', 8);
  floats('rootLabel', 8);
  return pack({ lang, made: '2026-01-01', sizes, labels, tensors, texts }, parts);
}

function pack(header: object, parts: readonly Uint8Array[]): Uint8Array {
  const json = JSON.stringify(header);
  const head = new TextEncoder().encode(json + ' '.repeat((4 - (json.length % 4)) % 4));
  const file = new Uint8Array(16 + head.length + parts.reduce((sum, p) => sum + p.length, 0));
  file.set(new TextEncoder().encode('DNLM'));
  file.set(head, 16);
  let at = 16 + head.length;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  const view = new DataView(file.buffer);
  view.setUint32(4, 2, true);
  view.setUint32(8, head.length, true);
  view.setUint32(12, crc32(file.subarray(16)), true);
  return file;
}
