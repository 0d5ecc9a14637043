import { describe, expect, test } from 'vitest';
import { lemmatiser } from '../../src/language/lemmas.ts';

const LEXICON = [
  '\t#VERB', '\t~ge', 'told tell', 'deploy', 'prove', 'kaufen', 'arbeiten', '\t-oyed oy', '\t-ed ', '\t-ved ve', '\t-t en', '\t-s ',
  '\t#NOUN', '\t^', 'häuser Haus', '\t-en ',
];

describe('lemmas', () => {
  const lemma = lemmatiser(LEXICON);
  test.each([
    ['a seen form has its lemma', 'told', 'VERB', 'tol', 'tell'],
    ['whatever its case', 'Told', 'VERB', 'Tol', 'tell'],
    ['a proposal that is a known lemma stands', 'deployed', 'VERB', 'deploy', 'deploy'],
    ['one that is none gives way to an ending that makes one', 'proved', 'VERB', 'prov', 'prove'],
    ['the longest ending decides about unknown words', 'annoyed', 'VERB', 'annoye', 'annoy'],
    ['what is inserted is taken out', 'gekauft', 'VERB', 'gekauft', 'kaufen'],
    ['capitals stay where the class has them', 'Frauen', 'NOUN', 'frauen', 'Frau'],
    ['another class is another lexicon', 'told', 'ADJ', 'told', 'told'],
    ['a class without lexicon keeps the proposal', 'Kyivs', 'PROPN', 'Kyiv', 'Kyiv'],
    ['signs are their own lemma', '“', 'PUNCT', 'x', '“'],
  ] as const)('%s', (_, form, upos, proposed, expected) => {
    expect(lemma(form, upos, proposed)).toBe(expected);
  });

  test('words that look like directives are words', () => {
    expect(lemmatiser(['\t#NOUN', '#metoo', '-il il', '\t#VERB', 'go'])('-il', 'NOUN', 'x')).toBe('il');
  });
});
