import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../../src/language/neural/index.ts';

const FILE = new URL('../../../public/models/en.bin', import.meta.url);

/** "word deprel head-word" for each word that hangs on another, the head's own word at the root. */
function arcs(sentence: string): string[] {
  const words = sentence.split(' ');
  const [analysis] = loadModel(new Uint8Array(readFileSync(FILE)), 'en.bin').analyse([words]);
  return (analysis?.words ?? []).map((w, i) => `${words[i]} ${w.deprel} ${words[w.head] ?? '-'}`);
}

/** Names as "words: type". */
function names(sentence: string): string[] {
  const words = sentence.split(' ');
  const [analysis] = loadModel(new Uint8Array(readFileSync(FILE)), 'en.bin').analyse([words]);
  return (analysis?.names ?? []).map((n) => `${words.slice(n.start, n.end).join(' ')}: ${n.type}`);
}

describe('the English model', () => {
  it('tells who does what to whom', () =>
    expect(arcs('Russia attacked Ukraine on Thursday .')).toEqual([
      'Russia nsubj attacked', 'attacked root -', 'Ukraine obj attacked', 'on case Thursday', 'Thursday obl attacked',
      '. punct attacked',
    ]));

  it('sees a passive and its agent', () =>
    expect(arcs('The minister was criticised by the opposition .')).toEqual(expect.arrayContaining([
      'minister nsubj:pass criticised', 'was aux:pass criticised', 'opposition obl:agent criticised',
    ])));

  it('sees a relative clause', () =>
    expect(arcs('Police arrested the man who shot the mayor .')).toEqual(expect.arrayContaining([
      'man obj arrested', 'shot acl:relcl man', 'who nsubj shot', 'mayor obj shot',
    ])));

  it('knows lemmas and features', () => {
    const [analysis] = loadModel(new Uint8Array(readFileSync(FILE))).analyse([['Protesters', 'were', 'accusing', 'him', '.']]);
    expect(analysis?.words.map((w) => w.lemma)).toEqual(['protester', 'be', 'accuse', 'he', '.']);
    expect(analysis?.words[1]?.feats).toContain('Tense=Past');
  });

  it('finds names of persons, places and organisations', () =>
    expect(names('President Emmanuel Macron met officials of the World Bank in Paris .')).toEqual([
      'Emmanuel Macron: person', 'World Bank: organisation', 'Paris: place',
    ]));
});
