import { describe, expect, test } from 'vitest';
import { formatAnalysed, formatParsed, readConllu, type Parsed } from '../../src/language/index.ts';

const FILE = [
  '# text = Dell\'Onu parla',
  "1-2\tDell'\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No",
  '1\tDi\tdi\tADP\tE\t_\t3\tcase\t_\t_',
  "2\tl'\til\tDET\tRD\t_\t3\tdet\t_\t_",
  '3\tOnu\tOnu\tPROPN\tSP\t_\t4\tnsubj\t_\tEntity=x',
  '3.1\tghost\t_\t_\t_\t_\t_\t_\t_\t_',
  '4\tparla\tparlare\tVERB\tV\tMood=Ind\t0\troot\t_\t_',
  '',
  '',
].join('\n');

describe('reading', () => {
  test('words, contractions, heads from -1', () => {
    const [sentence] = readConllu(FILE, 'x.conllu');
    expect(sentence?.words.map((w) => `${w.form}<${w.head}`)).toEqual(['Di<2', "l'<2", 'Onu<3', 'parla<-1']);
    expect(sentence?.ranges).toEqual([{ start: 0, end: 2, form: "Dell'", misc: 'SpaceAfter=No' }]);
  });

  test.each([
    ['1\tA\tb\n', 'x.conllu, line 1: expected 10 columns between tabs, found 3'],
    [FILE.replace('4\tnsubj', '9\tnsubj'), 'the head of word 3 lies outside its sentence of 4 words'],
    [FILE.replace('4\tnsubj', 'four\tnsubj'), 'x.conllu, line 5: "four" is no head'],
    [FILE.replace('\n2\t', '\n7\t'), 'line 4: expected word 2, found 7'],
  ])('refuses what is none %#', (text, message) => {
    expect(() => readConllu(text, 'x.conllu')).toThrow(message);
  });
});

describe('writing', () => {
  test('an analysis replaces the annotation and keeps the rest', () => {
    const [gold] = readConllu(FILE, 'x.conllu');
    const words = gold!.words.map((w, i) => ({ upos: 'X' as const, feats: '', lemma: w.form, head: i - 1, deprel: i === 0 ? 'root' : 'dep' }));
    expect(formatAnalysed(gold!, { words, names: [{ start: 2, end: 3, type: 'organisation' }] })).toBe([
      "# text = Dell'Onu parla",
      "1-2\tDell'\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No",
      '1\tDi\tDi\tX\t_\t_\t0\troot\t_\t_',
      "2\tl'\tl'\tX\t_\t_\t1\tdep\t_\t_",
      '3\tOnu\tOnu\tX\t_\t_\t2\tdep\t_\tName=B-organisation|Entity=x',
      '4\tparla\tparla\tX\t_\t_\t3\tdep\t_\t_',
      '',
      '',
    ].join('\n'));
  });

  test('a parsed text comes back as it was cut', () => {
    const text = "He won't go.";
    const word = (form: string, from: number, to: number, joined = false) =>
      ({ span: { from, to }, form, lemma: form, upos: 'X' as const, feats: '', head: -1, deprel: 'root', ...(joined ? { joined: true as const } : {}) });
    const parsed: Parsed = {
      lang: 'en',
      sentences: [{ span: { from: 0, to: 12 }, names: [], tokens: [word('He', 0, 2), word('wo', 3, 5), word("n't", 5, 8, true), word('go', 9, 11), word('.', 11, 12)] }],
    };
    const lines = formatParsed(text, parsed).split('\n').map((l) => l.split('\t')).filter((c) => c.length === 10).map((c) => `${c[0]} ${c[1]} ${c[9]}`);
    expect(lines).toEqual(['1 He _', "2-3 won't _", '2 wo _', "3 n't _", '4 go SpaceAfter=No', '5 . _']);
  });
});
