import { describe, expect, test } from 'vitest';
import { resolveCorpus } from '../../../src/extraction/resolution/index.ts';
import { claimId, type Actor, type ActorId, type Article, type ArticleId, type Claim, type Extraction } from '../../../src/model/index.ts';

const article = (id: string, lang = 'en'): Article => ({ id: id as ArticleId, stem: id, title: id, lang, text: '', blocks: [] });
const actor = (id: string, name: string, type: Actor['type'], lang = 'en', ...aliases: string[]): Actor => ({
  id: id as ActorId, name, type, aliases: aliases.map((text) => ({ text, lang })),
});

function extraction(of: string, actors: Actor[], claims: Claim[] = []): Extraction {
  return {
    article: of as ArticleId, actors, claims,
    mentions: actors.map((a, i) => ({ actor: a.id, article: of as ArticleId, span: { from: i, to: i + 1 }, form: 'name' as const })),
  };
}

function claim(of: string, source: string, target: string): Claim {
  const c = { article: of as ArticleId, source: source as ActorId, target: target as ActorId, type: 'CONSULT' as const, evidence: { from: 0, to: 9 } };
  return { ...c, id: claimId(c), label: 'met', status: 'actual', by: [source as ActorId], symmetric: true, rule: 'test', confidence: 1 };
}

const ids = (list: readonly Actor[]): string[] => list.map((a) => a.id);

describe('one actor, one id', () => {
  test('the same id in two languages is one actor with all its aliases', () => {
    const corpus = resolveCorpus([article('a'), article('b', 'it')], [
      extraction('a', [actor('RU', 'Russia', 'country', 'en', 'Moscow')]),
      extraction('b', [actor('RU', 'Russia', 'country', 'it', 'Mosca')]),
    ]);
    expect(ids(corpus.actors)).toEqual(['RU']);
    expect(corpus.actors[0]?.aliases.map((a) => a.text)).toEqual(['Moscow', 'Mosca']);
    expect(corpus.mentions).toHaveLength(2);
  });

  test('a person in two transliterations is one, and claims follow', () => {
    const corpus = resolveCorpus([article('a'), article('b', 'de')], [
      extraction('a', [actor('dmitry-muratov', 'Dmitry Muratov', 'person')]),
      extraction('b', [actor('dmitri-muratow', 'Dmitri Muratow', 'person', 'de'), actor('RU', 'Russia', 'country')], [claim('b', 'dmitri-muratow', 'RU')]),
    ]);
    expect(ids(corpus.actors)).toEqual(['dmitry-muratov', 'RU']);
    expect(corpus.claims[0]).toMatchObject({ source: 'dmitry-muratov', by: ['dmitry-muratov'] });
    expect(corpus.claims[0]?.id).toBe(claimId(corpus.claims[0]!));
    expect(corpus.actors[0]?.aliases).toContainEqual({ text: 'Dmitri Muratow', lang: 'und' });
  });

  test('a lone surname keeps to its article and becomes a suggestion', () => {
    const corpus = resolveCorpus([article('a'), article('b')], [
      extraction('a', [actor('jane-roebuck', 'Jane Roebuck', 'person')]),
      extraction('b', [actor('roebuck', 'Roebuck', 'person')]),
    ]);
    expect(corpus.actors).toHaveLength(2);
    expect(corpus.suggestions).toEqual([{ from: 'roebuck-b', into: 'jane-roebuck', reason: 'Roebuck may be short for Jane Roebuck' }]);
  });

  test('two lone bearers of a surname stay two', () => {
    const corpus = resolveCorpus([article('a'), article('b')], [
      extraction('a', [actor('roebuck', 'Roebuck', 'person')]), extraction('b', [actor('roebuck', 'Roebuck', 'person')]),
    ]);
    expect(corpus.actors).toHaveLength(2);
  });

  test('persons who share a surname only stay two, without a suggestion', () => {
    const corpus = resolveCorpus([article('a')], [
      extraction('a', [actor('saif-gaddafi', 'Saif Gaddafi', 'person'), actor('muammar-gaddafi', 'Muammar Gaddafi', 'person')]),
    ]);
    expect(corpus.actors).toHaveLength(2);
    expect(corpus.suggestions).toEqual([]);
  });

  test('letters and the name they begin are suggested', () => {
    const corpus = resolveCorpus([article('a'), article('b')], [
      extraction('a', [actor('national-water-authority', 'National Water Authority', 'organisation')]),
      extraction('b', [actor('nwa', 'NWA', 'organisation')]),
    ]);
    expect(corpus.suggestions).toEqual([{ from: 'nwa', into: 'national-water-authority', reason: 'NWA are the initials of National Water Authority' }]);
  });

  test('an organisation and a person of one name stay two', () => {
    const corpus = resolveCorpus([article('a')], [
      extraction('a', [actor('john-brown', 'John Brown', 'person'), actor('john-brown-company', 'John Brown', 'organisation')]),
    ]);
    expect(corpus.actors).toHaveLength(2);
  });

  test('extractions of unknown articles are left out', () => {
    expect(resolveCorpus([article('a')], [extraction('x', [actor('RU', 'Russia', 'country')])]).actors).toEqual([]);
  });
});
