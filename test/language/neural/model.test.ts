import { describe, expect, it } from 'vitest';
import { loadModel } from '../../../src/language/neural/index.ts';
import { plainKernel } from '../../../src/language/neural/plainKernel.ts';
import { noise, tinyModel } from './tinyModel.ts';

const random = noise(42);
const WORDS = ['the', 'minister', 'said', 'Zürich', 'F-16s', '—', '💥', '\ud800', '\u0000', 'città', '大阪', ''];
const sentences = Array.from({ length: 120 }, (_, i) =>
  Array.from({ length: i % 37 }, () => WORDS[Math.floor((random() + 1) * 6)] ?? 'the'));

describe('a model end to end, with random weights', () => {
  const model = loadModel(tinyModel());
  const found = model.analyse(sentences);

  it('gives every sentence one analysis a word and a tree with one root', () => {
    found.forEach(({ words, names }, i) => {
      expect(words).toHaveLength(sentences[i]!.length);
      expect(words.filter((w) => w.head === -1)).toHaveLength(Math.min(1, words.length));
      for (const w of words) expect(w.deprel === 'root').toBe(w.head === -1);
      for (const n of names) expect(n.start < n.end && n.end <= words.length).toBe(true);
      words.forEach((_, at) => {
        let steps = 0;
        for (let w = at; w >= 0; w = words[w]!.head) expect(steps++).toBeLessThanOrEqual(words.length);
      });
    });
  });

  it('does not depend on what else is in the batch', () => {
    expect(sentences.map((s) => model.analyse([s])[0])).toEqual(found);
  });

  it('comes out alike from the WebAssembly and the plain kernel', () => {
    const plain = loadModel(tinyModel(), undefined, plainKernel).analyse(sentences);
    const words = plain.flatMap((s) => s.words);
    const same = found.flatMap((s) => s.words).filter((w, i) => w.head === words[i]?.head && w.upos === words[i].upos);
    expect(same.length / words.length).toBeGreaterThan(0.99);
  });

  it('keeps its head when more forms pass than it remembers', () => {
    const many = Array.from({ length: 400 }, (_, i) => Array.from({ length: 20 }, (_, j) => `word${i * 20 + j}`));
    model.analyse(many);
    expect(model.analyse(sentences)).toEqual(found);
  });

  it('cuts a sentence that never ends, into one tree', () => {
    const endless = Array.from({ length: 5_000 }, (_, i) => WORDS[i % 4] ?? 'the');
    const [analysis] = model.analyse([endless]);
    expect(analysis?.words).toHaveLength(5_000);
    expect(analysis?.words.filter((w) => w.head === -1)).toHaveLength(1);
  });

  it('a word of five million signs is a word', () => {
    expect(model.analyse([['x'.repeat(5_000_000)]])[0]?.words).toHaveLength(1);
  });

  it('no sentences, no analyses', () => expect(model.analyse([])).toEqual([]));
});
