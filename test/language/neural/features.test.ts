import { describe, expect, it } from 'vitest';
import { fnv1a, normaliseWord, wordFeatures, wordShape } from '../../../src/language/neural/features.ts';
import { applyLemmaScript } from '../../../src/language/neural/lemmaScript.ts';

describe('word features', () => {
  it('hash as training does (numbers from training/neural/features.py)', () => {
    expect(fnv1a('')).toBe(2166136261);
    expect(fnv1a('tèiC')).toBe(318746336);
    expect(wordFeatures('Zürich').suffix3).toBe(fnv1a('sich') % 4096);
    expect(wordFeatures('Zürich').ngrams).toHaveLength(11);
  });

  it.each([['McDonald', 'XxXxx'], ['2,000', 'd,dd'], ['U.S.', 'X.X.'], ['ALL', 'XX'], ['naïve', 'xx']])('shape of %s is %s', (word, shape) =>
    expect(wordShape(word)).toBe(shape));

  it('straightens quotes and shortens what is no word', () => {
    expect(normaliseWord('’s')).toBe("'s");
    expect(normaliseWord('x'.repeat(5_000_000))).toHaveLength(40);
    expect(normaliseWord('\ud83d')).toBe('\ud83d');
  });
});

describe('lemma scripts', () => {
  it.each([
    ['studied', '3|y|l', 'study'], ['Was', '3|be|l', 'be'], ['NATO', '0||k', 'NATO'], ['PARIS', '0||t', 'Paris'],
    ['a', '3|y|l', 'a'], ['città', '0||l', 'città'],
  ])('%s by %s is %s', (word, script, lemma) => expect(applyLemmaScript(word, script)).toBe(lemma));
});
