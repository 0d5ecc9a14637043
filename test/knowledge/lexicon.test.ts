import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../src/knowledge/lexicon/index.ts';
import { parseSense } from '../../src/knowledge/lexicon/senses.ts';

describe('the notation of senses', () => {
  test('a lemma with prepositions and a gloss', () => {
    expect(parseSense('REQUEST', 'call@on|upon=call on')).toEqual({
      lemma: 'call', type: 'REQUEST', gloss: 'call on', prepositions: ['on', 'upon'], reversed: false, mutual: false, strict: false,
    });
  });

  test('marks: received, mutual, strict; the first preposition completes a missing gloss', () => {
    expect(parseSense('AID', 'receive@from<!=give to')).toMatchObject({ reversed: true, strict: true, gloss: 'give to' });
    expect(parseSense('CONSULT', 'meet@with~')).toMatchObject({ mutual: true, gloss: 'meet with' });
  });
});

describe.each(['en', 'it', 'fr', 'de', 'es'])('the lexicon of %s', (lang) => {
  const lexicon = lexiconOf(lang);

  test('knows verbs and nouns of all sixteen event types', () => {
    const events = ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'];
    for (const words of [lexicon?.verbs, lexicon?.nouns]) {
      const types = new Set([...(words?.values() ?? [])].flat().map((s) => s.type));
      expect(events.filter((t) => ![...types].some((known) => known === t))).toEqual([]);
    }
  });

  test('has a gloss for every sense', () => {
    expect([...(lexicon?.verbs.values() ?? [])].flat().filter((s) => s.gloss.trim() === '')).toEqual([]);
  });
});

test.each([
  ['en', 'urging', 'urg', 'urge'], ['en', 'sent', 'sent', 'send'], ['it', 'invaso', 'invaso', 'invadere'], ['it', 'minacciano', 'minacciano', 'minacciare'],
  ['fr', 'menace', 'mener', 'menacer'], ['fr', 'soutenu', 'soutenu', 'soutenir'], ['es', 'amenazando', 'amenazando', 'amenazar'], ['de', 'angegriffen', 'angegriffen', 'angreifen'],
])('%s: the verb behind "%s", given as "%s", is "%s"', (lang, form, given, lemma) => {
  expect(lexiconOf(lang)?.lemmaOf(form, given, true)).toBe(lemma);
});

test('a phrase that says nothing of two actors has no sense, though one of its words has', () => {
  const en = lexiconOf('en');
  expect(en?.verbs.get('take place')).toEqual([]);
  expect(en?.nouns.get('executive order')).toEqual([]);
  expect(en?.nouns.get('order')).not.toEqual([]);
});

test('no English entry stands twice', () => {
  const en = lexiconOf('en');
  const twice = [en?.verbs, en?.nouns, en?.agents, en?.adjectives].flatMap((words) => [...(words?.entries() ?? [])])
    .filter(([, senses]) => new Set(senses.map((s) => [s.type, s.strict, s.reversed, ...s.prepositions].join(' '))).size < senses.length).map(([lemma]) => lemma);
  expect(twice).toEqual([]);
});

test('a language without a lexicon has none', () => {
  expect(lexiconOf('fi')).toBeUndefined();
});
