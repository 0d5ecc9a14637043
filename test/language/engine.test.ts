import { describe, expect, test } from 'vitest';
import { createEngine, type SentenceModel } from '../../src/language/index.ts';

/** A model that knows nothing: all it does is count, so that these tests are about the engine. */
function countingModel(): SentenceModel & { words: number } {
  return {
    words: 0,
    analyse(sentences) {
      return sentences.map((forms) => {
        this.words += forms.length;
        return {
          words: forms.map((form, i) => ({ upos: 'X' as const, feats: '', lemma: form.toLowerCase(), head: i - 1, deprel: i === 0 ? 'root' : 'dep' })),
          names: forms.flatMap((form, i) => (form === 'Kyiv' ? [{ start: i, end: i + 1, type: 'place' as const }] : [])),
        };
      });
    },
  };
}

describe('engine', () => {
  test('points into the text that was given', () => {
    const text = 'Ignored. He is in Kyiv.\n\nIgnored.';
    const { lang, sentences } = createEngine(countingModel).analyse(text, 'en-GB', [{ from: 9, to: 23 }]);
    expect(lang).toBe('en');
    expect(sentences.map((s) => text.slice(s.span.from, s.span.to))).toEqual(['He is in Kyiv.']);
    const [sentence] = sentences;
    expect(sentence?.tokens.map((t) => text.slice(t.span.from, t.span.to))).toEqual(['He', 'is', 'in', 'Kyiv', '.']);
    expect(sentence?.names).toEqual([{ start: 3, end: 4, type: 'place' }]);
  });

  test('no sentence crosses a stretch', () => {
    const text = 'Missiles for Minsk Russia agreed.';
    const { sentences } = createEngine(countingModel).analyse(text, 'en', [{ from: 0, to: 18 }, { from: 19, to: text.length }]);
    expect(sentences.map((s) => text.slice(s.span.from, s.span.to))).toEqual(['Missiles for Minsk', 'Russia agreed.']);
  });

  test('opens a model once, and only when it is needed', () => {
    const opened: string[] = [];
    const engine = createEngine((lang) => {
      opened.push(lang);
      return countingModel();
    });
    expect(opened).toEqual([]);
    engine.analyse('Ciao.', 'it');
    engine.analyse('Ciao.', 'it-CH');
    expect(opened).toEqual(['it']);
  });

  test('names the languages there are when asked for another', () => {
    expect(() => createEngine(countingModel).analyse('Cześć.', 'pl')).toThrow('there is no language model for "pl". Languages are en, it, fr, de, es');
  });

  test('has nothing to say about nothing', () => {
    expect(createEngine(countingModel).analyse(' \n\u0000\u200b ', 'en').sentences).toEqual([]);
  });
});

/** Megabytes take their time on a busy machine; what is tested is that they end, and how. */
const PATIENCE = { timeout: 180_000 };

describe('text no one writes', PATIENCE, () => {
  const MEGABYTE = 1024 * 1024;

  test.each([
    ['one sentence of words', 'word '.repeat(MEGABYTE / 5)],
    ['one word', 'a'.repeat(MEGABYTE)],
    ['dots', '.'.repeat(MEGABYTE)],
    ['hyphens and apostrophes', "a-'".repeat(MEGABYTE / 3)],
    ['digits and dots', '1.'.repeat(MEGABYTE / 2)],
    ['initials', 'A.'.repeat(MEGABYTE / 2)],
    ['spaces', ' '.repeat(MEGABYTE)],
    ['quotes', '" '.repeat(MEGABYTE / 2)],
    ['line breaks', 'a\n'.repeat(MEGABYTE / 2)],
    ['lone surrogates', '\ud800'.repeat(MEGABYTE / 4)],
    ['combining marks', `a${'\u0301'.repeat(MEGABYTE / 4)}`],
  ])('a megabyte of %s is cut within bounds', (_, text) => {
    const model = countingModel();
    const { sentences } = createEngine(() => model).analyse(text, 'en');
    let end = 0;
    for (const { span, tokens } of sentences) {
      expect(span.from).toBeGreaterThanOrEqual(end);
      expect(tokens.length).toBeLessThanOrEqual(400);
      end = span.to;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  });

  test('five megabytes of one sentence do not go through the model', () => {
    const model = countingModel();
    createEngine(() => model).analyse('word '.repeat(MEGABYTE), 'en');
    expect(model.words).toBeGreaterThan(1000);
    expect(model.words).toBeLessThan(5000);
  });

  test('lone surrogates, controls, zero-width and mixed scripts', () => {
    const text = 'A\ud800B \u0000 zero\u200bwidth Москва 北京 ‮right‬ e\u0301te soft\u00adhyphen 👩‍🚀.';
    const [sentence] = createEngine(countingModel).analyse(text, 'en').sentences;
    expect(sentence?.tokens.map((t) => t.form)).toEqual([
      'A', '\ufffd', 'B', 'zero', 'width', 'Москва', '北京', 'right', 'e\u0301te', 'softhyphen', '👩‍🚀', '.',
    ]);
  });
});
