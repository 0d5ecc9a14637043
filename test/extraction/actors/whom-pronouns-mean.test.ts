import { expect, test } from 'vitest';
import { recogniseActors } from '../../../src/extraction/actors/index.ts';
import type { Parsed } from '../../../src/language/index.ts';
import { articleOf, parse } from './marked.ts';

/** A parse in which "Carter" is the subject and the pronoun hangs on the verb as told. */
function parsedWith(text: string, verb: string, pronoun: string, deprel: string): Parsed {
  const plain = parse(text, 'en', { names: { 'John Carter': 'person', 'Peter Hollis': 'person' }, tags: { [pronoun]: 'PRON', [verb]: 'VERB' } });
  const sentences = plain.sentences.map((s) => {
    const at = s.tokens.findIndex((t) => t.form === verb);
    if (at < 0) return s;
    const role: Readonly<Record<string, string>> = { Carter: 'nsubj', [pronoun]: deprel };
    return { ...s, tokens: s.tokens.map((t, i) => (i === at ? { ...t, head: -1, deprel: 'root' } : { ...t, head: at, deprel: role[t.form] ?? 'dep' })) };
  });
  return { ...plain, sentences };
}

const meant = (text: string, verb: string, pronoun: string, deprel: string): string | undefined =>
  recogniseActors(articleOf(text, 'en'), parsedWith(text, verb, pronoun, deprel)).mentions.find((m) => m.form === 'pronoun')?.actor;

test('an object is not the subject of its own verb', () => {
  expect(meant('Then Peter Hollis spoke.\nThen John Carter thanked him.', 'thanked', 'him', 'obj')).toBe('peter-hollis');
  expect(meant('Then John Carter thanked him.', 'thanked', 'him', 'obj')).toBeUndefined();
});

test('elsewhere in the clause it may be', () => {
  expect(meant('Then John Carter arrived with his dog.', 'arrived', 'his', 'dep')).toBe('john-carter');
});
